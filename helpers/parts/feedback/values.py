"""What the browser takes of it: the questions about a page."""

from __future__ import annotations

from helpers.library import Library
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.parts.feedback.printed import page_line
from helpers.parts.feedback.words import FeedbackWords
from helpers.schema.words import Catalogue


def values_of(words: Catalogue, name: str, title: str, version: int) -> Values:
    """The questions about the page of this name, title and version."""
    said = words.of(FeedbackWords)
    about = page_line(said, name, title, version)
    return Values(
        name,
        (said, about),
        words=serialize(said, words.kept),
        page=about,
        answers=[{"name": one, "say": says.flat} for one, says in said.answers.items()],
    )


def of_page(library: Library, topic: str) -> Values:
    """Whether this page was helpful; the answer stays on the reader's machine."""
    page = library.manuscript(topic)
    return values_of(library.catalogue, topic, page.title, page.front.version)
