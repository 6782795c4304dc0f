"""Every organisation that helps, whole."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="contacts",
    whole="helpers.document.registers:contacts",
    files=(
        File(
            "contacts.yaml",
            "helpers.schema.contacts:Contacts",
            "contacts",
            "helpers.check.contacts:of_contacts",
        ),
        File(
            "*/contacts.yaml",
            "helpers.schema.contacts:ContactWords",
            "contact-words",
            compared=False,
        ),
    ),
)
