"""Was this page helpful? On paper: boxes to tick, and lines to write on."""

from __future__ import annotations

from typing import get_args

from helpers.document.blocks import Blocks, Paragraph
from helpers.document.inlines import Break, Strong, joined, said
from helpers.document.sentences import WIDTH, filled, folded
from helpers.parts.base.page_links import BOX
from helpers.parts.feedback.words import FeedbackWords, Helpful

LINES = 3
"""How many empty lines a hand gets for a few sentences."""


def page_line(words: FeedbackWords, name: str, title: str, version: int) -> str:
    """The page and its version, as an answer names them."""
    return filled(words.page.flat, title=title, name=name, version=version)


def feedback_blocks(words: FeedbackWords, page: str) -> Blocks:
    """The questions to stand below a heading of the second level."""
    boxes = [said(f"{BOX} {words.answers[one].flat}") for one in get_args(Helpful)]
    rules = [said("_" * (WIDTH // 2))] * LINES
    return (
        Paragraph((Strong(said(words.ask.flat)),)),
        Paragraph(joined(boxes, Break())),
        Paragraph(said(words.private.flat)),
        *(
            Paragraph(joined([said(asked.flat), *rules], Break()))
            for asked in (words.missing, words.tell)
        ),
        Paragraph(said(page)),
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
