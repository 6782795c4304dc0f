"""What the search finds of the questions that people ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare
from helpers.document.shown import file_apart, file_of
from helpers.library import Library
from helpers.parts.questions.apart import leaf_of
from helpers.searching import Place


def questions(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """The questions that people ask, each with its answer, or on the page that says more."""
    if not (library.words_folder / "questions.yaml").exists():
        return
    pages = shown.get("questions", [])
    for name, asked in library.questions.questions.items():
        kind = library.catalogue.site.question.flat
        leaf = f"{file_apart(pages[0], leaf_of(asked.topic))}#{name}" if pages else ""
        yield Place(kind, bare(asked.ask), leaf or file_of(asked.topic), bare(asked.answer))
