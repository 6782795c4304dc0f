"""The words around the questions of a quiz."""

from __future__ import annotations

from typing import ClassVar

from helpers.parts.base.words import SayBackWords
from helpers.schema.model import Words
from helpers.schema.plural import Plural


class QuizWords(SayBackWords):
    """Buttons and standing sentences of a quiz. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "open": ("count",),
        "you_chose": ("choice",),
        "it_fits": ("choice",),
        "hint_number": ("number", "all"),
        "fits": ("letters",),
        "of_question": ("button", "number"),
    }

    open: Plural
    choose_one: Words
    choose_several: Words
    not_sure: Words
    check: Words
    choose_first: Words
    you_chose: Words
    it_fits: Words
    unsure: Words
    more: Words
    complete: Words
    changed: Words
    hint: Words
    next_hint: Words
    hide_hints: Words
    hints_hidden: Words
    hint_number: Words
    again: Words
    of_question: Words
    sources: Words
    new_tab: Words
    answers: Words
    fits: Words
