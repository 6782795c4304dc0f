"""The words around boards of phrases."""

from __future__ import annotations

from typing import ClassVar

from helpers.parts.base.words import ClearingWords, PrintedWords, SourcedWords
from helpers.schema.model import Words


class BoardWords(PrintedWords, ClearingWords, SourcedWords):
    """Buttons and standing sentences of boards. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "of_board": ("button", "title"),
        "board_file": ("name",),
        "downloaded": ("file",),
    }

    kind: Words
    print_all: Words
    print_board: Words
    of_board: Words
    own_and_device: Words
    private: Words
    device: Words
    device_how: Words
    save_all: Words
    save_board: Words
    all_file: Words
    board_file: Words
    back_to_all: Words
    downloaded: Words
