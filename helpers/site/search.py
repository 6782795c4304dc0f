"""What the search looks through: sections of pages, words explained, questions people ask."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from lunr import lunr

from helpers.cells import anchor
from helpers.document.blocks import Part, Register
from helpers.document.shown import file_of
from helpers.document.text import plain, readable
from helpers.library import Library
from helpers.registry import parts
from helpers.searching import Place, known_words, place_in, recognised, words_of
from helpers.site.pages import WebPage

LONGEST = 240
"""Most characters that a place says of itself."""

TITLE_COUNTS = 5
"""How much more a word counts in a title than in the text below it."""


def places(library: Library, pages: Sequence[WebPage]) -> list[Place]:
    """Every place that can be found."""
    return [*_sections(library, pages), *_parts(library, pages)]


def index(found: Sequence[Place], known: dict[str, Any]) -> str:
    """The script that holds these places and the index over them, made while the site is built.

    ``known`` is what the search knows besides their words.
    """
    documents = [
        {"id": str(at), "title": words_of(one.title), "text": words_of(f"{one.said} {one.text}")}
        for at, one in enumerate(found)
    ]
    titled = {"field_name": "title", "boost": TITLE_COUNTS}
    made = lunr(ref="id", fields=[titled, "text"], documents=documents).serialize()
    shown = [{key: value for key, value in asdict(one).items() if key != "text"} for one in found]
    whole = {"index": made, "places": shown, "known": known}
    held = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.alsSearch = {held};\n"


def known(library: Library, found: Sequence[Place]) -> dict[str, Any]:
    """What the search knows besides the words of the places; each group leads to some of them.

    Raises
    ------
    LookupError
        If a group leads to a section that is no place.
    """
    words = known_words(library)
    if words is None:
        return {"crisis": [], "fillers": [], "spellings": {}, "groups": []}
    at = {one.href: number for number, one in reversed(list(enumerate(found)))}
    groups = []
    for name, group in words.groups.items():
        hrefs = [file_of(lead.page) + place_in(lead) for lead in group.leads]
        if lost := [href for href in hrefs if href not in at]:
            raise LookupError(f"The words of '{name}' lead to no place: {lost[0]}.")
        groups.append({"phrases": [*group.phrases], "places": [at[href] for href in hrefs]})
    return {**recognised(words), "groups": groups}


def _sections(library: Library, pages: Iterable[WebPage]) -> Iterator[Place]:
    for page in pages:
        kind = f"{library.catalogue.site.page.flat}: {page.title}"
        yield Place(kind, page.title, page.file, page.message)
        for section in page.page.sections:
            if section.kind == "words" and (heading := section.heading):
                title, text = plain(heading.inside), readable(section.blocks[1:])
                yield Place(kind, title, page.file + anchor(title), _short(text), text)


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[: text.rfind(" ", 0, LONGEST)] + " …"


def _parts(library: Library, pages: Iterable[WebPage]) -> Iterator[Place]:
    """What parts have to be found."""
    shown: dict[str, list[str]] = {}
    for page in pages:
        for kind in {one.kind for one in page.page.blocks if isinstance(one, Part | Register)}:
            shown.setdefault(kind, []).append(page.topic)
    for part in parts().values():
        if part.places:
            yield from part.make(part.places)(library, shown)
