"""What is asked about a page, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.library import Library
from helpers.parts.base.asked import Asked, Named, Shown
from helpers.parts.feedback.words import FeedbackWords


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Whether it was helpful, what was missing, and what else there is to tell."""
    words = library.catalogue.of(FeedbackWords)
    answers = {str(name): says.flat for name, says in words.answers.items()}
    inside: list[Asked] = [
        {"name": "helpful", "choices": answers},
        {"name": "missing", "say": words.missing.flat},
        {"name": "tell", "say": words.tell.flat},
    ]
    for topic in shown["feedback"]:
        yield topic, {"name": f"feedback/{topic}", "say": words.ask.flat, "inside": inside}
