"""Blocks that are made of rows: tables, and lists of sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from helpers.document.inlines import Inlines


@dataclass(frozen=True)
class Cell:
    """One cell of a table; it may name its column, its row, or a group of rows.

    What names a group goes ``across`` all columns. A source may stand ``below`` the words.
    """

    inside: Inlines
    names: Literal["", "col", "row", "rowgroup"] = ""
    below: str = ""
    across: int = 0


@dataclass(frozen=True)
class Table:
    """A table; each body is a group of rows. ``name`` is what it is called, if anything.

    Where the head ``stands`` with the rows, it is no part of its own.
    """

    head: tuple[Cell, ...]
    bodies: tuple[tuple[tuple[Cell, ...], ...], ...]
    name: str = ""
    stands: Literal["above", "with"] = "above"
    align: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """One line of the sources, to which a citation leads by its ``anchor``.

    ``cited`` is the anchor of the place that cites it first, where there is a way back to it.
    """

    number: int
    title: str
    href: str
    cited: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Sources:
    """Everything that a page, or a section of it, cites, by number."""

    rows: tuple[Source, ...]
