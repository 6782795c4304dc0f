"""What to pick, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.citing import bare
from helpers.document.blocks import Blocks
from helpers.library import Library
from helpers.parts.harvest.printed import harvest_as_text, harvest_blocks
from helpers.parts.harvest.shape import Harvest, HarvestWords
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import spoken


class HarvestWidget(Printable):
    """One thing to pick."""

    kind = "harvest"
    _esm = NOTEBOOK / "harvest.js"
    _css = NOTEBOOK / "harvest.css"

    _content: Harvest

    say = t.Unicode(help="What to pick.").tag(sync=True)

    def as_text(self) -> str:
        """What to pick, as plain text."""
        return harvest_as_text(self._content)

    def blocks(self) -> Blocks:
        """What to pick, as blocks."""
        return harvest_blocks(self._content)


def of_page(library: Library, topic: str) -> HarvestWidget:
    """What to pick on a page."""
    harvest, words = library.read(Harvest, topic), library.frame.of(HarvestWords)
    return HarvestWidget.opened(topic, harvest, words=spoken(words), say=bare(harvest.say))
