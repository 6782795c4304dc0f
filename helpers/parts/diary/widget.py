"""The symptom diary, on the page. What is written never reaches Python, nor the notebook."""

from __future__ import annotations

from typing import Any, Self, get_args

import traitlets as t

from helpers.document.blocks import Blocks
from helpers.language import months
from helpers.library import Library
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import spoken
from helpers.parts.diary.printed import diary_as_text, diary_blocks
from helpers.parts.visit.words import DiaryWords
from helpers.schema.visit import Step, Visit
from helpers.schema.words import FrameWords


class DiaryWidget(Printable):
    """Lines about symptoms, by day, with a small picture of them.

    As with the visit sheet, no value of this widget holds what a reader writes.
    """

    kind = "diary"
    _esm = NOTEBOOK / "diary.js"
    _css = NOTEBOOK / "diary.css"

    _content: tuple[Visit, FrameWords]

    diary = t.Dict(help="What the diary asks, and what can be chosen.").tag(sync=True)

    @classmethod
    def of(cls, visit: Visit, words: FrameWords, name: str) -> Self:
        """The diary as a widget."""
        said = spoken(words.of(DiaryWords), words.kept)
        return cls.opened(
            name, (visit, words), words=said, diary=drawn_diary(visit, words.language)
        )

    def as_text(self) -> str:
        """The diary on paper, as plain text."""
        return diary_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The diary on paper, as blocks."""
        return diary_blocks(*self._content)


def of_page(library: Library, topic: str) -> DiaryWidget:
    """The symptom diary; what is written in it stays in the open page."""
    return DiaryWidget.of(library.visit, library.frame, topic)


def drawn_diary(visit: Visit, language: str) -> dict[str, Any]:
    """The diary in the form that the browser takes."""
    diary = visit.diary
    return {
        **spoken(diary),
        "months": months(language),
        "kinds": [{"name": name, "say": says.flat} for name, says in diary.kinds.items()],
        "steps": [{"name": step, "say": diary.steps[step].flat} for step in get_args(Step)],
    }
