"""What the search finds of boards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.document.shown import file_of
from helpers.library import Library
from helpers.parts.board.words import BoardWords
from helpers.schema.board import Boards
from helpers.searching import Place


def places(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """The boards on the page that shows them, by their titles and what stands on their fields."""
    kind = library.catalogue.of(BoardWords).kind.flat
    for topic in shown.get("board", []):
        held = library.read(Boards, topic)
        boards = held.boards.values()
        said = [phrase.say.flat for board in boards for phrase in board.phrases.values()]
        text = " ".join([*(board.title.flat for board in boards), *said])
        yield Place(kind, held.title.flat, file_of(topic), held.intro.flat, text)
