"""The symptom diary on paper: empty lines, each with a day and four steps to tick with a pen."""

from __future__ import annotations

from typing import get_args

from helpers.document.blocks import Blocks, Heading, Paragraph
from helpers.document.inlines import Break, joined, said
from helpers.document.rows import Cell, Table
from helpers.document.sentences import WIDTH, folded
from helpers.parts.base.page_links import BOX
from helpers.parts.visit.words import DiaryWords
from helpers.schema.visit import Step, Visit
from helpers.schema.words import Catalogue

LINES = 12
"""How many entries there are: a few below the emergency card, the others on the next sheet."""

DAY, WORDS = "\u00a0" * 12, "\u00a0" * 36
"""Room to write in: as wide as a day, and as a few words."""


def diary_blocks(visit: Visit, words: Catalogue) -> Blocks:
    """The diary to stand below a heading of the second level."""
    diary = visit.diary
    steps = joined((said(f"{BOX} {diary.steps[one].flat}") for one in get_args(Step)), Break())
    heads = (diary.day, words.of(DiaryWords).what, diary.hinders_short, diary.note_short)
    head = tuple(Cell(said(one.flat)) for one in heads)
    row = tuple(map(Cell, (said(DAY), said(WORDS), steps, said(WORDS))))
    title = diary.title.flat
    table = Table(head, ((row,) * LINES,), title)
    return (Heading(3, said(title)), Paragraph(said(diary.intro.flat)), table)


def diary_as_text(visit: Visit, words: Catalogue) -> str:
    """The diary as plain text."""
    diary = visit.diary
    steps = "  ".join(f"[ ] {diary.steps[step].flat}" for step in get_args(Step))
    blank = "_" * (WIDTH // 2)
    entry = [
        "",
        f"{diary.day.flat}: {blank}",
        f"{words.of(DiaryWords).what.flat}: {blank}",
        folded(f"{diary.hinders_short.flat}: {steps}"),
        f"{diary.note_short.flat}: {blank}",
    ]
    return "\n".join([diary.title.flat.upper(), folded(diary.intro.flat), *entry * LINES])
