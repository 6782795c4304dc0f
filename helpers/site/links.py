"""Links between pages, their anchors and the addresses of sources: every broken one, at once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/.]+(/\S*)?|(?:tel|sms):[+\d]+")
OWN = re.compile(r"(?P<file>[^#?:]*)(?:\?[^#]*)?(?:#(?P<place>.*))?")


@dataclass
class Seen:
    """What one page offers to links, and where its own links lead."""

    places: set[str] = field(default_factory=set)
    leads: dict[str, None] = field(default_factory=dict)


def broken(
    pages: Mapping[str, str], files: set[str], also: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str, str]]:
    """Each broken link: its page, where it leads, and what is wrong with it.

    Parameters
    ----------
    pages : mapping of str to str
        Every page of the site by its file name, whole.
    files : set of str
        Every other file of the site.
    also : mapping of str to iterable of str
        Links that a script will add to a page.
    """
    seen = {file: _seen(html) for file, html in pages.items()}
    for file, one in seen.items():
        for lead in dict.fromkeys([*one.leads, *also.get(file, ())]):
            if wrong := _wrong(file, lead, seen, files):
                yield file, lead, wrong


def _wrong(file: str, lead: str, seen: Mapping[str, Seen], files: set[str]) -> str:
    own = OWN.fullmatch(lead)
    if own is None:
        return "" if ADDRESS.fullmatch(lead) else "is not a web address"
    target = unquote(own["file"]) or file
    if target not in seen and target not in files:
        return "leads to no page"
    place = unquote(own["place"] or "")
    return "leads to no such place" if place and place not in seen[target].places else ""


def _seen(html: str) -> Seen:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


class _Reader(HTMLParser):
    """Collects anchors and links, also those that a widget will draw."""

    def __init__(self) -> None:
        super().__init__()
        self.seen, self.is_state = Seen(), False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if place := given.get("id"):
            self.seen.places.add(place)
        for name in ("href", "src", "action"):
            if (lead := given.get(name)) is not None:
                self.seen.leads[lead] = None
        self.is_state = tag == "script" and given.get("type") == "application/json"

    def handle_data(self, data: str) -> None:
        if self.is_state:
            self.seen.leads |= dict.fromkeys(_hrefs(json.loads(data)))
            self.is_state = False


def _hrefs(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("href"):
            yield value["href"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _hrefs(one)


def drawn(state: str) -> list[str]:
    """Where the links lead that a widget will draw from these values."""
    return [*_hrefs(json.loads(state))]


def names_of_links(html: str) -> list[str]:
    """What each link of a page is called, one after the other."""
    reader = _Namer()
    reader.feed(html)
    reader.close()
    return reader.names


class _Namer(HTMLParser):
    """Collects the words of links, or what a screen reader says in their place."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.label, self.words = "", ""
        self.is_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.is_link, self.words, self.label = True, "", given.get("aria-label") or ""

    def handle_data(self, data: str) -> None:
        self.words += data if self.is_link else ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.is_link:
            self.names.append(self.label or " ".join(self.words.split()))
            self.is_link = False
