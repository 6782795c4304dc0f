"""Things to do, to tick and to take along."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="checklist",
    shown="helpers.parts.checklist.widget:ChecklistWidget",
    what="checklist",
    named="checklists",
    words="helpers.parts.checklist.words:ChecklistWords",
    asked="helpers.parts.checklist.asked:asked",
    facts="helpers.parts.checklist.facts:of_checklist",
    files=(
        File(
            "*/*/checklist.yaml",
            "helpers.schema.pages:Checklists",
            "checklist",
            "helpers.parts.checklist.check:of_checklists",
        ),
    ),
)
