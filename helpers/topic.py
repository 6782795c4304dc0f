"""What a notebook may say: a page, and the parts it shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from helpers import built
from helpers.registry import Part, called, found, parts

if TYPE_CHECKING:  # what a reader's kernel shows was built, and no content is opened for it
    from helpers.library import Library

ROOT = Path(__file__).resolve().parent.parent


def topic(name: str) -> Page:
    """The page of a topic, by its name in ``content/series.yaml``.

    Raises
    ------
    LookupError
        If no topic has this name.
    """
    page = Page(None, name)
    if not built.is_built(ROOT, name) and name not in page.library.topics():
        known = page.library.topics()
        raise LookupError(f"No topic is called '{name}'. Choose from {known}.")
    return page


class Page:
    """One page's parts: ``page.quiz()``, ``page.chart("basket")``.

    Each is shown as it was built, and made anew where words, numbers or code have changed since.
    From a library that is given, all are made anew. Then each raises ``Problems`` if its content
    has mistakes. Each raises ``LookupError`` if the page has no part of that name.
    """

    def __init__(self, library: Library | None, topic: str) -> None:
        self.topic = topic
        self._given = library
        self._opened: tuple[str, Library] | None = None

    @property
    def library(self) -> Library:
        """All content, read anew where it has changed since."""
        if self._given:
            return self._given
        made_from = built.made_from(ROOT)
        if self._opened is None or self._opened[0] != made_from:
            self._opened = made_from, found("helpers.library:Library")()
        return self._opened[1]

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        part = parts().get(kind)
        if part is None or not part.shown:
            known = ", ".join(one.name for one in called())
            raise AttributeError(f"A page has no part called '{kind}'. Choose from {known}.")
        return partial(self._show, part)

    def _show(self, part: Part, *name: str) -> Any:
        shown = found(part.shown)
        entry = None if self._given else built.entry(ROOT, self.topic, part.name, *name)
        if entry:
            return shown.of_built(entry, lambda: self.library, self.topic, *name)
        return shown.of_page(self.library, self.topic, *name)

    def __dir__(self) -> list[str]:
        return sorted([*super().__dir__(), *(part.name for part in called())])
