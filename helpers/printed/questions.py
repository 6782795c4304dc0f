"""Questions that people ask, on paper: every one with its answer, by the page that says more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import NamedTuple

from helpers.citing import bare
from helpers.contacts import Book
from helpers.printed.sentences import Lookup, as_html, as_text, folded
from helpers.schema.questions import Asked, Questions, QuestionsWords


class PageLink(NamedTuple):
    """A page as a reader meets it, and the file that holds it; empty if it is open already."""

    title: str
    href: str


def by_page(questions: Questions, pages: Mapping[str, PageLink]) -> dict[str, dict[str, Asked]]:
    """The questions by topic, in the order of ``pages``; topics without questions are left out.

    Raises
    ------
    LookupError
        If a question leads to a page that is not there.
    """
    asked = questions.questions
    for name, one in asked.items():
        if one.topic not in pages:
            raise LookupError(f"The question '{name}' leads to no page. Check '{one.topic}'.")
    groups: dict[str, dict[str, Asked]] = {
        topic: {name: one for name, one in asked.items() if one.topic == topic} for topic in pages
    }
    return {topic: group for topic, group in groups.items() if group}


def questions_as_html(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> str:
    """The questions in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(_html(questions, words, lookup, pages, book))


def questions_as_text(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> str:
    """The questions as plain text."""
    return "\n".join(_text(questions, words, lookup, pages, book)).strip()


def _html(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> Iterator[str]:
    for topic, group in by_page(questions, pages).items():
        page = pages[topic]
        yield f"<h3>{escape(page.title)}</h3>"
        for asked in group.values():
            answer = as_html(asked.answer, lookup, words.sources.flat, book)
            yield f"<p><strong>{escape(bare(asked.ask))}</strong><br>{answer}</p>"
        if page.href:
            link = f'<a href="{escape(page.href)}">{escape(page.title)}</a>'
            yield f"<p>{escape(words.read_on.flat)}: {link}</p>"


def _text(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> Iterator[str]:
    for topic, group in by_page(questions, pages).items():
        page = pages[topic]
        yield f"\n{folded(page.title.upper())}"
        for asked in group.values():
            yield f"\n{folded(bare(asked.ask))}"
            yield folded(as_text(asked.answer, lookup, words.sources.flat, book), "   ", "   ")
        if page.href:
            yield f"\n{words.read_on.flat}: {page.title} ({page.href})"
