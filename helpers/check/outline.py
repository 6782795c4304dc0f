"""What the first article held and what people ask: each has a section that is there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from helpers.cells import headings
from helpers.check.readable import Readable
from helpers.files import Problem, Problems, quoted, read_yaml
from helpers.library import Library
from helpers.schema.model import Name, Plain
from helpers.schema.outline import Outline


def of_outline(library: Readable) -> Iterator[Problem]:
    """Problems of the outline; a series that began with no article has none."""
    path = library.content / "outline.yaml"
    if not path.exists():
        return
    shown = library.shown(path)
    for kept in Outline.read(read_yaml(path, shown)).everything:
        for topic, sections in kept.places.items():
            yield from of_places(library, shown, topic, sections)


def of_places(
    library: Library, shown: str, topic: Name, sections: Collection[Plain]
) -> Iterator[Problem]:
    """Problems of one place that a file names: a topic, and headings of its page."""
    if topic not in library.kept:
        says = f"{quoted(topic)} is not a topic of series.yaml. Check the name."
        yield Problem(shown, topic.line, says)
        return
    try:
        page = library.manuscript(topic)
    except Problems:
        return  # named where the page itself is looked at
    there = [heading.text for heading in headings(page.body, page.first_line)]
    for section in sections:
        if section not in there:
            near = difflib.get_close_matches(section, there, n=1)
            meant = f"Did you mean {quoted(near[0])}?" if near else "Name the one that holds it."
            says = f"The page '{topic}' has no heading {quoted(section)}. {meant}"
            yield Problem(shown, section.line, says)
