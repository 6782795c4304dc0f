"""What the browser takes of them: boards and their fields."""

from __future__ import annotations

from functools import partial
from typing import Any

from helpers.citing import references
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.board.words import BoardWords
from helpers.schema.board import COLUMNS, Board, Boards, Phrase
from helpers.schema.words import Catalogue


def values_of(boards: Boards, words: Catalogue, name: str, lookup: Lookup) -> Values:
    """The boards for a widget; ``lookup`` finds the sources of facts by name."""
    own = words.of(BoardWords)
    drawn = {
        **serialize(boards),
        # a device speaks in the language of the words
        "locale": str(words.language),
        "columns": COLUMNS,
        "boards": [_board(key, board, lookup) for key, board in boards.boards.items()],
        "own": serialize(boards.own),
    }
    return Values(name, (boards, own, lookup), words=serialize(own, words.kept), boards=drawn)


def of_page(library: Library, topic: str) -> Values:
    """The boards of a topic; what is written on them stays in the open page."""
    held = library.read(Boards, topic)
    return values_of(held, library.catalogue, topic, partial(references, library))


def _board(name: str, board: Board, lookup: Lookup) -> dict[str, Any]:
    return {
        "name": name,
        "title": board.title.flat,
        "top": explained(board.top or "", lookup),
        "phrases": [_phrase(key, phrase, lookup) for key, phrase in board.phrases.items()],
    }


def _phrase(name: str, phrase: Phrase, lookup: Lookup) -> dict[str, Any]:
    said = explained(phrase.aloud or "", lookup)
    return {
        "name": name,
        "say": phrase.say.flat,
        "ask": phrase.ask.flat if phrase.ask else "",
        "aloud": said,
    }
