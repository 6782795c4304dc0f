"""Things to do, to tick and to take along."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="checklist",
    shown="helpers.widgets.checklist:of_page",
    what="checklist",
    named="checklists",
    words="helpers.schema.checklist_words:ChecklistWords",
    facts="helpers.document.cited:of_checklist",
    files=(
        File(
            "*/*/checklist.yaml",
            "helpers.schema.pages:Checklists",
            "checklist",
            "helpers.check.parts:of_checklists",
        ),
    ),
)
