"""Questions that people ask, on the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import traitlets as t

from helpers.citing import bare
from helpers.contacts import Book
from helpers.document.blocks import Blocks
from helpers.printed.questions import PageLink, by_page, questions_as_text, questions_blocks
from helpers.printed.sentences import Lookup
from helpers.schema.questions import Asked, Questions, QuestionsWords
from helpers.schema.words import FrameWords
from helpers.widgets.printable import NOTEBOOK, Printable
from helpers.widgets.spoken import explained, spoken


class QuestionsWidget(Printable):
    """Questions to search and to open, below the title of the page that says more."""

    kind = "questions"
    _esm = NOTEBOOK / "questions.js"
    _css = NOTEBOOK / "questions.css"

    _questions: Questions
    _words: QuestionsWords
    _lookup: Lookup
    _pages: Mapping[str, PageLink]
    _book: Book | None

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
        one = cls.opened(
            name, words=spoken(words.questions), groups=groups, known=dict(known or {})
        )
        one._questions, one._words = questions, words.questions
        one._lookup, one._pages, one._book = references, pages, book
        return one

    def as_text(self) -> str:
        """The questions on paper, as plain text."""
        return questions_as_text(
            self._questions, self._words, self._lookup, self._pages, self._book
        )

    def blocks(self) -> Blocks:
        """The questions on paper, as blocks."""
        return questions_blocks(self._questions, self._words, self._lookup, self._pages, self._book)


def _drawn(name: str, asked: Asked, lookup: Lookup, book: Book | None) -> dict[str, Any]:
    return {"name": name, "ask": bare(asked.ask), **explained(asked.answer, lookup, book)}
