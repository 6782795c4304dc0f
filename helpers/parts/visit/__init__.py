"""The sheet for a visit."""

from __future__ import annotations

from helpers.registry import File, Part

SHEET = File(
    "*/visit.yaml",
    "helpers.schema.visit:Visit",
    "visit",
    "helpers.parts.visit.check:of_visit",
    compared=False,
)

PART = Part(
    name="visit",
    shown="helpers.parts.visit.widget:VisitWidget",
    words="helpers.parts.visit.words:VisitWords",
    asked="helpers.parts.visit.asked:of_visit",
    files=(SHEET,),
)
