"""What the search finds of the questions that people ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare
from helpers.document.shown import file_of
from helpers.library import Library
from helpers.searching import Place


def questions(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """The questions that people ask, each on the page that says more."""
    if not (library.words_folder / "questions.yaml").exists():
        return
    for asked in library.questions.questions.values():
        kind = library.catalogue.site.question.flat
        yield Place(kind, bare(asked.ask), file_of(asked.topic), bare(asked.answer))
