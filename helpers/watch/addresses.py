"""Whether the addresses of sources still answer, and when a page of guidance last changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from helpers.schema.register import Source
from helpers.watch.fetching import Answer
from helpers.watch.registers import Ask

GONE = (404, 410)
REFUSED = (401, 402, 403, 405, 406, 418, 429, 451)
"""What many sites answer to any program: a person has to look, and nothing is wrong for sure."""

_TOLD = re.compile(
    r"""(?:dateModified|article:modified_time|last-modified|dcterms\.modified|DC\.date\.modified)
        ["']?\s*(?:[:=]|content=|\s)*\s*["']\s*(\d{4}-\d\d-\d\d)""",
    re.I | re.X,
)


@dataclass(frozen=True, order=True)
class Silent:
    """An address that does not answer as it should; ``why`` says how."""

    of: str
    address: str
    why: str


@dataclass(frozen=True, order=True)
class Changed:
    """A page of guidance that says that it changed after it was read."""

    of: str
    address: str
    on: date
    read: date


def silent(name: str, address: str, answer: Answer) -> Silent | None:
    """What is wrong with an address, if anything."""
    if answer.status in GONE:
        return Silent(name, address, "it is gone")
    if answer.status in REFUSED:
        return Silent(name, address, "it answers no program: look by hand")
    if answer.status == 0 or answer.status >= 400:
        why = f"it answered {answer.status}" if answer.status else "it did not answer"
        return Silent(name, address, why)
    return None


def last_change(answer: Answer) -> date | None:
    """The day of the last change that a page tells; none where it tells none that can be true.

    What a page says in its text comes first: servers often say the day on which they answer.
    """
    days = [day for told in _TOLD.findall(answer.text) if (day := _day(told))]
    if days:
        return max(days)
    try:
        return parsedate_to_datetime(answer.changed).date() if answer.changed else None
    except (ValueError, OverflowError):
        return None


def watched(
    name: str, source: Source, read: date | None, ask: Ask, today: date
) -> Iterator[Silent | Changed]:
    """What the address of a source says; ``read`` is the day on which it was last held to facts."""
    address = source.address
    answer = ask(address)
    if wrong := silent(name, address, answer):
        yield wrong
    elif source.kind == "guideline" and read:
        day = last_change(answer)
        # a day to come cannot be true
        if day and read < day <= today:
            yield Changed(name, address, day, read)


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None
