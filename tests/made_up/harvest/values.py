"""What the browser takes of it: what to pick."""

from __future__ import annotations

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.spoken import spoken
from helpers.parts.base.values import Values
from helpers.parts.harvest.shape import Harvest, HarvestWords


def of_page(library: Library, topic: str) -> Values:
    """What to pick on a page."""
    harvest, words = library.read(Harvest, topic), library.frame.of(HarvestWords)
    return Values(topic, (harvest,), words=spoken(words), say=bare(harvest.say))
