"""The symptom guide: how soon to be seen."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="guide",
    shown="helpers.parts.guide.widget:GuideWidget",
    words="helpers.parts.guide.words:GuideFrame",
    asked="helpers.parts.guide.asked:asked",
    rests_on="helpers.parts.guide.facts:of_guide",
    apart="helpers.parts.guide.apart:on_paper",
    files=(
        File(
            "guide.yaml",
            "helpers.schema.guide:GuideRules",
            "guide",
            "helpers.parts.guide.check:of_rules",
        ),
        File(
            "*/guide.yaml",
            "helpers.schema.guide_words:GuideWords",
            "guide-words",
            "helpers.parts.guide.check_words:of_words",
            compared=False,
        ),
    ),
)
