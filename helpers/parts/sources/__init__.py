"""Every work that a fact for readers rests on, whole."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="sources",
    whole="helpers.document.registers:sources",
    apart="helpers.document.apart:closed",
    files=(
        File(
            "sources.yaml",
            "helpers.schema.register:Sources",
            "sources",
            "helpers.check.register:of_sources",
        ),
    ),
)
