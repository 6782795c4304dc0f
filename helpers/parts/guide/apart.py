"""The form of the guide to follow with a pen: on the web it has a leaf of its own."""

from __future__ import annotations

from helpers.document.apart import Leaf, Moved
from helpers.document.blocks import Blocks
from helpers.document.inlines import said
from helpers.document.shown import file_apart
from helpers.document.ways import Way, Ways
from helpers.library import Library
from helpers.parts.guide.words import GuideFrame

FORM = "form"


def on_paper(library: Library, topic: str, blocks: Blocks) -> Moved:
    """The form on a leaf; the page has the way to it, below what the browser draws."""
    title = library.catalogue.of(GuideFrame).paper.form.flat
    # its first heading is that of the section
    _, *form = blocks
    ways = Ways((Way(said(title), file_apart(topic, FORM)),))
    return Moved((ways,), (Leaf(FORM, tuple(form), title),), drawn=True)
