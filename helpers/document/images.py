"""The picture of a figure, as an element of a web page."""

from __future__ import annotations

import re
from html import escape

from helpers.document.blocks import Figure

_SIZE = re.compile(r'<svg [^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"')


def sized(figure: Figure) -> tuple[str, list[str]]:
    """The element, and its width and height in pixels; both are empty where they are not known."""
    size = _SIZE.search(figure.svg)
    sides = [str(round(float(side))) for side in size.groups()] if size else ["", ""]
    width, height = (
        f' {name}="{side}"' if side else ""
        for name, side in zip(("width", "height"), sides, strict=True)
    )
    image = f'<img src="{escape(figure.file)}" alt="{escape(figure.alt)}"{width}{height}>'
    return image, sides
