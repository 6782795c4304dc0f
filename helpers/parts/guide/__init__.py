"""The symptom guide: how soon to be seen."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="guide",
    shown="helpers.widgets.guide:of_page",
    words="helpers.schema.guide_frame:GuideFrame",
    rests_on="helpers.document.cited:of_guide",
    files=(
        File(
            "guide.yaml", "helpers.schema.guide:GuideRules", "guide", "helpers.check.guide:of_rules"
        ),
        File(
            "*/guide.yaml",
            "helpers.schema.guide_words:GuideWords",
            "guide-words",
            "helpers.check.guide_words:of_words",
            compared=False,
        ),
    ),
)
