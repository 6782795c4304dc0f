"""Whom to call in an emergency, by country."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="numbers",
    shown="helpers.parts.numbers.widget:NumbersWidget",
    words="helpers.schema.emergency:NumbersWords",
    asked="helpers.parts.numbers.asked:asked",
    files=(
        File(
            "emergency-numbers.yaml",
            "helpers.schema.emergency:EmergencyNumbers",
            "emergency-numbers",
            "helpers.parts.numbers.check:of_numbers",
        ),
        File(
            "*/emergency-numbers.yaml",
            "helpers.schema.emergency:Countries",
            "countries",
            compared=False,
        ),
    ),
)
