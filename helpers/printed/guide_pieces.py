"""Pieces of the symptom guide on paper, as HTML and as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Literal

from helpers.printed.checklist import BOX
from helpers.printed.sentences import Lookup, folded
from helpers.schema.words import FrameWords


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


def as_html(piece: Piece, words: FrameWords, lookup: Lookup) -> str:
    """A piece in plain tags, with links to its sources."""
    if piece.kind == "rows":
        return f"<p>{'<br>'.join(map(escape, piece.says.splitlines()))}</p>"
    says = escape(piece.says)
    links = "; ".join(
        f'<a href="{escape(one.href)}" title="{escape(one.title)}">{escape(one.label)}</a>'
        for one in lookup(piece.facts)
    )
    named = f"({escape(words.guide.sources.flat)}: {links})"
    sourced = f" <small>{named}</small>" if links else ""
    if tag := {"title": "h3", "part": "h3", "section": "h4"}.get(piece.kind):
        return f"<{tag}>{says}</{tag}>"
    if piece.mark == BOX and piece.facts:
        says = f"<strong>{says}</strong>"
    below = f"<br>{escape(piece.below)}" if piece.below else ""
    mark = f"{escape(piece.mark)} " if piece.mark else ""
    return f"<p>{mark}{says}{below}{sourced}</p>"


def as_text(piece: Piece, words: FrameWords, lookup: Lookup) -> str:
    """A piece as plain text, folded, with the names of its sources."""
    if piece.kind == "rows":
        rows = piece.says.replace(BOX, "[ ]").splitlines()
        return "\n".join(folded(one, indent=" " * 4) for one in rows)
    labels = "; ".join(one.label for one in lookup(piece.facts))
    sourced = f"({words.guide.sources.flat}: {labels})" if labels else ""
    if piece.kind in ("title", "part", "section"):
        says = piece.says if piece.kind == "section" else piece.says.upper()
        return f"\n{folded(says)}"
    mark = f"{piece.mark} ".replace(BOX, "[ ]") if piece.mark else ""
    below = " ".join(filter(None, [piece.below, sourced]))
    indent = " " * 4 if mark else ""
    rows = [folded(piece.says, mark, indent)]
    return "\n".join([*rows, folded(below, indent, indent)] if below else rows)
