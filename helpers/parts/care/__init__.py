"""A care card: how soon to get help, for whom, and what to do."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="care",
    block="helpers.document.cards:of_page",
    what="care card",
    named="cards",
    files=(
        File(
            "*/care.yaml", "helpers.schema.series:Care", "care", "helpers.parts.care.check:of_care"
        ),
    ),
)
