"""Sheets to fill in by hand or in the browser: for the fridge, and for the hospital bag."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="sheet",
    shown="helpers.parts.sheet.widget:SheetWidget",
    what="sheet",
    named="sheets",
    words="helpers.parts.sheet.words:FilledWords",
    asked="helpers.parts.sheet.asked:asked",
    facts="helpers.parts.sheet.facts:facts",
    places="helpers.parts.sheet.places:places",
    files=(
        File(
            "*/*/sheet.yaml",
            "helpers.schema.sheet:Sheets",
            "sheet",
            "helpers.parts.sheet.check:of_sheets",
            # a crew reads the sheet alone: it says again what the page says
            compared=False,
        ),
    ),
)
