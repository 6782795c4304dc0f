"""A part of a web page: its printed form, and what the browser draws over it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from anywidget import AnyWidget

from helpers.document.blocks import Block, Disclosure, Figure, Part
from helpers.document.shown import Shown, file_of
from helpers.library import Library
from helpers.parts.base.base_widget import BaseWidget
from helpers.topic import Page

STOCK = set(AnyWidget.class_trait_names(sync=True))
"""What every widget has for Jupyter's sake, and no web page needs."""


def shown_part(library: Library, topic: str, part: Part) -> tuple[Shown, dict[str, str]]:
    """What ``page.quiz()`` and the like show on a web page, and the pictures by their files.

    A picture has a file of its own, so that a page is light and a browser keeps it.
    """
    arguments = [part.name] if part.name else []
    one = getattr(Page(library, topic), part.kind)(*arguments)
    file = f"charts/{'-'.join([topic, *arguments])}.svg"
    blocks = tuple(_filed(block, file) for block in one.blocks())
    if not isinstance(one, BaseWidget):
        return Shown(blocks), dict(_pictures(blocks))
    pages = {library.notebook(name): file_of(name) for name in library.kept}
    return Shown(blocks, one.kind, _state(one, pages)), {}


def values(part: Shown) -> str:
    """The script that brings the values of a part, where they do not stand in its page."""
    return f"(globalThis.alsValues ??= {{}})[{json.dumps(part.widget)}] = {part.state};\n"


def _filed(block: Block, file: str) -> Block:
    match block:
        case Figure():
            return replace(block, file=file)
        case Disclosure():
            return replace(block, blocks=tuple(_filed(one, file) for one in block.blocks))
    return block


def _pictures(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, Figure):
            yield block.file, block.svg
        elif isinstance(block, Disclosure):
            yield from _pictures(block.blocks)


def _state(widget: BaseWidget, pages: Mapping[str, str]) -> str:
    """The widget's values as JSON that cannot end the element it stands in."""
    names = {name for name in widget.keys if name[0] != "_"} - STOCK
    state = _leading(widget.get_state(names), pages)
    text = json.dumps(state, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.replace("<", r"\u003c")


def _leading(value: Any, pages: Mapping[str, str]) -> Any:
    """The same values with links to notebooks as links to web pages."""
    match value:
        case dict():
            return {
                name: _led(one, pages) if name == "href" else _leading(one, pages)
                for name, one in value.items()
            }
        case list() | tuple():
            return [_leading(one, pages) for one in value]
        case _:
            return value


def _led(href: str, pages: Mapping[str, str]) -> str:
    file, mark, place = href.partition("#")
    return pages.get(file, file) + mark + place
