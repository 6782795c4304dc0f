"""Boards: what a field states is held against its facts, and fits on a field."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.citing import bare
from helpers.files import Problem
from helpers.schema.board import LONGEST_SENTENCE, Board, Boards
from helpers.schema.model import Words


def of_boards(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's boards."""
    claims = Claims.beside(library, topic, "board.yaml")
    held = library.read(Boards, topic)
    for words in (held.title, held.intro, held.own.title, held.own.ask):
        yield from claims.no_citation(words)
    for board in held.boards.values():
        yield from claims.no_citation(board.title)
        yield from _of_board(claims, board)


def _of_board(claims: Claims, board: Board) -> Iterator[Problem]:
    if board.top:
        yield from claims.of_words(board.top)
    for phrase in board.phrases.values():
        yield from claims.no_citation(phrase.say)
        if phrase.ask:
            yield from claims.no_citation(phrase.ask)
        if phrase.aloud:
            yield from claims.of_words(phrase.aloud)
            yield from _too_long(claims, phrase.aloud)


def _too_long(claims: Claims, aloud: Words) -> Iterator[Problem]:
    """A problem if a sentence is longer than what is read below a label; sources do not count."""
    if (length := len(bare(aloud))) > LONGEST_SENTENCE:
        says = f"This has {length} letters, and {LONGEST_SENTENCE} stand on a field. Shorten it."
        yield Problem(claims.path, aloud.line + 1, says)
