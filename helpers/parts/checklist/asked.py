"""What its lines say, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.asked import Named, Shown
from helpers.parts.checklist.words import ChecklistWords

TICKED = "true"
"""What a value that is a tick is called by."""


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """For whom each list is wanted, its lines below its title, and the reader's own lines."""
    words = library.catalogue.of(ChecklistWords)
    lanes = {str(lane): says.flat for lane, says in words.lanes.items()}
    for topic in shown["checklist"]:
        for name, one in library.checklists(topic).checklists.items():
            key, title = f"checklist/{topic}/{name}", one.title.flat
            chosen = {"everyone": words.everyone.flat, **lanes}
            asks = f"{title}: {words.lane.flat}"
            yield topic, {"name": f"{key}/lane", "say": asks, "choices": chosen}
            for item, line in one.items.items():
                says = {TICKED: bare(line.say)}
                yield topic, {"name": f"{key}/ticked/{item}", "say": title, "choices": says}
            yield topic, {"name": f"{key}/own/", "say": f"{title}: {words.own.flat}"}
