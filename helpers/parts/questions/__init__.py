"""Questions that people ask, to search and to open."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="questions",
    shown="helpers.parts.questions.widget:QuestionsWidget",
    words="helpers.schema.questions:QuestionsWords",
    places="helpers.parts.questions.places:questions",
    apart="helpers.parts.questions.apart:asked",
    files=(
        File(
            "*/questions.yaml",
            "helpers.schema.questions:Questions",
            "questions",
            "helpers.parts.questions.check:of_questions",
        ),
    ),
)
