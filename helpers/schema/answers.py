"""The words around a reader's answers: where they are kept, carried and erased."""

from __future__ import annotations

from typing import ClassVar

from helpers.schema.model import Words
from helpers.schema.placeholders import Strings


class KeptWords(Strings):
    """What every widget says where this browser refuses to keep an answer."""

    unkept: Words


class ReadablePageWords(Strings):
    """What stands around answers in the page that they are saved as."""

    page_title: Words
    page_how: Words
    page_too_long: Words
    page_others: Words


class DatesWords(Strings):
    """What is asked of a day for a calendar. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"date_again": ("title",), "date_saved": ("file",)}

    dates: Words
    dates_how: Words
    date_what: Words
    date_visit: Words
    date_review: Words
    date_again: Words
    date_day: Words
    date_note: Words
    date_save: Words
    date_none: Words
    date_file: Words
    date_saved: Words


class AnswersWords(Strings):
    """Buttons and standing sentences. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "opened": ("count",),
        "tried": ("count",),
        "ticked": ("count",),
        "kept_where": ("address",),
        "downloaded": ("file",),
        "loaded": ("added", "newer", "older"),
    }

    where: Words
    known_here: Words
    known_kept: Words
    opened: Words
    tried: Words
    ticked: Words
    next: Words
    all_opened: Words
    new_tab: Words
    keep: Words
    what: Words
    kept_where: Words
    shared_place: Words
    from_folder: Words
    remember: Words
    remembering: Words
    forgotten: Words
    carry: Words
    carry_how: Words
    download: Words
    downloaded: Words
    download_page: Words
    nothing: Words
    load: Words
    loaded: Words
    nothing_new: Words
    left_out: Words
    odd_clock: Words
    refused_large: Words
    refused_damaged: Words
    refused_foreign: Words
    refused_newer: Words
    unharmed: Words
    clear: Words
    cleared: Words
    not_erased: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words
    on_paper: Words
    pages_read: Words
