"""The register of facts, whole."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="facts",
    whole="helpers.document.registers:facts",
    apart="helpers.document.apart:closed",
    files=(
        File(
            "facts/*.yaml",
            "helpers.schema.register:Facts",
            "facts",
            "helpers.check.register:of_facts",
        ),
    ),
)
