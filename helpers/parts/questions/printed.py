"""Questions that people ask, on paper: every one with its answer, by the page that says more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare
from helpers.contacts import Book
from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Break, Strong, Text, said
from helpers.document.sentences import Lookup, as_line, as_text, folded
from helpers.parts.base.page_links import PageLink, way_to
from helpers.schema.questions import Asked, Questions, QuestionsWords


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


def questions_blocks(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> Blocks:
    """The questions to stand below a heading of the second level."""
    return tuple(_blocks(questions, words, lookup, pages, book))


def questions_as_text(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> str:
    """The questions as plain text."""
    return "\n".join(_text(questions, words, lookup, pages, book)).strip()


def _blocks(
    questions: Questions,
    words: QuestionsWords,
    lookup: Lookup,
    pages: Mapping[str, PageLink],
    book: Book | None = None,
) -> Iterator[Block]:
    for topic, group in by_page(questions, pages).items():
        page = pages[topic]
        yield Heading(3, said(page.title))
        for asked in group.values():
            answer = as_line(asked.answer, lookup, words.sources.flat, book)
            yield Paragraph((Strong(said(bare(asked.ask))), Break(), *answer))
        if page.href:
            yield Paragraph((Text(f"{words.read_on.flat}: "), way_to(topic, page)))


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
