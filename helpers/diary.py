"""The symptom diary as text; the browser has the same rules.

An entry has an ``id``, a ``day`` (``2026-11-24``), a ``kind``, ``what`` it was in the reader's own
words, how much it ``hinders``, and a ``note``: all are text, and what was left out is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from helpers.printed.sentences import filled
from helpers.schema.shape import Words
from helpers.schema.visit import Step, Visit

Entry = Mapping[str, str]
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_BLANKS = " \t\r"


def by_day(entries: Iterable[Entry]) -> list[Entry]:
    """The entries, the oldest first; those of one day in the order they were made."""
    return sorted(entries, key=lambda entry: (entry["day"], entry["id"]))


def day_in_words(visit: Visit, day: str) -> str:
    """A day as readers write it; what is no day stays as it is."""
    match = _DAY.fullmatch(day)
    number = int(match[2]) if match else 0
    if not match or not 1 <= number <= len(visit.months):
        return day
    month, date = visit.months[number - 1].flat, str(int(match[3]))
    return filled(visit.diary.date.flat, month=month, day=date, year=match[1])


def what_of(visit: Visit, entry: Entry) -> str:
    """What an entry is about: the kind chosen and the reader's own words."""
    kind = visit.diary.kinds.get(entry["kind"])
    own = "; ".join(_lines(entry["what"]))
    return ": ".join(filter(None, [kind.flat if kind else "", own]))


def step_of(visit: Visit, entry: Entry) -> str:
    """How much it got in the way, in words; nothing where that was left out."""
    steps: Mapping[str, Words] = {step: visit.diary.steps[step] for step in get_args(Step)}
    return steps[entry["hinders"]].flat if entry["hinders"] in steps else ""


def diary_as_text(visit: Visit, entries: Iterable[Entry]) -> str:
    """The diary as plain text, the oldest entry first."""
    rows = [visit.diary.title.flat]
    for entry in by_day(entries):
        told = {
            visit.diary.hinders_short: step_of(visit, entry),
            visit.diary.note_short: "; ".join(_lines(entry["note"])),
        }
        rows += ["", f"{day_in_words(visit, entry['day'])}: {what_of(visit, entry)}"]
        rows += [f"- {short.flat}: {said}" for short, said in told.items() if said]
    return "\n".join([*rows, ""])


def _lines(words: str) -> list[str]:
    lines = (line.strip(_BLANKS) for line in words.split("\n"))
    return [line for line in lines if line]
