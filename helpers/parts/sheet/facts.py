"""The facts that a sheet cites."""

from __future__ import annotations

from helpers.citing import cited
from helpers.library import Library, one_of
from helpers.schema.sheet import Sheets


def facts(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a sheet cites."""
    sheet = one_of(library.read(Sheets, topic).sheets, name, "sheet")
    return cited("\n".join(group.told for group in sheet.groups.values() if group.told))
