"""Questions that people ask, on the page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Self

import traitlets as t

from helpers.citing import bare, references
from helpers.contacts import Book
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import explained, spoken
from helpers.parts.base.ways import PageLink, pages_from
from helpers.parts.questions.printed import (
    by_page,
    questions_as_text,
    questions_blocks,
)
from helpers.schema.questions import Asked, Questions, QuestionsWords
from helpers.schema.words import FrameWords
from helpers.searching import for_questions


class QuestionsWidget(Printable):
    """Questions to search and to open, below the title of the page that says more."""

    kind = "questions"
    _esm = NOTEBOOK / "questions.js"
    _css = NOTEBOOK / "questions.css"

    _content: tuple[Questions, QuestionsWords, Lookup, Mapping[str, PageLink], Book | None]

    groups = t.List(t.Dict(), help="What to draw: a page, and the questions it answers.").tag(
        sync=True
    )
    known = t.Dict(help="What the search knows besides the words of the questions.").tag(sync=True)
    search = t.Unicode(help="What the reader looks for; the browser writes it.").tag(sync=True)

    @classmethod
    def of(
        cls,
        questions: Questions,
        words: FrameWords,
        name: str,
        references: Lookup,
        pages: Mapping[str, PageLink],
        known: Mapping[str, Any] | None = None,
        book: Book | None = None,
    ) -> Self:
        """The questions as a widget; ``pages`` leads from a topic to its page, in reading order.

        ``known`` is what the search knows besides their words, from ``helpers.searching``; ``book``
        knows whom answers may name.
        """
        groups = [
            {
                "page": pages[topic]._asdict(),
                "questions": [_drawn(one, asked, references, book) for one, asked in group.items()],
            }
            for topic, group in by_page(questions, pages).items()
        ]
        said = words.of(QuestionsWords)
        content = questions, said, references, pages, book
        return cls.opened(name, content, words=spoken(said), groups=groups, known=dict(known or {}))

    def as_text(self) -> str:
        """The questions on paper, as plain text."""
        return questions_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The questions on paper, as blocks."""
        return questions_blocks(*self._content)


def of_page(library: Library, topic: str) -> QuestionsWidget:
    """The questions that people ask, on all pages of the series."""
    content = library.questions, library.frame, topic
    lookup = partial(references, library)
    known = for_questions(library)
    return QuestionsWidget.of(*content, lookup, pages_from(library, topic), known, Book(library))


def _drawn(name: str, asked: Asked, lookup: Lookup, book: Book | None) -> dict[str, Any]:
    return {"name": name, "ask": bare(asked.ask), **explained(asked.answer, lookup, book)}
