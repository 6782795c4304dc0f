"""The symptom diary on paper: empty lines, each with a day and four steps to tick with a pen."""

from __future__ import annotations

from html import escape
from typing import get_args

from helpers.printed.checklist import BOX
from helpers.printed.sentences import WIDTH, folded
from helpers.schema.visit import Step, Visit
from helpers.schema.words import FrameWords

LINES = 12
"""How many entries there are: a few below the emergency card, the others on the next sheet."""

DAY, WORDS = "\u00a0" * 12, "\u00a0" * 36
"""Room to write in: as wide as a day, and as a few words."""


def diary_as_html(visit: Visit, words: FrameWords) -> str:
    """The diary in plain tags that every sanitizer lets through, to stand below an h2."""
    diary = visit.diary
    steps = "<br>".join(f"{BOX} {escape(diary.steps[step].flat)}" for step in get_args(Step))
    heads = (diary.day, words.diary.what, diary.hinders_short, diary.note_short)
    head = "".join(f"<th>{escape(one.flat)}</th>" for one in heads)
    row = f"<tr><td>{DAY}</td><td>{WORDS}</td><td>{steps}</td><td>{WORDS}</td></tr>"
    return "\n".join(
        [
            f"<h3>{escape(diary.title.flat)}</h3>",
            f"<p>{escape(diary.intro.flat)}</p>",
            "<table>",
            f"<thead><tr>{head}</tr></thead>",
            "<tbody>",
            *[row] * LINES,
            "</tbody>",
            "</table>",
        ]
    )


def diary_as_text(visit: Visit, words: FrameWords) -> str:
    """The diary as plain text."""
    diary = visit.diary
    steps = "  ".join(f"[ ] {diary.steps[step].flat}" for step in get_args(Step))
    blank = "_" * (WIDTH // 2)
    entry = [
        "",
        f"{diary.day.flat}: {blank}",
        f"{words.diary.what.flat}: {blank}",
        folded(f"{diary.hinders_short.flat}: {steps}"),
        f"{diary.note_short.flat}: {blank}",
    ]
    return "\n".join([diary.title.flat.upper(), folded(diary.intro.flat), *entry * LINES])
