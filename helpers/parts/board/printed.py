"""Boards on paper: each with its fields, and a rule where a hand writes."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.document.blocks import Block, Blocks, Heading, Items, Paragraph
from helpers.document.inlines import Break, Inlines, Strong, said, sourced
from helpers.document.sentences import Lookup, folded, with_sources
from helpers.parts.board.facts import of_board
from helpers.parts.board.words import BoardWords
from helpers.schema.board import WHAT, Boards, Phrase

RULE = "_" * 24
"""A line that a hand writes on within a field."""
OWN = 6
"""How many empty fields a hand finds for phrases of its own."""


def board_blocks(boards: Boards, words: BoardWords, lookup: Lookup) -> Blocks:
    """The boards to stand below a heading of the second level."""
    return tuple(_blocks(boards, words, lookup))


def board_as_text(boards: Boards, words: BoardWords, lookup: Lookup) -> str:
    """The boards as plain text."""
    return "\n".join(_text(boards, words, lookup))


def _blocks(boards: Boards, words: BoardWords, lookup: Lookup) -> Iterator[Block]:
    yield Heading(3, said(boards.title.flat))
    yield Paragraph(said(boards.intro.flat))
    for board in boards.boards.values():
        yield Heading(4, said(board.title.flat))
        # the fields stay free for what is pointed at: their sources stand before them
        sources = lookup(of_board(board))
        if board.top or sources:
            yield Paragraph(sourced(board.top or "", sources, words.sources.flat))
        yield Items(tuple((Paragraph(_field(phrase)),) for phrase in board.phrases.values()))
    yield Heading(4, said(boards.own.title.flat))
    yield Items(((Paragraph(said(RULE)),),) * OWN)


def _field(phrase: Phrase) -> Inlines:
    label = Strong(said(phrase.say.flat))
    return (label, Break(), *said(_aloud(phrase))) if phrase.aloud else (label,)


def _aloud(phrase: Phrase) -> str:
    """What is read aloud, with a rule in the place of what a hand writes."""
    return bare(phrase.aloud or "").replace(WHAT, RULE)


def _text(boards: Boards, words: BoardWords, lookup: Lookup) -> Iterator[str]:
    yield boards.title.flat.upper()
    yield folded(boards.intro.flat)
    for board in boards.boards.values():
        yield from ("", board.title.flat.upper())
        sources = lookup(of_board(board))
        if first := with_sources(bare(board.top or ""), sources, words.sources.flat):
            yield folded(first)
        for phrase in board.phrases.values():
            yield folded(": ".join(filter(None, (phrase.say.flat, _aloud(phrase)))), "- ", "  ")
    yield from ("", boards.own.title.flat.upper(), *[f"- {RULE}"] * OWN)
