"""The plan of a workshop."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="plan",
    block="helpers.document.plan:plan",
    what="plan",
    named="plans",
    facts="helpers.document.cited:of_plan",
    files=(
        File(
            "*/*/plan.yaml",
            "helpers.schema.plans:Plans",
            "plan",
            "helpers.check.parts:of_plans",
            compared=False,
        ),
    ),
)
