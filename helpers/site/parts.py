"""A cell's call as a part of a web page: its printed form, and what the browser draws over it."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from anywidget import AnyWidget
from bs4 import Tag

from helpers.cells import CALL
from helpers.library import Library
from helpers.site.markup import element, first, led, parsed, value_of
from helpers.topic import Page
from helpers.widgets.printable import Printable

PICTURE = "data:image/svg+xml;base64,"
SIZE = re.compile(r'<svg [^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"')
STOCK = set(AnyWidget.class_trait_names(sync=True))
"""What every widget has for Jupyter's sake, and no web page needs."""


@dataclass(frozen=True)
class Part:
    """One part of a page: a tree to show, the kind of widget if it is one, its pictures."""

    tree: Tag
    widget: str = ""
    pictures: dict[str, str] = field(default_factory=dict)


def part(library: Library, topic: str, call: re.Match[str], pages: Mapping[str, str]) -> Part:
    """What ``page.quiz()`` and the like show on a web page; any widget of ours will do."""
    arguments = [call["name"]] if call["name"] else []
    shown = getattr(Page(library, topic), call["kind"])(*arguments)
    html = f'<div class="part part-{call["kind"]}"><div class="printed"></div></div>'
    frame = first(parsed(html), "div")
    printed = parsed(shown.as_html())
    pictures = _pictures(printed, "-".join([topic, *arguments]))
    first(frame, ".printed").extend(list(printed.contents))
    if not isinstance(shown, Printable):
        return Part(frame, pictures=pictures)
    frame["data-widget"] = shown.kind
    data = element("script", type="application/json")
    data.string = _state(shown, pages)
    frame.append(data)
    return Part(frame, shown.kind, pictures)


def calls(source: str) -> re.Match[str] | None:
    """The call of a code cell, below its friendly first line; none in the one that opens a page."""
    return CALL.fullmatch(source.split("\n")[-1])


def _state(widget: Printable, pages: Mapping[str, str]) -> str:
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
                name: led(one, pages) if name == "href" else _leading(one, pages)
                for name, one in value.items()
            }
        case list() | tuple():
            return [_leading(one, pages) for one in value]
        case _:
            return value


def _pictures(tree: Tag, name: str) -> dict[str, str]:
    """Pictures move into files of their own, so that a page is light and a browser keeps them."""
    found = {}
    for number, image in enumerate(tree.select(f'img[src^="{PICTURE}"]')):
        file = f"charts/{name}{f'-{number}' if number else ''}.svg"
        found[file] = b64decode(value_of(image, "src").removeprefix(PICTURE)).decode()
        image["src"] = file
        # known before the picture is there, so that nothing jumps when it comes
        if size := SIZE.search(found[file]):
            image["width"], image["height"] = (str(round(float(side))) for side in size.groups())
    return found
