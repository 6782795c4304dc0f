"""The words around "was this page helpful?"."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, get_args

from helpers.schema.places import Frame, for_every
from helpers.schema.shape import Words

Helpful = Literal["yes", "partly", "no"]


class FeedbackWords(Frame):
    """What is asked about a page, and its buttons. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {"page": ("title", "name", "version"), "downloaded": ("file",)}

    ask: Words
    answers: Annotated[dict[Helpful, Words], for_every(get_args(Helpful))]
    private: Words
    missing: Words
    tell: Words
    keep: Words
    nothing_is_sent: Words
    page: Words
    copy_text: Words
    copied: Words
    copy_refused: Words
    download_text: Words
    downloaded: Words
    nothing: Words
    clear: Words
    cleared: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words
