"""What the browser takes of it: what the diary asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from helpers.language import months
from helpers.library import Library
from helpers.parts.base.asked import asked_pages
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.parts.visit.values import CARRIED
from helpers.parts.visit.words import DiaryWords
from helpers.schema.visit import Step, Visit
from helpers.schema.words import Catalogue


def values_of(
    visit: Visit, words: Catalogue, name: str, asked: Sequence[Mapping[str, Any]] = ()
) -> Values:
    """The diary for a widget; ``asked`` has the words of what is saved with it."""
    said = serialize(words.of(DiaryWords), words.kept, words.readable)
    drawn = drawn_diary(visit, words.language)
    return Values(name, (visit, words), words=said, diary=drawn, asked=list(asked))


def of_page(library: Library, topic: str) -> Values:
    """The symptom diary; what is written in it stays in the open page."""
    return values_of(library.visit, library.catalogue, topic, asked_pages(library, CARRIED))


def drawn_diary(visit: Visit, language: str) -> dict[str, Any]:
    """The diary in the form that the browser takes."""
    diary = visit.diary
    return {
        **serialize(diary),
        "months": months(language),
        "kinds": [{"name": name, "say": says.flat} for name, says in diary.kinds.items()],
        "steps": [{"name": step, "say": diary.steps[step].flat} for step in get_args(Step)],
    }
