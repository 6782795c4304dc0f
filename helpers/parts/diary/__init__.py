"""The symptom diary; its words stand with those of the sheet for a visit."""

from __future__ import annotations

from helpers.parts.visit import SHEET
from helpers.registry import Part

PART = Part(
    name="diary",
    shown="helpers.parts.diary.widget:DiaryWidget",
    words="helpers.parts.visit.words:DiaryWords",
    asked="helpers.parts.visit.asked:of_diary",
    files=(SHEET,),
)
