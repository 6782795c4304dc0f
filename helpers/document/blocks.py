"""The blocks that a page is made of. What is shown anywhere is rendered from these alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from helpers.document.alerts import Alert, ReviewBy
from helpers.document.inlines import Inlines
from helpers.document.rows import Sources, Table
from helpers.document.ways import SearchField, Ways
from helpers.schema.ladder import Level

Blocks: TypeAlias = tuple["Block", ...]


@dataclass(frozen=True)
class Heading:
    """A heading, from 1 to 6; ``anchor`` is what links of a web page lead to, and stands once."""

    level: int
    inside: Inlines
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Words that belong together."""

    inside: Inlines


@dataclass(frozen=True)
class Items:
    """A list; ``start`` is the number of its first item, and none where it has no numbers.

    The items of a ``tight`` list are lines. Of others, each is a paragraph or more.
    """

    items: tuple[Blocks, ...]
    start: int | None = None
    tight: bool = True


@dataclass(frozen=True)
class Quotation:
    """What someone else said."""

    blocks: Blocks


@dataclass(frozen=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True)
class CareCard:
    """How soon to get help, for whom, and what to do; the same wherever it is shown."""

    name: str
    level: Level
    badge: str
    heading: Heading
    number: Inlines
    items: tuple[Inlines, ...]
    in_order: bool
    then: Inlines
    sources: Inlines
    facts: tuple[str, ...]
    anchor: str = ""


@dataclass(frozen=True)
class Gathered:
    """What is gathered in one place, closed at first: one stop for whoever goes by keys."""

    kind: Literal["contents", "sources"]
    summary: str
    blocks: Blocks


@dataclass(frozen=True)
class Why:
    """What a section rests on, closed at its end: the words that it teaches, and its sources.

    It is one stop, with a ``summary`` of all; ``name`` is what a screen reader says of it, since
    each section has one. Where two stand apart, ``of_words`` and ``of_sources`` are above them.
    """

    summary: str
    name: str
    of_words: str
    words: Blocks
    of_sources: str
    sources: Sources


@dataclass(frozen=True)
class Disclosure:
    """Something that stays closed until a reader opens it.

    What is ``hard`` is read only by choice: ``what`` names it where it is left out. ``name`` is
    what a screen reader says of it, where that is more than the ``summary``. ``apart`` names the
    leaf of the web on which it stands, where it has one.
    """

    summary: str
    blocks: Blocks
    hard: bool = False
    what: str = ""
    name: str = ""
    apart: str = ""


@dataclass(frozen=True)
class Folded:
    """What stands below a heading that a reader presses to see it.

    It is open on paper, and in homes where nothing would open it for a link into it. What is told
    of one ``country`` opens by itself where that one was chosen.
    """

    heading: Heading
    blocks: Blocks
    country: str = ""


@dataclass(frozen=True)
class Figure:
    """A picture with its title, its words for those who do not see it, and what belongs to it."""

    title: str
    svg: str
    alt: str
    caption: Inlines
    below: Blocks = ()
    file: str = ""


@dataclass(frozen=True)
class Answers:
    """What a quiz says of every choice: on paper it has a sheet of its own."""

    heading: Heading
    blocks: Blocks


@dataclass(frozen=True)
class Part:
    """Where a reader does something: its kind, its name if a page has several, and its call."""

    kind: str
    name: str
    source: str


@dataclass(frozen=True)
class Register:
    """Something that the library shows whole, such as all taught terms."""

    kind: str
    blocks: Blocks


@dataclass(frozen=True)
class Plan:
    """The parts of a workshop, each with its minutes."""

    name: str
    blocks: Blocks


Block = (
    Heading
    | Paragraph
    | Items
    | Quotation
    | Rule
    | Table
    | CareCard
    | Alert
    | ReviewBy
    | Gathered
    | Why
    | Disclosure
    | Folded
    | Figure
    | Answers
    | Part
    | Register
    | Plan
    | Sources
    | Ways
    | SearchField
)

FLOW = (Heading, Paragraph, Items, Quotation, Rule, Table, Sources, Gathered, Folded, Why)
"""Blocks that a notebook joins in one cell; each of the others has a cell of its own."""
