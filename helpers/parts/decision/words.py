"""The words around a decision."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from helpers.parts.base.words import (
    ClearingWords,
    HandedWords,
    PrintedWords,
    SayBackWords,
    SourcedWords,
)
from helpers.schema.decision import ROWS, Matters, Row
from helpers.schema.model import Words
from helpers.schema.placeholders import for_every


class DecisionWords(HandedWords, PrintedWords, ClearingWords, SourcedWords, SayBackWords):
    """Buttons and standing sentences of a decision. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "table": ("title",),
        "checked": ("checked", "again"),
        "clinic_how": ("page",),
        "file": ("name",),
        "of_decision": ("button", "title"),
    }

    kind: Words
    whence_how: Words
    whence_rest: Words
    counted_sure: Words
    side_by_side: Words
    table: Words
    rows: Annotated[dict[Row, Words], for_every(ROWS)]
    counted_heading: Words
    gained: Words
    harmed: Words
    matters: Words
    matters_how: Words
    steps: Annotated[dict[Matters, Words], for_every(get_args(Matters))]
    open: Words
    open_how: Words
    own: Words
    paper_how: Words
    private: Words
    checked: Words
    paid: Words
    keep: Words
    clinic: Words
    clinic_how: Words
    nothing: Words
    of_decision: Words
    copy_text: Words
    print_text: Words
    download_text: Words
    file: Words
