"""Every taught term, whole."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="glossary",
    whole="helpers.document.registers:glossary",
    apart="helpers.document.apart:terms",
    places="helpers.parts.glossary.places:terms",
    files=(
        File(
            "*/glossary.yaml",
            "helpers.schema.series:Glossary",
            "glossary",
            "helpers.parts.glossary.check:of_glossary",
            compared=False,
        ),
    ),
)
