"""The questions of one topic, which a reader answers."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="quiz",
    shown="helpers.parts.quiz.widget:QuizWidget",
    words="helpers.parts.quiz.words:QuizWords",
    asked="helpers.parts.quiz.asked:asked",
    facts="helpers.parts.quiz.facts:of_quiz",
    files=(
        File(
            "*/*/quiz.yaml", "helpers.schema.pages:Quiz", "quiz", "helpers.parts.quiz.check:of_quiz"
        ),
    ),
)
