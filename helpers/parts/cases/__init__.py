"""What the symptom guide said on published cases."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="cases",
    whole="helpers.document.registers:cases",
    files=(
        File(
            "cases/*.yaml",
            "helpers.schema.cases:Cases",
            "cases",
            "helpers.parts.cases.check:of_cases",
        ),
    ),
)
