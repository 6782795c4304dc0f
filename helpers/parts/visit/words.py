"""The words around the visit sheet and the diary: buttons and standing sentences."""

from __future__ import annotations

from typing import ClassVar

from helpers.parts.base.words import ClearingWords, HandedWords, PrintedWords, SheetWords
from helpers.schema.model import Words


class VisitWords(SheetWords):
    """Buttons and standing sentences around the sheet. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "after_part": ("button", "title"),
        "part": ("number", "all", "title"),
        "enough": ("count",),
    }

    own: Words
    year: Words
    month: Words
    this_month: Words
    last_month: Words
    earlier: Words
    part: Words
    all_shown: Words
    back: Words
    next: Words
    after_part: Words
    first: Words
    last: Words
    whole: Words
    stepwise: Words
    enough: Words
    guide: Words
    take_guide: Words
    guide_taken: Words
    summary_how: Words
    file: Words
    file_how: Words
    system: Words
    system_how: Words
    save_fhir: Words
    fhir_refused: Words
    download_file: Words
    clear_part: Words
    part_cleared: Words


class DiaryWords(HandedWords, PrintedWords, ClearingWords):
    """Buttons and standing sentences around the diary. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "added": ("day",),
        "day_to_come": ("add",),
        "day_taken": ("day",),
        "changed": ("day",),
        "editing": ("day",),
        "edit_entry": ("day", "what"),
        "remove_entry": ("day", "what"),
        "removed": ("day",),
        "described": ("count", "first", "last"),
    }

    private: Words
    today: Words
    day_taken: Words
    add: Words
    added: Words
    no_day: Words
    odd_day: Words
    day_to_come: Words
    no_what: Words
    editing: Words
    change: Words
    changed: Words
    leave: Words
    left: Words
    entries: Words
    empty: Words
    edit: Words
    edit_entry: Words
    remove: Words
    remove_entry: Words
    removed: Words
    what: Words
    described: Words
    as_table: Words
    keep: Words
    print_diary: Words
    copy_diary: Words
    download_diary: Words
    download_file: Words
    nothing: Words
