"""Blocks as plain words, as the search looks through them: what is closed stays out of sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.document.blocks import (
    Block,
    CareCard,
    Folded,
    Heading,
    Items,
    Paragraph,
    Plan,
    Quotation,
    Register,
)
from helpers.document.inlines import Break, Citation, Code, Fold, Inline, Inlines, Text
from helpers.document.rows import Table


def plain(inside: Inlines) -> str:
    """The words of a line, without the marks of its sources."""
    return " ".join(_words(inside).split())


def readable(blocks: Iterable[Block]) -> str:
    """The words of blocks in plain view, on one line."""
    return " ".join(filter(None, (plain(line) for block in blocks for line in _lines(block))))


def _words(inside: Inlines) -> str:
    words = ""
    for one in inside:
        # a citation stands apart from the words before it, and what follows joins these
        words = words.rstrip() if isinstance(one, Citation) else words + _word(one)
    return words


def _word(one: Inline) -> str:
    match one:
        case Text() | Code():
            return one.words
        case Fold() | Break():
            return " "
        case Citation():
            return ""
        case _:
            return _words(one.inside)


def _lines(block: Block) -> Iterator[Inlines]:
    match block:
        case Heading() | Paragraph():
            yield block.inside
        case Items():
            yield from (line for item in block.items for one in item for line in _lines(one))
        case Quotation() | Register() | Plan():
            yield from (line for one in block.blocks for line in _lines(one))
        case Folded():
            yield block.heading.inside
            yield from (line for one in block.blocks for line in _lines(one))
        case Table():
            rows = (block.head, *(row for body in block.bodies for row in body))
            yield from (cell.inside for row in rows for cell in row)
        case CareCard():
            yield block.heading.inside
            yield (Text(block.badge),)
            yield from (block.number, *block.items, block.then, block.sources)
        case _:
            # what is opened by choice, and what a reader does, are no words in plain view
            return
