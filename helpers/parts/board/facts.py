"""The facts that boards cite."""

from __future__ import annotations

from helpers.citing import cited
from helpers.library import Library
from helpers.schema.board import Board, Boards


def facts(library: Library, topic: str, name: str) -> list[str]:
    """The facts that the boards of a topic cite."""
    boards = library.read(Boards, topic).boards.values()
    return list(dict.fromkeys(fact for board in boards for fact in of_board(board)))


def of_board(board: Board) -> list[str]:
    """The facts that one board cites, in its first line and on its fields."""
    said = (board.top, *(phrase.aloud for phrase in board.phrases.values()))
    return cited("\n".join(words for words in said if words))
