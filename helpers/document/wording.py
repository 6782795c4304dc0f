"""Small things that are written the same on every page: days, and titles with signs in them."""

from __future__ import annotations

import re
from datetime import date

from helpers.sentences import sentences

# the calendar module would speak the language of the machine that presses
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def written(day: date) -> str:
    """A day as it is read aloud: 31 March 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def harmless(title: str) -> str:
    """A title with the marks of Markdown made harmless."""
    return re.sub(r"([\[\]*_<>])", r"\\\1", title)


def opened(summary: str) -> str:
    """What stands behind something closed: its first sentence; the rest speaks of pressing."""
    return next((first for _, first in sentences(summary, 1)), summary).rstrip(".")
