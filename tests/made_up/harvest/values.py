"""What the browser takes of it: what to pick."""

from __future__ import annotations

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.parts.harvest.model import Harvest, HarvestWords


def of_page(library: Library, topic: str) -> Values:
    """What to pick on a page."""
    harvest, words = library.read(Harvest, topic), library.catalogue.of(HarvestWords)
    return Values(topic, (harvest,), words=serialize(words), say=bare(harvest.say))
