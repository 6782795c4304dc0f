"""The words on the sheets that a workshop uses."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, get_args

from helpers.schema.model import Words
from helpers.schema.placeholders import Strings, for_every

Share = Literal["most", "some", "few"]
"""For how many people a question was hard, the most first."""

ShareWords = Annotated[dict[Share, Words], for_every(get_args(Share))]


class WorkshopWords(Strings):
    """The two sheets of a workshop. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "people": ("when", "count"),
        "left_out": ("least",),
        "too_small": ("when", "least"),
    }

    join_heading: Words
    scan: Words
    code: Words
    type: Words
    wait: Words
    instead: Words
    ask: Words
    teaches: Words
    hard_heading: Words
    question: Words
    before: Words
    after: Words
    once: Words
    people: Words
    meaning: Words
    shares: ShareWords
    too_few: Words
    too_few_changed: Words
    left_out: Words
    too_small: Words
    nothing_more: Words
