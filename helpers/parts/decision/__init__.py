"""A decision: the options side by side, what was counted, what matters, what is still open."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="decision",
    shown="helpers.parts.decision.widget:DecisionWidget",
    what="decision",
    named="decisions",
    words="helpers.parts.decision.words:DecisionWords",
    asked="helpers.parts.decision.asked:asked",
    facts="helpers.parts.decision.facts:facts",
    plain_facts="helpers.parts.decision.facts:plain_facts",
    places="helpers.parts.decision.places:places",
    files=(
        File(
            "*/*/decision.yaml",
            "helpers.schema.decision:Decisions",
            "decision",
            "helpers.parts.decision.check:of_decisions",
            # both sides say again what their page says, so that they stand beside each other
            compared=False,
        ),
        File(
            "reviews/ipdas.yaml",
            "helpers.schema.standards:Standards",
            "standards",
            "helpers.parts.decision.check:of_standards",
            graded=False,
            compared=False,
        ),
    ),
)
