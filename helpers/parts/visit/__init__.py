"""The sheet for a visit."""

from __future__ import annotations

from helpers.registry import File, Part

SHEET = File(
    "*/visit.yaml",
    "helpers.schema.visit:Visit",
    "visit",
    "helpers.check.visit:of_visit",
    compared=False,
)

PART = Part(
    name="visit",
    shown="helpers.widgets.visit:of_page",
    words="helpers.schema.visit_words:VisitWords",
    files=(SHEET,),
)
