"""The words around the sheet for the clinic: buttons and standing sentences."""

from __future__ import annotations

from typing import ClassVar

from helpers.parts.base.words import SheetWords
from helpers.schema.model import Words


class ClinicWords(SheetWords):
    """Buttons and standing sentences around the sheet. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "carer_says": ("line",),
        "enough": ("count",),
        "matters_a_lot": ("what",),
        "matters_a_little": ("what",),
        "matters_not": ("what",),
        "still_open": ("what",),
    }

    decisions: Words
    take_decisions: Words
    decisions_taken: Words
    carer_group: Words
    carer_says: Words
    something_new: Words
    enough: Words
    matters_a_lot: Words
    matters_a_little: Words
    matters_not: Words
    still_open: Words
