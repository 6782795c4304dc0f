"""The visit sheet as text, from what a reader told; the browser has the same rules.

Answers are told by field: ``{"side": {"picked": ["left"], "words": "more at night"}}``. Names that
the sheet does not know are passed over, so that answers of another version do no harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from helpers.citing import bare
from helpers.printed.sentences import filled
from helpers.schema.visit import Option, Visit, VisitField

Answers = Mapping[str, Mapping[str, Any]]
MOST_QUESTIONS = 3
"""How many questions are chosen: time runs out faster than one thinks."""

_MONTH = re.compile(r"(?:([0-9]{4})(?:-([0-9]{2}))?|--([0-9]{2}))")
_BLANKS = " \t\r"


class SheetLine(NamedTuple):
    """One line of the sheet: what it is about and what was told; ``apart`` if each has a row."""

    short: str
    told: list[str]
    apart: bool


class SheetPart(NamedTuple):
    """A part of the sheet, with the lines that have something to say."""

    title: str
    lines: list[SheetLine]


def told(field: VisitField, answer: Mapping[str, Any], months: tuple[str, ...]) -> list[str]:
    """What was told in one field: what was picked, in the order of the choices, then own words."""
    picked = answer.get("picked", [])
    if field.kind == "month":
        said = [month for month in (_month(one, months) for one in picked) if month]
    else:
        said = [bare(one.say) for name, one in field.choices.items() if name in picked]
    lines = (line.strip(_BLANKS) for line in answer.get("words", "").split("\n"))
    return [*said, *(line for line in lines if line)]


def sheet(visit: Visit, answers: Answers) -> list[SheetPart]:
    """The parts of the sheet; what was left out is not there."""
    parts, months = [], _months(visit)
    for part in visit.parts.values():
        lines = [
            SheetLine(field.short.flat, said, field.kind == "questions")
            for name, field in part.fields.items()
            if (said := told(field, answers.get(name, {}), months))
        ]
        if lines:
            parts.append(SheetPart(part.title.flat, lines))
    return parts


def sheet_as_text(visit: Visit, answers: Answers) -> str:
    """The sheet as plain text."""
    return "\n".join([visit.title.flat, *_rows(sheet(visit, answers)), "", visit.foot.flat, ""])


def phrases(visit: Visit, answers: Answers) -> list[str]:
    """Short sentences for a device that speaks, one for each thing to say."""
    said, months = [words.flat for words in visit.first_phrases], _months(visit)
    for name, field in visit.fields.items():
        what = told(field, answers.get(name, {}), months)
        if what and field.phrase:
            said.append(filled(field.phrase.flat, what=", ".join(what)))
        else:
            said += what
    return [one if one.endswith((".", "?", "!")) else f"{one}." for one in said]


def phrases_as_text(visit: Visit, answers: Answers) -> str:
    """The short sentences, one on a line."""
    return "\n".join([*phrases(visit, answers), ""])


def fits(option: Option, answers: Answers) -> bool:
    """Whether a question is offered, after what was told."""
    picked = {name: answers.get(name, {}).get("picked", []) for name in option.told}
    some = (one in picked[name] for name, choices in option.told.items() for one in choices)
    return not option.told or any(some)


def from_guide(visit: Visit, records: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What the symptom guide was told, as answers of the sheet; 'no' and 'not sure' tell nothing.

    Parameters
    ----------
    visit : Visit
        The sheet, whose choices name features of the guide.
    records : mapping
        Answers of the guide by name, such as ``{"cramps": "yes", "onset": "weeks"}``.
    """
    found: dict[str, dict[str, Any]] = {}
    for name, field in visit.fields.items():
        same = [records.get(field.guide)] if field.guide else []
        picked = [
            choice
            for choice, one in field.choices.items()
            if choice in same or any(records.get(feature) == "yes" for feature in one.guide)
        ]
        # where one alone may be picked, the later choice says more
        if picked:
            found[name] = {"picked": picked[-1:] if field.kind == "one" else picked, "words": ""}
    return found


def _rows(parts: list[SheetPart]) -> Iterator[str]:
    for part in parts:
        yield from ("", part.title)
        for short, said, apart in part.lines:
            if apart:
                yield from (f"{number}. {one}" for number, one in enumerate(said, 1))
            else:
                yield f"- {short}: {'; '.join(said)}"


def _months(visit: Visit) -> tuple[str, ...]:
    return tuple(month.flat for month in visit.months)


def _month(picked: str, months: tuple[str, ...]) -> str:
    """A year, a month or both in words; nothing for what is none of these."""
    match = _MONTH.fullmatch(picked)
    if match is None:
        return ""
    number = int(match[2] or match[3] or 0)
    month = months[number - 1] if 1 <= number <= len(months) else ""
    return " ".join(filter(None, [month, match[1]]))
