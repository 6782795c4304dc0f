"""What to pick, on paper and in the search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare, cited
from helpers.document.blocks import Blocks, Paragraph
from helpers.document.inlines import said
from helpers.document.shown import file_of
from helpers.library import Library
from helpers.parts.harvest.model import Harvest
from helpers.searching import Place


def harvest_blocks(harvest: Harvest) -> Blocks:
    """What to pick, as blocks."""
    return (Paragraph(said(f"{bare(harvest.say)} {bare(harvest.why)}")),)


def harvest_as_text(harvest: Harvest) -> str:
    """What to pick, as plain text."""
    return f"[ ] {bare(harvest.say)} {bare(harvest.why)}"


def facts(library: Library, topic: str, name: str) -> list[str]:
    """The facts that it rests on."""
    return cited(library.read(Harvest, topic).why)


def places(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """What to pick, on each page that says so."""
    for topic in shown.get("harvest", []):
        harvest = library.read(Harvest, topic)
        yield Place("To pick", bare(harvest.say), file_of(topic), bare(harvest.why))
