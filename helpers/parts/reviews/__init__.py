"""Who has read each page, and when it is read again."""

from __future__ import annotations

from helpers.registry import Part

PART = Part(
    name="reviews",
    whole="helpers.document.registers:reviews",
)
