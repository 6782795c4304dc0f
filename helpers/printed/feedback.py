"""Was this page helpful? On paper: boxes to tick, and lines to write on."""

from __future__ import annotations

from html import escape
from typing import get_args

from helpers.printed.checklist import BOX
from helpers.printed.sentences import WIDTH, filled, folded
from helpers.schema.feedback import FeedbackWords, Helpful

LINES = 3
"""How many empty lines a hand gets for a few sentences."""


def page_line(words: FeedbackWords, name: str, title: str, version: int) -> str:
    """The page and its version, as an answer names them."""
    return filled(words.page.flat, title=title, name=name, version=version)


def feedback_as_html(words: FeedbackWords, page: str) -> str:
    """The questions in plain tags that every sanitizer lets through, to stand below an h2."""
    boxes = "<br>".join(f"{BOX} {escape(words.answers[one].flat)}" for one in get_args(Helpful))
    rule = "<br>".join(["_" * (WIDTH // 2)] * LINES)
    return "\n".join(
        [
            f"<p><strong>{escape(words.ask.flat)}</strong></p>",
            f"<p>{boxes}</p>",
            f"<p>{escape(words.private.flat)}</p>",
            *(f"<p>{escape(asked.flat)}<br>{rule}</p>" for asked in (words.missing, words.tell)),
            f"<p>{escape(page)}</p>",
        ]
    )


def feedback_as_text(words: FeedbackWords, page: str) -> str:
    """The questions as plain text."""
    rule = ["_" * WIDTH] * LINES
    return "\n".join(
        [
            folded(words.ask.flat),
            *(f"[ ] {words.answers[one].flat}" for one in get_args(Helpful)),
            "",
            folded(words.private.flat),
            *(row for asked in (words.missing, words.tell) for row in ["", asked.flat, *rule]),
            "",
            folded(page),
        ]
    )
