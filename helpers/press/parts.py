"""Every part of every page, made for readers' kernels: what ``helpers.built`` shows again."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.built import Entry, packed
from helpers.document.blocks import Part
from helpers.document.composing import page
from helpers.library import Library
from helpers.registry import found, parts


def made(library: Library | None = None) -> dict[str, bytes]:
    """The files of what was built, by their names in its folder.

    Raises
    ------
    Problems
        If a file that a page needs has mistakes.
    """
    library = library or Library()
    return packed(library.root, {topic: _page(library, topic) for topic in library.kept})


def _page(library: Library, topic: str) -> dict[str, Entry]:
    calls = {tuple(filter(None, (one.kind, one.name))): one for one in _parts(library, topic)}
    return {"/".join(call): _built(library, topic, *call) for call in calls}


def _parts(library: Library, topic: str) -> Iterator[Part]:
    for section in page(library, topic).sections:
        for block in section.blocks:
            if isinstance(block, Part):
                yield block


def _built(library: Library, topic: str, kind: str, *name: str) -> Entry:
    entry: Entry = found(parts()[kind].shown).build(library, topic, *name)
    return entry
