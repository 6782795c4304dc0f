"""The words around a checklist."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from helpers.parts.base.words import ClearingWords, HandedWords, PrintedWords, SourcedWords
from helpers.schema.model import Words
from helpers.schema.pages import Lane
from helpers.schema.placeholders import for_every

LaneWords = Annotated[dict[Lane, Words], for_every(get_args(Lane))]


class ChecklistWords(HandedWords, PrintedWords, ClearingWords, SourcedWords):
    """Buttons and standing sentences of a checklist. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "for_whom": ("lanes",),
        "added": ("line",),
        "own_twice": ("line",),
        "remove_line": ("line",),
        "removed": ("line",),
        "shown": ("count",),
        "of_list": ("button", "title"),
    }

    for_whom: Words
    lane: Words
    everyone: Words
    lanes: LaneWords
    own: Words
    own_label: Words
    add: Words
    added: Words
    own_empty: Words
    own_twice: Words
    remove: Words
    remove_line: Words
    removed: Words
    keep: Words
    copy_list: Words
    print_list: Words
    download_list: Words
    shown: Words
    hidden: Words
    of_list: Words
