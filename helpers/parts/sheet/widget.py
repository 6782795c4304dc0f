"""A sheet to fill in, on the page. What is written on it never reaches Python, nor the notebook."""

from __future__ import annotations

from functools import partial
from typing import Any, Self

import traitlets as t

from helpers.citing import references
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.library import Library, one_of
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import explained, spoken
from helpers.parts.sheet.printed import sheet_as_text, sheet_blocks
from helpers.parts.sheet.words import FilledWords
from helpers.schema.sheet import Group, Line, Sheet, Sheets
from helpers.schema.words import FrameWords


class SheetWidget(Printable):
    """Lines to write on and boxes to tick, to print empty or filled in.

    What a reader writes is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "sheet"
    _esm = NOTEBOOK / "sheet.js"
    _css = NOTEBOOK / "sheet.css"

    _content: tuple[Sheet, FilledWords, Lookup]

    sheet = t.Dict(help="The sheet: its groups and their lines.").tag(sync=True)

    @classmethod
    def of(cls, sheet: Sheet, words: FrameWords, name: str, lookup: Lookup) -> Self:
        """The sheet as a widget; ``lookup`` finds the sources of facts by name."""
        own = words.of(FilledWords)
        drawn = _drawn(sheet, lookup)
        return cls.opened(name, (sheet, own, lookup), words=spoken(own, words.kept), sheet=drawn)

    def as_text(self) -> str:
        """The sheet on paper, as plain text."""
        return sheet_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The sheet on paper, as blocks."""
        return sheet_blocks(*self._content)


def of_page(library: Library, topic: str, name: str) -> SheetWidget:
    """One sheet of a topic; what is written on it stays in the open page."""
    sheet = one_of(library.read(Sheets, topic).sheets, name, "sheet")
    return SheetWidget.of(sheet, library.frame, f"{topic}/{name}", partial(references, library))


def _drawn(sheet: Sheet, lookup: Lookup) -> dict[str, Any]:
    """What the browser needs to draw the sheet."""
    groups = [_group(group, lookup) for group in sheet.groups.values()]
    return {"top": "", "foot": "", **spoken(sheet), "groups": groups}


def _group(group: Group, lookup: Lookup) -> dict[str, Any]:
    return {
        "title": group.title.flat,
        "told": explained(group.told or "", lookup),
        "lines": [_line(name, line) for name, line in group.lines.items()],
    }


def _line(name: str, line: Line) -> dict[str, Any]:
    return {"name": name, "say": line.say.flat, "kind": line.kind, "rows": line.rows}
