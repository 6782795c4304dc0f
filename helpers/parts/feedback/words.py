"""The words around "was this page helpful?"."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, get_args

from helpers.parts.base.words import ClearingWords, HandedWords
from helpers.schema.model import Words
from helpers.schema.placeholders import for_every

Helpful = Literal["yes", "partly", "no"]


class FeedbackWords(HandedWords, ClearingWords):
    """What is asked about a page, and its buttons. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"page": ("title", "name", "version")}

    ask: Words
    answers: Annotated[dict[Helpful, Words], for_every(get_args(Helpful))]
    private: Words
    missing: Words
    tell: Words
    keep: Words
    nothing_is_sent: Words
    page: Words
    copy_text: Words
    download_text: Words
    nothing: Words
