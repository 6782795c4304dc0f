"""Pieces of the symptom guide on paper, as blocks and as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from helpers.document.blocks import Block, Heading, Paragraph
from helpers.document.inlines import (
    Break,
    Inline,
    Small,
    Strong,
    Text,
    joined,
    referred,
    said,
)
from helpers.document.sentences import Lookup, folded
from helpers.parts.base.page_links import BOX
from helpers.parts.guide.words import GuideFrame
from helpers.schema.words import Catalogue


@dataclass(frozen=True)
class Piece:
    """One piece of the paper; ``mark`` stands before it, ``below`` and the sources after it.

    The lines of ``rows`` have marks of their own, and stay together, so that none is overlooked.
    """

    kind: Literal["title", "part", "section", "line", "point", "rows"]
    says: str
    mark: str = ""
    below: str = ""
    facts: tuple[str, ...] = ()


def as_block(piece: Piece, words: Catalogue, lookup: Lookup) -> Block:
    """A piece as a block, with links to its sources."""
    if piece.kind == "rows":
        return Paragraph(joined(map(said, piece.says.splitlines()), Break()))
    if level := {"title": 3, "part": 3, "section": 4}.get(piece.kind):
        return Heading(level, said(piece.says))
    inside: list[Inline] = [Text(f"{piece.mark} ")] if piece.mark else []
    rule = piece.mark == BOX and piece.facts
    inside.append(Strong(said(piece.says)) if rule else Text(piece.says))
    if piece.below:
        inside += [Break(), Text(piece.below)]
    if links := referred(lookup(piece.facts)):
        named = (Text(f"({words.of(GuideFrame).sources.flat}: "), *links, Text(")"))
        inside += [Text(" "), Small(named)]
    return Paragraph(tuple(inside))


def as_text(piece: Piece, words: Catalogue, lookup: Lookup) -> str:
    """A piece as plain text, folded, with the names of its sources."""
    if piece.kind == "rows":
        rows = piece.says.replace(BOX, "[ ]").splitlines()
        return "\n".join(folded(one, indent=" " * 4) for one in rows)
    labels = "; ".join(one.label for one in lookup(piece.facts))
    sourced = f"({words.of(GuideFrame).sources.flat}: {labels})" if labels else ""
    if piece.kind in ("title", "part", "section"):
        says = piece.says if piece.kind == "section" else piece.says.upper()
        return f"\n{folded(says)}"
    mark = f"{piece.mark} ".replace(BOX, "[ ]") if piece.mark else ""
    below = " ".join(filter(None, [piece.below, sourced]))
    indent = " " * 4 if mark else ""
    rows = [folded(piece.says, mark, indent)]
    return "\n".join([*rows, folded(below, indent, indent)] if below else rows)
