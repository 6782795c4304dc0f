"""Questions that people ask, to search and to open."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="questions",
    shown="helpers.widgets.questions:of_page",
    words="helpers.schema.questions:QuestionsWords",
    places="helpers.searching:questions",
    files=(
        File(
            "*/questions.yaml",
            "helpers.schema.questions:Questions",
            "questions",
            "helpers.check.questions:of_questions",
        ),
    ),
)
