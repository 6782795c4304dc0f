"""The plan of a workshop."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="plan",
    block="helpers.parts.plan.block:plan",
    what="plan",
    named="plans",
    facts="helpers.parts.plan.facts:of_plan",
    files=(
        File(
            "*/*/plan.yaml",
            "helpers.schema.plans:Plans",
            "plan",
            "helpers.parts.plan.check:of_plans",
            compared=False,
        ),
    ),
)
