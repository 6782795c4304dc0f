"""What a published page tells programs: where it is, what it is about, and when it was checked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from markupsafe import Markup

from helpers.files import Problem, Problems, quoted
from helpers.library import Library
from helpers.site.icons import CARD, CARD_SIZE
from helpers.site.leaves import LeafPage
from helpers.site.links import ADDRESS
from helpers.site.pages import WebPage

LOST = "404.html"
LICENSE = "https://creativecommons.org/licenses/by/4.0/"
TOPIC = {
    "@type": "MedicalCondition",
    "name": "Amyotrophic lateral sclerosis",
    "alternateName": ["ALS", "Motor neurone disease", "MND"],
}


def whole_address(told: str) -> str:
    """The address at which the pages will stand, with a bar at its end; nothing where none is told.

    Raises
    ------
    Problems
        If it is no address that a page can be found at.
    """
    if not told.strip():
        return ""
    parts = urlsplit(told.strip())
    if not ADDRESS.fullmatch(told.strip()) or parts.query or parts.fragment:
        says = f"{quoted(told)} is no address of a folder. Write it like https://pages.example/als/"
        raise Problems([Problem("--address", 1, says)])
    return told.strip().rstrip("/") + "/"


def given(library: Library, address: str) -> dict[str, object]:
    """What the templates know of the place where the pages stand."""
    return {
        "address": address,
        "card": address + CARD if address else "",
        "card_size": CARD_SIZE,
        "told": lambda page: _told(library, page, address),
    }


def files(address: str, checked: Mapping[str, date | None]) -> dict[str, str]:
    """What programs look for beside the pages; ``checked`` says when each page was."""
    allowed = "User-agent: *\nAllow: /\n"
    if not address:
        return {"robots.txt": allowed}
    places = {file: day for file, day in checked.items() if file != LOST}
    rows = "".join(f"{_row(place(address, file), day)}\n" for file, day in places.items())
    return {
        "robots.txt": f"{allowed}Sitemap: {address}sitemap.xml\n",
        "sitemap.xml": (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
        ),
    }


def place(address: str, file: str) -> str:
    """Where a page is found; the first one by the address alone."""
    return address + ("" if file == "index.html" else file)


def from_anywhere(html: str, address: str) -> str:
    """The page for what is not there; hosts show it at any depth, so its links begin at the top."""
    if not address:
        return html
    top = urlsplit(address).path
    return re.sub(r'((?:href|src|action)=")(?![a-z]+:|#|/)', rf"\g<1>{top}", html)


def _row(address: str, day: date | None) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{escape(address)}</loc>{changed}</url>"


def _told(library: Library, page: WebPage | LeafPage, address: str) -> Markup:
    """A page in the words of schema.org; nobody is named as reviewer who did not review."""
    front = library.manuscript(page.topic).front
    at = {"url": place(address, page.file)} if address else {}
    by = {"reviewedBy": {"@type": "Person", "name": front.reviewed.by}} if front.reviewed.by else {}
    said = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        **at,
        "name": page.title,
        "description": page.message,
        "inLanguage": library.words_folder.name,
        "isAccessibleForFree": True,
        "license": LICENSE,
        "lastReviewed": str(front.checked),
        # no word there means the next review: after this day it may no longer hold
        "expires": str(front.review_by),
        **by,
        "about": TOPIC,
    }
    # no word of it can end the element that it stands in
    return Markup(json.dumps(said, ensure_ascii=False).replace("<", r"\u003c"))
