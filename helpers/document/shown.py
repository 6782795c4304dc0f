"""What a web page knows beside its tree: what its parts show, and how addresses are written."""

from __future__ import annotations

from dataclasses import dataclass

from markdown_it.common.normalize_url import normalizeLink

from helpers.document.blocks import Blocks
from helpers.document.rows import Source


@dataclass(frozen=True)
class Shown:
    """What a part shows: its printed form, and the widget that the browser draws over it.

    ``state`` is JSON that cannot end the element it stands in; where it is long, a web page has it
    in a ``file`` of its own, and is there before it.
    """

    blocks: Blocks
    widget: str = ""
    state: str = ""
    file: str = ""


@dataclass(frozen=True)
class WebWords:
    """What a web page says that a notebook does not."""

    card_sources: str
    back: str
    look: str = ""
    search: str = ""


def well_written(href: str) -> str:
    """An address with the signs that an address may hold."""
    return normalizeLink(href)


def address(source: Source) -> str:
    """Where a source is read, as an address may be written."""
    return well_written(source.href)


def file_of(topic: str) -> str:
    """The web page of a topic."""
    return f"{topic}.html"


def file_apart(topic: str, name: str) -> str:
    """The web page of a leaf, which holds a piece of the page of a topic."""
    return file_of(f"{topic}-{name}")
