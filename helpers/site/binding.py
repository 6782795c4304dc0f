"""A printed file put right: its bookmarks said once, and on which sheet each page begins.

Some builds of Chromium 156 write the title of a heading that begins a sheet twice in a row, as in
'ApplesApples'. What is read here does not hang on these titles, and they are mended.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

_TITLE, _FIRST, _NEXT = NameObject("/Title"), "/First", "/Next"


def begins(path: Path, places: Iterable[str]) -> dict[str, int]:
    """On which sheet each of these anchors stands, from 1; anchors that are not there are left out.

    An anchor is in the file only where a link leads to it.
    """
    with PdfReader(path) as reader:
        found = {name.lstrip("/"): one for name, one in reader.named_destinations.items()}
        numbers = {
            place: reader.get_destination_page_number(found[place])
            for place in places
            if place in found
        }
        return {place: number + 1 for place, number in numbers.items() if number is not None}


def mend_bookmarks(path: Path) -> int:
    """Say each bookmark once; gives how many were doubled. A file without any stays as it is."""
    with PdfReader(path) as reader:
        writer = PdfWriter(clone_from=reader)
    doubled = [one for one in _bookmarks(writer.root_object) if _half(one)]
    for one in doubled:
        one[_TITLE] = TextStringObject(_half(one))
    if doubled:
        # whole or not at all: a file that is half written opens nowhere
        fresh = path.with_name(path.name + ".new")
        writer.write(fresh)
        os.replace(fresh, path)
    writer.close()
    return len(doubled)


def _bookmarks(root: DictionaryObject) -> Iterable[DictionaryObject]:
    """Every bookmark; a stack and not calls, since a file may hold hundreds in a row."""
    waiting = _held(root, "/Outlines")
    while waiting:
        one = waiting.pop()
        if _TITLE in one:
            yield one
        waiting += [*_held(one, _NEXT), *_held(one, _FIRST)]


def _held(one: DictionaryObject, name: str) -> list[DictionaryObject]:
    """What stands below a name, where something does."""
    below = one[name].get_object() if name in one else None
    return [below] if isinstance(below, DictionaryObject) else []


def _half(bookmark: DictionaryObject) -> str:
    """The title said once, or nothing where it is not said twice."""
    title = str(bookmark[_TITLE])
    half = title[: len(title) // 2]
    return half if half and half * 2 == title else ""
