"""The facts that the parts of a page cite, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.library import Library
from helpers.registry import Part, found, parts


def call_facts(library: Library, topic: str, kind: str, name: str | None) -> list[str]:
    """The facts behind one call of a cell, such as ``page.checklist("at-the-market")``.

    What belongs to no single page shows its sources beside each answer, and gives none here.
    """
    part = parts()[kind]
    return list(part.make(part.facts)(library, topic, name or "")) if part.facts else []


def parts_facts(library: Library, topic: str) -> Iterable[str]:
    """The facts that a topic's parts cite in plain view, such as its quiz, where it has them."""
    for part in parts().values():
        file, look = part.beside, part.plain_facts or (part.facts if part.plain else "")
        if look and file and library.path_of(file, topic).exists():
            for name in names(library, part, topic) or [""]:
                yield from part.make(look)(library, topic, name)


def resting_facts(library: Library) -> Iterable[str]:
    """The facts that parts rest on wherever they are shown, such as the symptom guide."""
    for part in parts().values():
        if part.rests_on:
            yield from part.make(part.rests_on)(library)


def names(library: Library, part: Part, topic: str) -> list[str]:
    """The names that a page may show of a part; none of a part that has only one."""
    if not part.named:
        return []
    return list(getattr(library.read(found(part.files[0].model), topic), part.named))
