"""The words around the sheet for the clinic: buttons and standing sentences."""

from __future__ import annotations

from typing import ClassVar

from helpers.schema.places import Frame
from helpers.schema.shape import Words


class ClinicWords(Frame):
    """Buttons and standing sentences around the sheet. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {
        "carer_says": ("line",),
        "enough": ("count",),
        "downloaded": ("file",),
        "matters_a_lot": ("what",),
        "matters_a_little": ("what",),
        "matters_not": ("what",),
        "still_open": ("what",),
    }

    how: Words
    private: Words
    decisions: Words
    take_decisions: Words
    decisions_taken: Words
    of_carer: Words
    carer_says: Words
    something_new: Words
    enough: Words
    matters_a_lot: Words
    matters_a_little: Words
    matters_not: Words
    still_open: Words
    preview: Words
    empty: Words
    paper_how: Words
    name: Words
    date: Words
    keep: Words
    print_sheet: Words
    print_refused: Words
    copy_sheet: Words
    download_sheet: Words
    phrases: Words
    phrases_how: Words
    copy_phrases: Words
    download_phrases: Words
    copied: Words
    copy_refused: Words
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
