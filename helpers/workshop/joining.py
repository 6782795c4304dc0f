"""The sheet that a room joins by: the link in large type, and as a square code."""

from __future__ import annotations

import re
from html import escape

from helpers.files import NotFetched
from helpers.schema.workshop import WorkshopWords
from helpers.workshop.sheet import sheet

WHOLE = 24
"""Most characters of a part of a link that stay on one line; a printed line holds about forty."""

SIZES = ((40, "short"), (90, "middling"))
"""Up to how many characters a link is set in which size, so that all fits on one page."""


def join_sheet(link: str, words: WorkshopWords, language: str, instead: str = "") -> str:
    """The sheet for one link, as HTML for one printed page.

    Parameters
    ----------
    link : str
        Where the room joins.
    words : WorkshopWords
        What the sheet says.
    language : str
        The code of the language of the words.
    instead : str
        Another address of the pages, for when the link does not open; nothing where there is none.
    """
    body = [
        f'<div class="join{" two" if instead else ""}">',
        f"<h1>{escape(words.join_heading.flat)}</h1>",
        f"<p>{escape(words.scan.flat)}</p>",
        f'<div class="code" role="img" aria-label="{escape(words.code.flat)}">{code(link)}</div>',
        f"<p>{escape(words.type.flat)}</p>",
        _address(link),
        f"<p>{escape(words.wait.flat)}</p>",
        *([f"<p>{escape(words.instead.flat)}</p>", _address(instead)] if instead else []),
        f"<p>{escape(words.ask.flat)}</p>",
        f'<p class="small">{escape(words.teaches.flat)}</p>',
        "</div>",
    ]
    return sheet(words.join_heading.flat, "\n".join(body), language)


def _address(link: str) -> str:
    size = next((name for most, name in SIZES if len(link) <= most), "long")
    return f'<p class="link {size}"><a href="{escape(link)}">{_breakable(link)}</a></p>'


def code(link: str) -> str:
    """The square code as SVG, with the white border that phones look for.

    Raises
    ------
    NotFetched
        If what draws it is not here: readers do not have it.
    """
    try:
        import segno
    except ModuleNotFoundError:
        raise NotFetched("The square code", "segno") from None
    made = segno.make_qr(link, error="m")
    return made.svg_inline(border=4, omitsize=True, light="white", svgclass=None, lineclass=None)


def _breakable(link: str) -> str:
    """The link as HTML, with places for a new line where a reader would take a breath."""
    parts = re.split(r"(?<=[/?&=])(?=[^/?&=])", link)
    whole = (len(part) <= WHOLE for part in parts)
    return "<wbr>".join(
        f"<span>{escape(part)}</span>" if short else escape(part)
        for part, short in zip(parts, whole, strict=True)
    )
