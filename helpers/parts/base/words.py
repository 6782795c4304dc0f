"""Words that several parts have: what they say when something is taken along, or cleared.

Each part writes them for itself, for "your diary is copied" is clearer than "copied"; here stands
once which words there are, and what may be filled into them.
"""

from __future__ import annotations

from typing import ClassVar

from helpers.schema.model import Words
from helpers.schema.placeholders import Strings


class HandedWords(Strings):
    """What is said after copying and downloading."""

    PLACEHOLDERS: ClassVar = {"downloaded": ("file",)}

    copied: Words
    copy_refused: Words
    downloaded: Words


class PrintedWords(Strings):
    """What is said where a browser does not print."""

    print_refused: Words


class ClearingWords(Strings):
    """The two buttons that clear and bring back, and what they say."""

    clear: Words
    cleared: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words


class SourcedWords(Strings):
    """What stands before sources."""

    whence: Words
    sources: Words
    new_tab: Words


class SayBackWords(Strings):
    """How sure somebody is now, or the thing said in their own words; nothing is marked or kept."""

    back_opens: Words
    back_kept: Words
    back_ask: Words
    back_sure: Words
    back_partly: Words
    back_not_yet: Words
    back_say: Words
    back_listen: Words
    back_do: Words
    back_open: Words


class SheetWords(HandedWords, PrintedWords, ClearingWords, SourcedWords):
    """Buttons and standing sentences around a sheet that is told by ticking."""

    PLACEHOLDERS: ClassVar = {"code_left": ("parts",), "code_holds_not": ("parts",)}

    how: Words
    private: Words
    preview: Words
    empty: Words
    paper_how: Words
    name: Words
    date: Words
    keep: Words
    nothing: Words
    print_sheet: Words
    copy_sheet: Words
    download_sheet: Words
    phrases: Words
    phrases_how: Words
    copy_phrases: Words
    download_phrases: Words
    code: Words
    code_how: Words
    code_name: Words
    code_left: Words
    code_holds_not: Words
    code_too_long: Words
    code_refused: Words
    print_code: Words
