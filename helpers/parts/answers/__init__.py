"""Where a reader is in all pages, and how answers are kept, carried and erased."""

from __future__ import annotations

from helpers.registry import Part

PART = Part(
    name="answers",
    shown="helpers.parts.answers.widget:AnswersWidget",
    words="helpers.schema.answers:AnswersWords",
)
