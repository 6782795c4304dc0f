"""Small things that are written the same on every page: titles with signs in them."""

from __future__ import annotations

import re

from helpers.sentences import sentences


def harmless(title: str) -> str:
    """A title with the marks of Markdown made harmless."""
    return re.sub(r"([\[\]*_<>])", r"\\\1", title)


def opened(summary: str) -> str:
    """What stands behind something closed: its first sentence; the rest speaks of pressing."""
    return next((first for _, first in sentences(summary, 1)), summary).rstrip(".")
