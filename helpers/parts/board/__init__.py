"""Boards of phrases to point at, for people who cannot speak: on paper, on screen, in a device."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="board",
    shown="helpers.parts.board.widget:BoardWidget",
    words="helpers.parts.board.words:BoardWords",
    facts="helpers.parts.board.facts:facts",
    places="helpers.parts.board.places:places",
    files=(
        File(
            "*/*/board.yaml",
            "helpers.schema.board:Boards",
            "board",
            "helpers.parts.board.check:of_boards",
            # a stranger reads the board alone: it says again what the pages say
            compared=False,
        ),
    ),
)
