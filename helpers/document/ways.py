"""What stands in a page of the web where a piece of it has a page of its own."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.document.inlines import Inlines


@dataclass(frozen=True)
class Way:
    """A way to a place of another page.

    Where it is ``kept``, its anchor is one of this page, too: a link from the days before the piece
    was moved leads to the way, and on from there.
    """

    inside: Inlines
    file: str
    anchor: str = ""
    kept: bool = False


@dataclass(frozen=True)
class Ways:
    """Ways to what stands on pages of its own; many are closed at first, below a ``heading``."""

    ways: tuple[Way, ...]
    heading: str = ""


@dataclass(frozen=True)
class SearchField:
    """A field that leads to the search of all pages."""
