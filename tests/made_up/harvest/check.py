"""What to pick: its reason is a fact."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem
from helpers.parts.harvest.model import Harvest


def of_harvest(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of what a topic has to pick."""
    path = library.words_folder / topic / "harvest.yaml"
    yield from Claims(library, library.shown(path)).of_words(library.read(Harvest, topic).why)
