"""Sentences of content, made fit for plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable

from helpers.citing import Reference, bare, cited

WIDTH = 80
"""Most characters on a line of plain text; a terminal and a narrow page hold as many."""

Lookup = Callable[[Iterable[str]], list[Reference]]
"""The references behind facts, given their names."""


def as_text(text: str, lookup: Lookup, sources: str) -> str:
    """A text without its citations, with the labels of its sources after it."""
    labels = "; ".join(one.label for one in lookup(cited(text)))
    return bare(text) + (f" ({sources}: {labels})" if labels else "")


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
