"""The sheet for the ALS clinic."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="clinic",
    shown="helpers.parts.clinic.widget:ClinicWidget",
    words="helpers.parts.clinic.words:ClinicWords",
    asked="helpers.parts.clinic.asked:asked",
    rests_on="helpers.parts.clinic.printed:facts",
    files=(
        File(
            "*/clinic.yaml",
            "helpers.schema.clinic:Clinic",
            "clinic",
            "helpers.parts.clinic.check:of_clinic",
            compared=False,
        ),
    ),
)
