"""All that is stated, by page and by what pages share; what matters most; who has read how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from helpers.cells import CALL, DIRECTIVE, read_as, split
from helpers.library import Library
from helpers.schema.readings import Reader, Reading, Step
from helpers.statements.pages import of_page
from helpers.statements.shared import SHARED
from helpers.statements.statement import Statement

_TELLS = ("sentence", "list")
"""Where a fact is told in the course of a page: a card, a rule and a number are named whole."""


@dataclass(frozen=True)
class Tally:
    """How much of something was read, and by whom; the same for what matters most in it."""

    read: int
    all: int
    most_read: int
    most: int
    who: tuple[Reader, ...]


class Known:
    """Everything that the pages of a library state, and what was said of it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.pages = {topic: _once(of_page(library, topic)) for topic in library.kept}
        self.shared = {name: _once(state(library)) for name, state in SHARED.items()}
        self.said = _said(library.readers)

    @cached_property
    def all(self) -> dict[str, Statement]:
        """Every statement by its fingerprint."""
        sheets = (*self.shared.values(), *self.pages.values())
        return {one.seen: one for sheet in sheets for one in sheet}

    @cached_property
    def first(self) -> list[tuple[Step, list[Statement]]]:
        """What matters most: the steps of the first way through, each statement once."""
        taken: set[str] = set()
        made = []
        for step in self.library.first.steps.values() if self.library.first else ():
            found = [one for one in self._of_step(step) if one.seen not in taken]
            taken |= {one.seen for one in found}
            made.append((step, found))
        return made

    @cached_property
    def most(self) -> set[str]:
        """The fingerprints of what matters most."""
        return {one.seen for _, found in self.first for one in found}

    def shows(self, topic: str) -> list[Statement]:
        """All that a page shows: what is its own, and what it shares with others."""
        shared = [one for name in _shared(self.library, topic) for one in self.shared[name]]
        return _once([*self.pages[topic], *shared])

    def tally(self, topic: str) -> Tally:
        """How much of what a page shows was read, and by whom."""
        shown = self.shows(topic)
        most = [one for one in shown if one.seen in self.most]
        read = [one for one in shown if one.seen in self.said]
        who = {id(who): who for one in read for who, _ in self.said[one.seen]}
        seen = sum(one.seen in self.said for one in most)
        return Tally(len(read), len(shown), seen, len(most), tuple(who.values()))

    def _of_step(self, step: Step) -> Iterator[Statement]:
        for kind, names in (("card", step.cards), ("rule", step.rules), ("number", step.countries)):
            sheet = self.shared[{"card": "cards", "rule": "guide", "number": "numbers"}[kind]]
            for name in names:
                yield from (one for one in sheet if _whole(one, kind, name))
        for fact in step.facts:
            for page in self.pages.values():
                yield from (one for one in page if one.kind in _TELLS and fact in one.facts)


def _whole(one: Statement, kind: str, name: str) -> bool:
    """Whether it belongs to what a step names; of a country its numbers, and not what is said."""
    return one.kind == kind and one.name == name and bool(one.mark or kind != "number")


@lru_cache(maxsize=1)
def known_of(library: Library) -> Known:
    """What a library states; every page of it asks, and it takes seconds to find out."""
    return Known(library)


def _once(statements: Iterable[Statement]) -> list[Statement]:
    """Each statement once, where it stands first."""
    found: dict[str, Statement] = {}
    for one in statements:
        found.setdefault(one.seen, one)
    return [*found.values()]


def _said(readers: Iterable[Reader]) -> Mapping[str, list[tuple[Reader, Reading]]]:
    said: dict[str, list[tuple[Reader, Reading]]] = {}
    for reader in readers:
        # a remark is no answer: its sentence waits to be read
        for reading in (one for one in reader.readings if one.says != "remark"):
            said.setdefault(str(reading.seen), []).append((reader, reading))
    return said


def _shared(library: Library, topic: str) -> Iterator[str]:
    """What a page shows of what is shared, by its name in ``SHARED``."""
    page = library.manuscript(topic)
    for cell in split(page.body, page.first_line):
        if call := CALL.fullmatch(cell.source):
            kind = call["kind"]
        elif cell.kind == "directive":
            kind = read_as(DIRECTIVE, cell.source)["kind"]
        else:
            continue
        if kind in SHARED:
            yield kind
