"""What the guide asks, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.asked import Named, Shown
from helpers.parts.guide.words import GuideFrame


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Each feature with yes, no and not sure, and what is asked besides."""
    frame, words = library.catalogue.of(GuideFrame), library.guide_words
    replies = {"yes": frame.yes.flat, "no": frame.no.flat, "not-sure": frame.not_sure.flat}
    topic = shown["guide"][0]
    for feature_name, feature in words.features.items():
        yield topic, {"name": f"guide/{feature_name}", "say": bare(feature.ask), "choices": replies}
    course = words.course
    for name, one in (
        ("onset", course.onset),
        ("trajectory", course.trajectory),
        ("asker", course.asker),
    ):
        choices = {str(choice): bare(says) for choice, says in one.choices.items()}
        yield topic, {"name": f"guide/{name}", "say": bare(one.ask), "choices": choices}
    yield topic, {"name": "guide/age", "say": bare(course.age.ask)}
