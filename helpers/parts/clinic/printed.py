"""The sheet for the clinic on paper: boxes to tick with a pen, and lines to write on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from helpers.citing import bare, cited
from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Break, Inlines, Strong, Text, joined, said
from helpers.document.sentences import RULE, Lookup, as_line, as_text, folded
from helpers.library import Library
from helpers.parts.base.page_links import BOX
from helpers.parts.clinic.words import ClinicWords
from helpers.schema.clinic import MOST_FIRST, Clinic, Line


def facts(library: Library) -> Iterable[str]:
    """The facts that the sheet rests on, where a library has one."""
    if (library.words_folder / "clinic.yaml").exists():
        clinic = library.read(Clinic)
        yield from cited(f"{clinic.urgent} {clinic.scale.says}")


def offered(line: Line, clinic: Clinic) -> Sequence[str]:
    """What can be ticked in a line: its own choices, or the steps that all changes share."""
    return [words.flat for words in (line.choices or clinic.steps).values()]


def clinic_blocks(clinic: Clinic, words: ClinicWords, lookup: Lookup) -> Blocks:
    """The sheet to stand below a heading of the second level."""
    return tuple(_blocks(clinic, words, lookup))


def clinic_as_text(clinic: Clinic, words: ClinicWords, lookup: Lookup) -> str:
    """The sheet as plain text."""
    return "\n".join(_text(clinic, words, lookup))


def _blocks(clinic: Clinic, words: ClinicWords, lookup: Lookup) -> Iterator[Block]:
    sources = words.sources.flat
    named = (f"{one.flat} {RULE}" for one in (words.name, words.date))
    yield Heading(3, said(clinic.title.flat))
    yield Paragraph((Strong(as_line(clinic.urgent, lookup, sources)),))
    yield Paragraph(said(words.paper_how.flat))
    yield Paragraph(joined(map(said, named), Break()))
    yield _asked(clinic.asker, clinic)
    yield Paragraph(joined([(Strong(said(clinic.first.ask.flat)),), *_rules()], Break()))
    yield Paragraph(joined([said(clinic.own.flat), said(RULE)], Break()))
    for group in clinic.groups.values():
        yield Heading(4, said(group.title.flat))
        if group.intro:
            yield Paragraph(said(group.intro.flat))
        for line in group.lines.values():
            yield _asked(line, clinic)
    yield Paragraph((Text(f"{BOX} "), *said(clinic.news.rest.flat)))
    yield Heading(4, said(clinic.scale.title.flat))
    yield Paragraph(as_line(clinic.scale.says, lookup, sources))
    yield Paragraph(said(clinic.foot.flat))


def _rules() -> list[Inlines]:
    """Lines to write on: as many as may stand on top."""
    return [said(f"{place}. {RULE}") for place in range(1, MOST_FIRST + 1)]


def _asked(line: Line, clinic: Clinic) -> Block:
    asked: Inlines = (Strong(said(line.ask.flat)),)
    # no break inside a choice: the box belongs to its words
    boxes = [(Text(f"{BOX} "), *said(one)) for one in offered(line, clinic)]
    return Paragraph(joined([asked, *boxes], Break()))


def _text(clinic: Clinic, words: ClinicWords, lookup: Lookup) -> Iterator[str]:
    sources = words.sources.flat
    yield clinic.title.flat.upper()
    yield folded(as_text(clinic.urgent, lookup, sources))
    yield from ("", folded(words.paper_how.flat), "")
    yield from (f"{one.flat} {RULE}" for one in (words.name, words.date))
    yield from _asked_text(clinic.asker, clinic)
    yield from ("", folded(clinic.first.ask.flat))
    yield from (f"    {place}. {RULE}" for place in range(1, MOST_FIRST + 1))
    yield from ("", clinic.own.flat, f"    {RULE}")
    for group in clinic.groups.values():
        yield from ("", group.title.flat.upper())
        if group.intro:
            yield folded(group.intro.flat)
        for line in group.lines.values():
            yield from _asked_text(line, clinic)
    yield from ("", f"[ ] {clinic.news.rest.flat}", "", clinic.scale.title.flat.upper())
    yield folded(as_text(clinic.scale.says, lookup, sources))
    yield from ("", folded(clinic.foot.flat))


def _asked_text(line: Line, clinic: Clinic) -> Iterator[str]:
    yield from ("", folded(bare(line.ask)))
    yield from (folded(one, "[ ] ", "    ") for one in offered(line, clinic))
