"""Was this page helpful? Asked on the page, kept on the reader's machine."""

from __future__ import annotations

from typing import Self

import traitlets as t

from helpers.document.blocks import Blocks
from helpers.library import Library
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import spoken
from helpers.parts.feedback.printed import feedback_as_text, feedback_blocks, page_line
from helpers.parts.feedback.words import FeedbackWords
from helpers.schema.words import FrameWords


class FeedbackWidget(Printable):
    """What a reader says about a page, to copy or to download. Nothing is sent."""

    kind = "feedback"
    _esm = NOTEBOOK / "feedback.js"
    _css = NOTEBOOK / "feedback.css"

    _content: tuple[FeedbackWords, str]

    page = t.Unicode(help="The page and its version, as the text names them.").tag(sync=True)
    answers = t.List(t.Dict(), help="Whether it was helpful: the choices.").tag(sync=True)
    said = t.Dict(
        help="'helpful' (yes, partly, no), 'missing' and 'tell', where said; the browser writes it."
    ).tag(sync=True)

    @classmethod
    def of(cls, words: FrameWords, name: str, title: str, version: int) -> Self:
        """The questions about the page of this name, title and version."""
        said = words.of(FeedbackWords)
        about = page_line(said, name, title, version)
        return cls.opened(
            name,
            (said, about),
            words=spoken(said, words.kept),
            page=about,
            answers=[{"name": one, "say": says.flat} for one, says in said.answers.items()],
        )

    def as_text(self) -> str:
        """The questions on paper, as plain text."""
        return feedback_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The questions on paper, as blocks."""
        return feedback_blocks(*self._content)


def of_page(library: Library, topic: str) -> FeedbackWidget:
    """Whether this page was helpful; the answer stays on the reader's machine."""
    page = library.manuscript(topic)
    return FeedbackWidget.of(library.frame, topic, page.title, page.front.version)
