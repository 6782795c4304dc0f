"""What to pick: a small part made up for the tests."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="harvest",
    shown="helpers.parts.harvest.widget:HarvestWidget",
    words="helpers.parts.harvest.model:HarvestWords",
    facts="helpers.parts.harvest.printed:facts",
    places="helpers.parts.harvest.printed:places",
    files=(
        File(
            "*/*/harvest.yaml",
            "helpers.parts.harvest.model:Harvest",
            "harvest",
            "helpers.parts.harvest.check:of_harvest",
        ),
    ),
)
