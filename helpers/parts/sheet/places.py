"""What the search finds of sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.document.shown import file_of
from helpers.library import Library
from helpers.parts.sheet.words import FilledWords
from helpers.schema.sheet import Sheets
from helpers.searching import Place


def places(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """Each sheet on the page that shows it, by its groups and lines."""
    kind = library.catalogue.of(FilledWords).kind.flat
    for topic in shown.get("sheet", []):
        for sheet in library.read(Sheets, topic).sheets.values():
            groups = sheet.groups.values()
            lines = [line.say.flat for group in groups for line in group.lines.values()]
            text = " ".join([*(group.title.flat for group in groups), *lines])
            yield Place(kind, sheet.title.flat, file_of(topic), sheet.intro.flat, text)
