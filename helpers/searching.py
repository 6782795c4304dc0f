"""What a search knows besides the words of the pages: who is in danger, and what words mean."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from helpers.cells import anchor
from helpers.citing import bare, cited, references
from helpers.dialling import Dialling
from helpers.library import Library
from helpers.schema.search import Lead, SearchWords

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['’‘ʼ`´]")


@dataclass(frozen=True)
class Place:
    """One place that can be found: ``said`` is shown, ``text`` is searched too."""

    kind: str
    title: str
    href: str
    said: str
    text: str = ""


def words_of(text: str) -> str:
    """The words of a text as they are compared: small, without accents and signs between them.

    The browser does the same in ``parts/base/looking.js``: both sides must agree.
    """
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text))
    marked = "".join(one for one in apart if not unicodedata.category(one).startswith("M"))
    return " ".join(_WORD.findall(marked.lower()))


def known_words(library: Library) -> SearchWords | None:
    """The words that people use; a library without them has none."""
    there = (library.words_folder / "search.yaml").exists()
    return library.search_words if there else None


def place_in(lead: Lead) -> str:
    """The anchor within its page, or nothing where it leads to the page itself."""
    return anchor(lead.section) if lead.section else ""


def for_questions(library: Library) -> dict[str, Any]:
    """All that the questions need of it in the browser; empty where nothing is known."""
    known = known_words(library)
    if known is None:
        return {}
    meant = [
        {"phrases": [*group.phrases], "questions": [*group.questions]}
        for group in known.groups.values()
        if group.questions
    ]
    return {**recognised(known), "groups": meant, "card": _card(library, known.crisis.card)}


def recognised(known: SearchWords) -> dict[str, Any]:
    """What is needed to see that a phrase was typed."""
    return {
        "crisis": [*known.crisis.phrases],
        "fillers": [*known.fillers],
        "spellings": dict(known.spellings),
    }


def _card(library: Library, name: str) -> dict[str, Any]:
    """A care card in the form that the browser takes, with the numbers it may call."""
    card = library.care.cards[name]
    said = "\n".join([*card.items, card.then])
    facts = cited(said)
    numbers = Dialling(library).addresses.items()
    shown = [
        {"label": one.label, "href": one.href, "title": one.title}
        for one in references(library, facts)
    ]
    return {
        "level": library.catalogue.levels[card.level].say.flat,
        "heading": card.heading.flat,
        "items": [bare(words) for words in card.items],
        "then": bare(card.then),
        "sources": shown,
        "numbers": {number: address for number, address in numbers if number in said},
    }
