"""A plan as a list, with the minutes at which each part begins and ends."""

from __future__ import annotations

from itertools import accumulate

from helpers.library import Library
from helpers.press.furniture import Furniture


def listed(library: Library, furniture: Furniture, name: str) -> str:
    """The Markdown of one plan of the page."""
    plan = library.plans(furniture.page.topic).plans[name]
    parts = plan.parts.values()
    ends = list(accumulate(part.minutes for part in parts))
    words = furniture.words
    rows = [words.plan_minutes.flat.format(minutes=plan.minutes), ""]
    for part, start, end in zip(parts, [0, *ends], ends, strict=False):
        when = words.plan_part.flat.format(start=start, end=end, title=part.title.flat)
        rows.append(f"- **{when}** {furniture.body(part.how.flat)}")
    return "\n".join(rows)
