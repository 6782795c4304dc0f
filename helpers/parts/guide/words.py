"""The words around the symptom guide: buttons, standing sentences, and the way on paper."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from helpers.parts.base.words import ClearingWords, HandedWords, PrintedWords, SourcedWords
from helpers.schema.model import Words
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.when import Going, Within


class GuidePaperWords(Strings):
    """How the guide is followed with a pen. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "one": ("number",),
        "any": ("numbers",),
        "two": ("lists",),
        "marked_no": ("numbers",),
        "new": ("numbers",),
        "much_worse": ("numbers",),
        "als": ("part",),
        "onward": ("part",),
        "leave_out": ("numbers", "when"),
        "all_no": ("numbers",),
        "any_open": ("numbers",),
        "beside": ("when",),
    }

    form: Words
    how: Words
    first: Words
    beside: Words
    yes: Words
    no: Words
    unsure: Words
    course: Words
    levels: Words
    rules: Words
    one: Words
    any: Words
    two: Words
    marked_no: Words
    within: Annotated[dict[Within, Words], for_every(get_args(Within))]
    going: Annotated[dict[Going, Words], for_every(get_args(Going))]
    slower: Words
    steady: Words
    both: Words
    new: Words
    much_worse: Words
    als: Words
    als_lists: Words
    als_do: Words
    onward: Words
    leave_out: Words
    last: Words
    all_no: Words
    any_open: Words
    questions: Words


class GuideFrame(HandedWords, PrintedWords, ClearingWords, SourcedWords):
    """Buttons and standing sentences of the guide. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "group_of": ("number", "all"),
        "left": ("count",),
        "age_tens_each": ("first", "last"),
        "age_oldest": ("first",),
        "age_taken": ("age",),
        "odd_age": ("oldest",),
        "need_help": ("signs",),
        "answered": ("heading",),
        "take_over_how": ("page",),
    }

    title: Words
    how: Words
    private: Words
    emergency_how: Words
    skip: Words
    none: Words
    none_others: Words
    unsure: Words
    back: Words
    whole: Words
    parted: Words
    group_of: Words
    all_groups: Words
    course: Words
    age_tens: Words
    age_tens_each: Words
    age_oldest: Words
    age_taken: Words
    age_year: Words
    age_written: Words
    odd_age: Words
    no_age: Words
    show_answer: Words
    nothing: Words
    still_open: Words
    answer: Words
    answered: Words
    need_help: Words
    copy_help: Words
    numbers: Words
    change_signs: Words
    say: Words
    why: Words
    beside: Words
    changes: Words
    ground: Words
    never_waits: Words
    questions: Words
    left: Words
    left_how: Words
    one_by_one: Words
    yes: Words
    no: Words
    not_sure: Words
    to_answer: Words
    told: Words
    change: Words
    keep: Words
    take_over: Words
    take_over_how: Words
    no_diagnosis: Words
    copy_text: Words
    print_text: Words
    download_text: Words
    paper: GuidePaperWords
