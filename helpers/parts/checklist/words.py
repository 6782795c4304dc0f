"""The words around a checklist."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from helpers.schema.pages import Lane
from helpers.schema.places import Frame, for_every
from helpers.schema.shape import Words

LaneWords = Annotated[dict[Lane, Words], for_every(get_args(Lane))]


class ChecklistWords(Frame):
    """Buttons and standing sentences of a checklist. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {
        "for_whom": ("lanes",),
        "added": ("line",),
        "own_twice": ("line",),
        "remove_line": ("line",),
        "removed": ("line",),
        "downloaded": ("file",),
        "shown": ("count",),
        "of_list": ("button", "title"),
    }

    for_whom: Words
    lane: Words
    everyone: Words
    lanes: LaneWords
    whence: Words
    sources: Words
    new_tab: Words
    own: Words
    own_label: Words
    add: Words
    added: Words
    own_empty: Words
    own_twice: Words
    remove: Words
    remove_line: Words
    removed: Words
    clear: Words
    cleared: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words
    keep: Words
    copy_list: Words
    copied: Words
    copy_refused: Words
    print_list: Words
    print_refused: Words
    download_list: Words
    downloaded: Words
    shown: Words
    hidden: Words
    of_list: Words
