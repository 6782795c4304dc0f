"""The visit sheet on paper: boxes to tick with a pen, and lines to write on."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from helpers.citing import bare
from helpers.printed.checklist import BOX
from helpers.printed.sentences import WIDTH, Lookup, as_html, as_text, folded
from helpers.schema.visit import Part, Visit, VisitField
from helpers.schema.visit_words import VisitWords

RULE = "_" * (WIDTH // 2)


def visit_as_html(visit: Visit, words: VisitWords, lookup: Lookup) -> str:
    """The sheet in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(
        [
            f"<h3>{escape(visit.title.flat)}</h3>",
            f"<p>{escape(words.paper_how.flat)}</p>",
            f"<p>{escape(words.name.flat)} {RULE}<br>{escape(words.date.flat)} {RULE}</p>",
            *(row for part in visit.parts.values() for row in _html(part, visit, words, lookup)),
            f"<p>{escape(visit.foot.flat)}</p>",
        ]
    )


def visit_as_text(visit: Visit, words: VisitWords, lookup: Lookup) -> str:
    """The sheet as plain text."""
    return "\n".join(
        [
            visit.title.flat.upper(),
            folded(words.paper_how.flat),
            "",
            f"{words.name.flat} {RULE}",
            f"{words.date.flat} {RULE}",
            *(row for part in visit.parts.values() for row in _text(part, visit, words, lookup)),
            "",
            folded(visit.foot.flat),
        ]
    )


def _html(part: Part, visit: Visit, words: VisitWords, lookup: Lookup) -> Iterator[str]:
    yield f"<h4>{escape(part.title.flat)}</h4>"
    if part.intro:
        yield f"<p>{as_html(part.intro, lookup, words.sources.flat)}</p>"
    for field in part.fields.values():
        # no break inside a choice: the box belongs to its words
        said = escape(field.ask.flat)
        boxes = "<br>".join(
            f"{BOX} {as_html(one, lookup, words.sources.flat)}" for one in _boxes(field, visit)
        )
        written = "<br>".join([escape(_written(field, words)), *[RULE] * _lines(field)])
        yield f"<p><strong>{said}</strong><br>{boxes}<br>{written}</p>"


def _text(part: Part, visit: Visit, words: VisitWords, lookup: Lookup) -> Iterator[str]:
    yield from ("", part.title.flat.upper())
    if part.intro:
        yield folded(as_text(part.intro, lookup, words.sources.flat))
    for field in part.fields.values():
        yield from ("", folded(field.ask.flat))
        yield from (folded(bare(one), "[ ] ", "    ") for one in _boxes(field, visit))
        yield f"    {_written(field, words)}"
        yield from [f"    {RULE}"] * _lines(field)


def _lines(field: VisitField) -> int:
    """How many lines there are to write on: more where words of one's own count most."""
    return 3 if field.kind == "questions" else 1


def _written(field: VisitField, words: VisitWords) -> str:
    """What the line below the boxes is for."""
    return words.own.flat if field.choices else words.year.flat


def _boxes(field: VisitField, visit: Visit) -> list[str]:
    """What can be ticked: the choices, or the months of a year that is written below."""
    return [one.say for one in field.choices.values()] or [*visit.months]
