"""What is written on its lines, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.library import Library
from helpers.parts.base.asked import Named, Shown
from helpers.schema.sheet import Sheets


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Each line of each sheet, below its title."""
    for topic in shown["sheet"]:
        for name, sheet in library.read(Sheets, topic).sheets.items():
            for group in sheet.groups.values():
                for line, one in group.lines.items():
                    says = f"{sheet.title.flat}: {one.say.flat}"
                    yield topic, {"name": f"sheet/{topic}/{name}/{line}", "say": says}
