"""Sentences of content, made fit for plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable

from helpers.citing import Reference, bare, cited
from helpers.contacts import Book
from helpers.document.inlines import Inlines, Link, Text, joined, said, sourced

WIDTH = 80
"""Most characters on a line of plain text; a terminal and a narrow page hold as many."""

RULE = "_" * (WIDTH // 2)
"""A line that a hand writes on."""

Lookup = Callable[[Iterable[str]], list[Reference]]
"""The references behind facts, given their names."""


def as_line(text: str, lookup: Lookup, sources: str, book: Book | None = None) -> Inlines:
    """A text without its citations, with ways to whom it names and to its sources after it."""
    words = book.in_words(text) if book else text
    return sourced(words, lookup(_facts(text, book)), sources, reached(text, book))


def reached(text: str, book: Book | None) -> Inlines:
    """The ways to whom a text names, each a sentence of its own."""
    ways = book.ways(text) if book else []
    return joined(
        ((Link(said(w["say"]), w["href"], kind="call"), Text(".")) for w in ways), Text(" ")
    )


def as_text(text: str, lookup: Lookup, sources: str, book: Book | None = None) -> str:
    """A text without its citations, with the labels of its sources after it."""
    told = bare(book.in_words(text) if book else text)
    return with_sources(told, lookup(_facts(text, book)), sources)


def with_sources(told: str, references: Iterable[Reference], sources: str) -> str:
    """Plain words with the labels of their sources after them."""
    labels = "; ".join(one.label for one in references)
    return " ".join(filter(None, (told, f"({sources}: {labels})" if labels else "")))


def _facts(text: str, book: Book | None) -> list[str]:
    return [*cited(text), *(book.facts(text) if book else [])]


def folded(text: str, first: str = "", indent: str = "") -> str:
    """One paragraph of plain text, folded; ``first`` stands before it, the rest is indented."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )


def filled(words: str, **values: object) -> str:
    """Standing words with every ``{name}`` replaced by its value."""
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
