"""The words around a sheet to fill in."""

from __future__ import annotations

from typing import ClassVar

from helpers.schema.places import Frame
from helpers.schema.shape import Words


class SheetWords(Frame):
    """Buttons and standing sentences of a sheet. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {
        "file": ("name",),
        "downloaded": ("file",),
        "of_sheet": ("button", "title"),
    }

    kind: Words
    print_sheet: Words
    print_refused: Words
    fill_in: Words
    private: Words
    of_sheet: Words
    copy_text: Words
    copied: Words
    copy_refused: Words
    download_text: Words
    file: Words
    downloaded: Words
    nothing: Words
    clear: Words
    cleared: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words
    whence: Words
    sources: Words
    new_tab: Words
