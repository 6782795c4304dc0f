"""A library for the check: where some files of the registers cannot be read, it has the others."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from helpers.check.how_soon import Sayings
from helpers.files import Problems
from helpers.library import Library
from helpers.schema.model import Named
from helpers.schema.register import Fact, Source


class Readable(Library):
    """The library, with all facts and sources that can be read.

    Names of facts and sources are judged only where ``has_all_facts`` and ``has_all_sources``
    hold: else a name that seems unknown may stand in a file that waits to be mended.
    """

    @cached_property
    def sources(self) -> Named[Source]:
        """Every source, or none where their file cannot be read."""
        try:
            return self.read_sources()
        except Problems:
            return Named()

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every fact of every file that can be read."""
        return {name: fact for facts in self._files if facts for name, fact in facts.items()}

    @cached_property
    def sayings(self) -> Sayings:
        """The ways to say how soon; none where the file of the frame cannot be read."""
        try:
            return Sayings(self.catalogue.levels, self.catalogue.reaching)
        except Problems:
            return Sayings({})

    @property
    def has_all_sources(self) -> bool:
        """Whether the file of the sources can be read."""
        return bool(self.sources)

    @property
    def has_all_facts(self) -> bool:
        """Whether every file of facts can be read."""
        return None not in self._files

    @cached_property
    def _files(self) -> list[Named[Fact] | None]:
        """The facts of each file, and None for a file that cannot be read."""
        return [self._facts_in(path) for path in self.fact_files()]

    def _facts_in(self, path: Path) -> Named[Fact] | None:
        try:
            return self.facts_in(path).facts
        except Problems:
            return None
