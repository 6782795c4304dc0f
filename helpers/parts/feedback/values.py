"""What the browser takes of it: the questions about a page."""

from __future__ import annotations

from helpers.library import Library
from helpers.parts.base.spoken import spoken
from helpers.parts.base.values import Values
from helpers.parts.feedback.printed import page_line
from helpers.parts.feedback.words import FeedbackWords
from helpers.schema.words import FrameWords


def values_of(words: FrameWords, name: str, title: str, version: int) -> Values:
    """The questions about the page of this name, title and version."""
    said = words.of(FeedbackWords)
    about = page_line(said, name, title, version)
    return Values(
        name,
        (said, about),
        words=spoken(said, words.kept),
        page=about,
        answers=[{"name": one, "say": says.flat} for one, says in said.answers.items()],
    )


def of_page(library: Library, topic: str) -> Values:
    """Whether this page was helpful; the answer stays on the reader's machine."""
    page = library.manuscript(topic)
    return values_of(library.frame, topic, page.title, page.front.version)
