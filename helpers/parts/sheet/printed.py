"""A sheet on paper: lines to write on and boxes to tick, in the order of the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Break, Inlines, Strong, joined, said
from helpers.document.sentences import RULE, Lookup, as_line, as_text, folded
from helpers.parts.base.page_links import BOX
from helpers.parts.sheet.words import FilledWords
from helpers.schema.sheet import Group, Line, Sheet


def sheet_blocks(sheet: Sheet, words: FilledWords, lookup: Lookup) -> Blocks:
    """The sheet to stand below a heading of the second level."""
    return tuple(_blocks(sheet, words, lookup))


def sheet_as_text(sheet: Sheet, words: FilledWords, lookup: Lookup) -> str:
    """The sheet as plain text."""
    return "\n".join(_text(sheet, words, lookup))


def _blocks(sheet: Sheet, words: FilledWords, lookup: Lookup) -> Iterator[Block]:
    yield Heading(3, said(sheet.title.flat))
    yield Paragraph(said(sheet.intro.flat))
    if sheet.top:
        yield Paragraph((Strong(said(sheet.top.flat)),))
    for group in sheet.groups.values():
        yield Heading(4, said(group.title.flat))
        if group.told:
            yield Paragraph(as_line(group.told, lookup, words.sources.flat))
        if lines := [one for line in group.lines.values() for one in _line(line)]:
            yield Paragraph(joined(lines, Break()))
    if sheet.foot:
        yield Paragraph(said(sheet.foot.flat))


def _line(line: Line) -> Iterator[Inlines]:
    # no break inside a choice: the box belongs to its words
    if line.kind == "tick":
        yield said(f"{BOX} {line.say.flat}")
        return
    yield said(f"{line.say.flat}:")
    yield from [said(RULE)] * line.rows


def _text(sheet: Sheet, words: FilledWords, lookup: Lookup) -> Iterator[str]:
    yield sheet.title.flat.upper()
    yield folded(sheet.intro.flat)
    if sheet.top:
        yield from ("", folded(sheet.top.flat))
    for group in sheet.groups.values():
        yield from ("", group.title.flat.upper(), *_group_text(group, words, lookup))
    if sheet.foot:
        yield from ("", folded(sheet.foot.flat))


def _group_text(group: Group, words: FilledWords, lookup: Lookup) -> Iterator[str]:
    if group.told:
        yield folded(as_text(group.told, lookup, words.sources.flat))
    for line in group.lines.values():
        if line.kind == "tick":
            yield folded(line.say.flat, "[ ] ", "    ")
        else:
            yield from (folded(f"{line.say.flat}:"), *[f"    {RULE}"] * line.rows)
