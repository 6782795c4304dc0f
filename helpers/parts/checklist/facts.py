"""The facts that a checklist cites."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.citing import cited
from helpers.library import Library


def of_checklist(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a checklist cites."""
    return cited("\n".join(_in_checklist(library, topic, name)))


def _in_checklist(library: Library, topic: str, name: str) -> Iterable[str]:
    checklist = library.checklists(topic).checklists[name]
    yield checklist.intro or ""
    for item in checklist.items.values():
        yield from (item.say, item.why)
