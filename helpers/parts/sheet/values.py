"""What the browser takes of it: the groups of a sheet and their lines."""

from __future__ import annotations

from functools import partial
from typing import Any

from helpers.citing import references
from helpers.document.sentences import Lookup
from helpers.library import Library, one_of
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.sheet.words import FilledWords
from helpers.schema.sheet import Group, Line, Sheet, Sheets
from helpers.schema.words import Catalogue


def values_of(sheet: Sheet, words: Catalogue, name: str, lookup: Lookup) -> Values:
    """The sheet for a widget; ``lookup`` finds the sources of facts by name."""
    own = words.of(FilledWords)
    drawn = _drawn(sheet, lookup)
    return Values(name, (sheet, own, lookup), words=serialize(own, words.kept), sheet=drawn)


def of_page(library: Library, topic: str, name: str) -> Values:
    """One sheet of a topic; what is written on it stays in the open page."""
    sheet = one_of(library.read(Sheets, topic).sheets, name, "sheet")
    return values_of(sheet, library.catalogue, f"{topic}/{name}", partial(references, library))


def _drawn(sheet: Sheet, lookup: Lookup) -> dict[str, Any]:
    """What the browser needs to draw the sheet."""
    groups = [_group(group, lookup) for group in sheet.groups.values()]
    return {"top": "", "foot": "", **serialize(sheet), "groups": groups}


def _group(group: Group, lookup: Lookup) -> dict[str, Any]:
    return {
        "title": group.title.flat,
        "told": explained(group.told or "", lookup),
        "lines": [_line(name, line) for name, line in group.lines.items()],
    }


def _line(name: str, line: Line) -> dict[str, Any]:
    return {"name": name, "say": line.say.flat, "kind": line.kind, "rows": line.rows}
