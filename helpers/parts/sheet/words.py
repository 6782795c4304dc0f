"""The words around a sheet to fill in."""

from __future__ import annotations

from typing import ClassVar

from helpers.parts.base.words import ClearingWords, HandedWords, PrintedWords, SourcedWords
from helpers.schema.model import Words


class FilledWords(HandedWords, PrintedWords, ClearingWords, SourcedWords):
    """Buttons and standing sentences of a sheet. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"file": ("name",), "of_sheet": ("button", "title")}

    kind: Words
    print_sheet: Words
    fill_in: Words
    private: Words
    of_sheet: Words
    copy_text: Words
    download_text: Words
    file: Words
    nothing: Words
