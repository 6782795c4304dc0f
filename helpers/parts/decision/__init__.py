"""A decision: the options side by side, what was counted, what matters, what is still open."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="decision",
    shown="helpers.parts.decision.widget:of_page",
    what="decision",
    named="decisions",
    words="helpers.parts.decision.words:DecisionWords",
    facts="helpers.parts.decision.finding:facts",
    plain_facts="helpers.parts.decision.finding:plain_facts",
    places="helpers.parts.decision.finding:places",
    files=(
        File(
            "*/*/decision.yaml",
            "helpers.schema.decision:Decisions",
            "decision",
            "helpers.check.decisions:of_decisions",
        ),
        File(
            "reviews/ipdas.yaml",
            "helpers.schema.standards:Standards",
            "standards",
            "helpers.check.decisions:of_standards",
            graded=False,
            compared=False,
        ),
    ),
)
