"""The questions of one topic, which a reader answers."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="quiz",
    shown="helpers.widgets.quiz:of_page",
    words="helpers.schema.quiz_words:QuizWords",
    facts="helpers.document.cited:of_quiz",
    files=(
        File("*/*/quiz.yaml", "helpers.schema.pages:Quiz", "quiz", "helpers.check.parts:of_quiz"),
    ),
)
