"""What a notebook may say: a page, and the parts it shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from helpers.library import Library
from helpers.registry import called, parts


def topic(name: str) -> Page:
    """The page of a topic, by its name in ``content/series.yaml``.

    Raises
    ------
    LookupError
        If no topic has this name.
    """
    library = Library()
    if name not in library.topics():
        raise LookupError(f"No topic is called '{name}'. Choose from {library.topics()}.")
    return Page(library, name)


class Page:
    """One page's parts, each made when asked for: ``page.quiz()``, ``page.chart("basket")``.

    Each raises ``Problems`` if its content has mistakes, and ``LookupError`` if the page has no
    part of that name.
    """

    def __init__(self, library: Library, topic: str) -> None:
        self.library, self.topic = library, topic

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        part = parts().get(kind)
        if part is None or not part.shown:
            known = ", ".join(one.name for one in called())
            raise AttributeError(f"A page has no part called '{kind}'. Choose from {known}.")
        return partial(part.make(part.shown), self.library, self.topic)

    def __dir__(self) -> list[str]:
        return sorted([*super().__dir__(), *(part.name for part in called())])
