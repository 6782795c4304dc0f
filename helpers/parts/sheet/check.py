"""Sheets: what they state before their lines is cited, and a line states nothing."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem
from helpers.schema.sheet import Sheets


def of_sheets(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's sheets."""
    claims = Claims.beside(library, topic, "sheet.yaml")
    for sheet in library.read(Sheets, topic).sheets.values():
        for words in filter(None, (sheet.title, sheet.intro, sheet.top, sheet.foot)):
            yield from claims.no_citation(words)
        for group in sheet.groups.values():
            yield from claims.no_citation(group.title)
            if group.told:
                yield from claims.must_cite(group.told, "'told'")
                yield from claims.of_words(group.told)
            for line in group.lines.values():
                yield from claims.no_citation(line.say)
