"""What the browser takes of it: questions, answers, and what the search knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from helpers.citing import bare, references
from helpers.contacts import Book
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.page_links import PageLink, pages_from
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.questions.printed import by_page
from helpers.schema.questions import Asked, Questions, QuestionsWords
from helpers.schema.words import Catalogue
from helpers.searching import for_questions


def values_of(
    questions: Questions,
    words: Catalogue,
    name: str,
    references: Lookup,
    pages: Mapping[str, PageLink],
    known: Mapping[str, Any] | None = None,
    book: Book | None = None,
) -> Values:
    """The questions for a widget; ``pages`` leads from a topic to its page, in reading order.

    ``known`` is what the search knows besides their words, from ``helpers.searching``; ``book``
    knows whom answers may name.
    """
    count = words.shelf.count.flat
    groups = [
        {
            "page": pages[topic]._asdict(),
            "says": count.format(what=pages[topic].title, count=len(group)),
            "questions": [_drawn(one, asked, references, book) for one, asked in group.items()],
        }
        for topic, group in by_page(questions, pages).items()
    ]
    said = words.of(QuestionsWords)
    content = questions, said, references, pages, book
    return Values(name, content, words=serialize(said), groups=groups, known=dict(known or {}))


def of_page(library: Library, topic: str) -> Values:
    """The questions that people ask, on all pages of the series."""
    content = library.questions, library.catalogue, topic
    lookup = partial(references, library)
    known = for_questions(library)
    return values_of(*content, lookup, pages_from(library, topic), known, Book(library))


def _drawn(name: str, asked: Asked, lookup: Lookup, book: Book | None) -> dict[str, Any]:
    return {"name": name, "ask": bare(asked.ask), **explained(asked.answer, lookup, book)}
