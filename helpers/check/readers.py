"""Who read the pages: files that can be read, known names, and no page that claims more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.check.readable import Readable
from helpers.files import Problem, collect, quoted
from helpers.schema.model import Name
from helpers.schema.readings import Step
from helpers.statements.known import Known


def of_readers(library: Readable) -> Iterator[Problem]:
    """Problems of the files of those who read, each on its own."""
    for path in library.reader_files():
        yield from collect(_of_reader, library, path)


def _of_reader(library: Readable, path: Path) -> Iterator[Problem]:
    library.reader_in(path)
    yield from ()


def of_first(library: Readable) -> Iterator[Problem]:
    """Problems of what is read first: each step names what is there."""
    if library.first is None:
        return
    shown = library.shown(library.first_file)
    for step in library.first.steps.values():
        for name, what in _unknown(library, step):
            says = f"No {what} is called {quoted(name, 60)}. Check the name."
            yield Problem(shown, name.line, says)


def _unknown(library: Readable, step: Step) -> Iterator[tuple[Name, str]]:
    """Every name of a step that leads nowhere, and what it should be the name of."""
    yield from ((name, "card") for name in step.cards if name not in library.care.cards)
    if step.rules:
        known = library.guide_words.reasons
        yield from ((name, "rule") for name in step.rules if name not in known)
    if step.countries:
        there = library.emergency_numbers.countries
        yield from ((name, "country") for name in step.countries if name not in there)
    if library.has_all_facts:
        yield from ((name, "fact") for name in step.facts if name not in library.facts)


def of_reviewed(library: Readable) -> Iterator[Problem]:
    """A problem for each page that says it was reviewed, and was not, where it matters most.

    It asks what all pages state, so it is asked only of content without other mistakes.
    """
    pages = [library.manuscript(topic) for topic in library.kept]
    if not any(page.front.reviewed.by for page in pages):
        return
    known = Known(library)
    names = {reader.name.flat for reader in library.readers}
    for page in pages:
        by = page.front.reviewed.by
        if by and by not in names:
            says = f"No file of content/reviews/people is of {quoted(by)}. Take theirs in first."
            yield Problem(page.path, 1, says)
        elif by and (left := list(_left(known, page.topic))):
            says = (
                f"This page says that it was reviewed, and of what matters most on it {len(left)}"
                " were not read, or somebody did not say yes to them. Empty 'by', or have them"
                f" read. The first: {left[0]}"
            )
            yield Problem(page.path, 1, says)


def _left(known: Known, topic: str) -> Iterator[str]:
    """Where what matters most on a page was not read, or not found right by all who read it."""
    most = known.most
    for one in known.shows(topic):
        said = [reading.says for _, reading in known.said.get(one.seen, ())]
        if one.seen in most and (not said or set(said) != {"yes"}):
            yield f"{one.path}:{one.line}."
