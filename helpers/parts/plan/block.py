"""A plan as a list, with the minutes at which each part begins and ends."""

from __future__ import annotations

from itertools import accumulate

from helpers.document.blocks import Items, Paragraph, Plan
from helpers.document.dressing import Dress
from helpers.document.inlines import Strong, Text
from helpers.document.reading import inlines


def plan(dress: Dress, topic: str, name: str) -> Plan:
    """One plan of a page."""
    made = dress.library.plans(topic).plans[name]
    parts = made.parts.values()
    ends = list(accumulate(part.minutes for part in parts))
    words = dress.library.catalogue.page
    rows = []
    for part, start, end in zip(parts, [0, *ends], ends, strict=False):
        when = words.plan_part.flat.format(start=start, end=end, title=part.title.flat)
        how = dress.line(inlines(part.how.flat), teaching=True)
        rows.append((Paragraph((Strong(inlines(when)), Text(" "), *how)),))
    minutes = inlines(
        words.plan_minutes.of(made.minutes, dress.library.language).format(minutes=made.minutes)
    )
    return Plan(name, (Paragraph(minutes), Items(tuple(rows))))
