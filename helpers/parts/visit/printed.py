"""The visit sheet on paper: boxes to tick with a pen, and lines to write on."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare, cited
from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Break, Inlines, Strong, Text, joined, said, sourced
from helpers.document.sentences import RULE, WIDTH, Lookup, as_text, folded
from helpers.language import months
from helpers.parts.base.page_links import BOX
from helpers.parts.visit.words import VisitWords
from helpers.schema.model import Words
from helpers.schema.visit import Part, Visit, VisitField


def visit_blocks(visit: Visit, words: VisitWords, lookup: Lookup, language: str) -> Blocks:
    """The sheet to stand below a heading of the second level."""
    named = (f"{one.flat} {RULE}" for one in (words.name, words.date))
    return (
        Heading(3, said(visit.title.flat)),
        Paragraph(said(words.paper_how.flat)),
        Paragraph(joined(map(said, named), Break())),
        *(
            row
            for part in visit.parts.values()
            for row in _blocks(part, visit, words, lookup, language)
        ),
        Paragraph(said(visit.foot.flat)),
    )


def visit_as_text(visit: Visit, words: VisitWords, lookup: Lookup, language: str) -> str:
    """The sheet as plain text."""
    return "\n".join(
        [
            visit.title.flat.upper(),
            folded(words.paper_how.flat),
            "",
            f"{words.name.flat} {RULE}",
            f"{words.date.flat} {RULE}",
            *(
                row
                for part in visit.parts.values()
                for row in _text(part, visit, words, lookup, language)
            ),
            "",
            folded(visit.foot.flat),
        ]
    )


def _blocks(
    part: Part, visit: Visit, words: VisitWords, lookup: Lookup, language: str
) -> Iterator[Block]:
    sources = words.sources.flat
    yield Heading(4, said(part.title.flat))
    if part.intro:
        yield Paragraph(sourced(part.intro, lookup(cited(part.intro)), sources))
    for field in _asked(part):
        # no break inside a choice: the box belongs to its words
        boxes = (
            (Text(f"{BOX} "), *sourced(one, lookup(cited(one)), sources))
            for one in _boxes(field, language)
        )
        about = [said(one) for one in _details(field, visit)]
        written = [*about, said(_written(field, words)), *[said(RULE)] * _lines(field)]
        asked: Inlines = (Strong(said(field.ask.flat)),)
        yield Paragraph(joined([asked, joined(boxes, Break()), *written], Break()))


def _text(
    part: Part, visit: Visit, words: VisitWords, lookup: Lookup, language: str
) -> Iterator[str]:
    yield from ("", part.title.flat.upper())
    if part.intro:
        yield folded(as_text(part.intro, lookup, words.sources.flat))
    for field in _asked(part):
        yield from ("", folded(field.ask.flat))
        yield from (folded(bare(one), "[ ] ", "    ") for one in _boxes(field, language))
        yield from (f"    {one}" for one in _details(field, visit))
        yield f"    {_written(field, words)}"
        yield from [f"    {RULE}"] * _lines(field)


def _asked(part: Part) -> list[VisitField]:
    """The fields that are asked still."""
    return [field for field in part.fields.values() if not field.former]


def _details(field: VisitField, visit: Visit) -> Iterator[str]:
    """What is asked of each thing that is ticked, and a place to write it."""
    for detail in field.each:
        over = detail == "since" and "where" in field.each
        asked: Words = getattr(visit.details, "when" if over else detail)
        yield f"{asked.flat} {'_' * (WIDTH // 3)}"


def _lines(field: VisitField) -> int:
    """How many lines there are to write on: more where words of one's own count most."""
    return 3 if field.kind == "questions" else 1


def _written(field: VisitField, words: VisitWords) -> str:
    """What the line below the boxes is for."""
    return (field.own or words.own).flat if field.choices else words.year.flat


def _boxes(field: VisitField, language: str) -> list[str]:
    """What can be ticked: the choices, or the months of a year that is written below."""
    return [one.say for one in field.choices.values()] or months(language)
