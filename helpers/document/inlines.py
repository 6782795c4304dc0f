"""What a line of a page is made of: words, links, and the marks that lead to sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from helpers.citing import Reference, bare

Inlines: TypeAlias = tuple["Inline", ...]


@dataclass(frozen=True)
class Text:
    """Words in plain view; ``source`` is how Markdown writes them, where that is something else."""

    words: str
    source: str | None = None


@dataclass(frozen=True)
class Fold:
    """Where a line of the manuscript ends; readers see a space."""


@dataclass(frozen=True)
class Break:
    """A new line that readers see."""


@dataclass(frozen=True)
class Code:
    """Something to type; ``source`` is how Markdown writes it."""

    words: str
    source: str


@dataclass(frozen=True)
class Strong:
    """Words that lead the eye."""

    inside: Inlines


@dataclass(frozen=True)
class Emphasis:
    """Words said in another voice; ``mark`` is what the manuscript writes around them."""

    inside: Inlines
    mark: str = "*"


@dataclass(frozen=True)
class Small:
    """Words that stand back."""

    inside: Inlines


@dataclass(frozen=True)
class Link:
    """A way to an address, or to a place of the same page.

    A ``term`` leads to its meaning, a ``call`` to a telephone, and what leads ``back`` is of use
    only where something can be pressed.
    """

    inside: Inlines
    href: str
    title: str = ""
    kind: Literal["plain", "term", "call", "back"] = "plain"


@dataclass(frozen=True)
class PageLink:
    """A way to another page: its topic, and the file that holds it among the notebooks."""

    inside: Inlines
    topic: str
    notebook: str = ""


@dataclass(frozen=True)
class Citation:
    """The mark behind what rests on these facts: numbers of sources, each run of them as a span.

    ``marks`` is as it is read. A press leads to the first of the ``numbers`` below the ``section``
    that it stands in, and a source leads back to the ``anchor``. A citation ``of`` a card holds all
    sources of the card.
    """

    facts: tuple[str, ...]
    marks: str = ""
    numbers: tuple[int, ...] = ()
    section: int = 0
    anchor: str = ""
    of: Literal["text", "card"] = "text"

    @property
    def leads_to(self) -> str:
        """The anchor of the source that a press leads to."""
        return f"why-{self.section}-{min(self.numbers, default=0)}"


Inline = Text | Fold | Break | Code | Strong | Emphasis | Small | Link | PageLink | Citation


def said(words: str) -> Inlines:
    """Plain words as a line."""
    return (Text(words),)


def joined(parts: Iterable[Inlines], between: Inline) -> Inlines:
    """Several lines as one, with something between each two."""
    whole: list[Inline] = []
    for number, part in enumerate(parts):
        whole += [between, *part] if number else part
    return tuple(whole)


def referred(references: Iterable[Reference], between: str = "; ") -> Inlines:
    """The short names of sources, each a link that holds the whole name."""
    links = (((Link(said(one.label), one.href, one.title)),) for one in references)
    return joined(links, Text(between))


def sourced(text: str, references: Iterable[Reference], words: str, ways: Inlines = ()) -> Inlines:
    """A text without its citations, with ``ways`` and links to its sources after it."""
    links = referred(references)
    after = (Text(" "), *ways) if ways else ()
    rest = (Text(f" ({words}: "), *links, Text(")")) if links else ()
    return (Text(bare(text)), *after, *rest)
