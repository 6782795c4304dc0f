"""What the search looks through: sections of pages, words explained, questions people ask."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from lunr import lunr

from helpers.cells import anchor
from helpers.citing import bare
from helpers.document.blocks import Block, Register
from helpers.document.shown import file_of
from helpers.document.text import plain, readable
from helpers.library import Library
from helpers.searching import known_words, place_in, recognised, words_of
from helpers.site.pages import WebPage

LONGEST = 240
"""Most characters that a place says of itself."""

TITLE_COUNTS = 5
"""How much more a word counts in a title than in the text below it."""


@dataclass(frozen=True)
class Place:
    """One place that can be found: ``said`` is shown, ``text`` is searched too."""

    kind: str
    title: str
    href: str
    said: str
    text: str = ""


def places(library: Library, pages: Sequence[WebPage]) -> list[Place]:
    """Every place that can be found."""
    return [*_sections(library, pages), *_terms(library, pages), *_questions(library)]


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
        kind = f"{library.frame.site.page.flat}: {page.title}"
        yield Place(kind, page.title, page.file, page.message)
        for section in page.page.sections:
            if section.kind == "words" and (heading := section.heading):
                title, text = plain(heading.inside), readable(section.blocks[1:])
                yield Place(kind, title, page.file + anchor(title), _short(text), text)


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[: text.rfind(" ", 0, LONGEST)] + " …"


def _terms(library: Library, pages: Iterable[WebPage]) -> Iterator[Place]:
    """The taught terms, on the page that shows them whole."""
    shelf = [page for page in pages if any(map(_is_glossary, page.page.blocks))]
    for term in library.glossary.terms.values() if shelf else ():
        href = shelf[0].file + anchor(term.say.flat)
        forms = " ".join(form.flat for form in term.forms)
        kind = library.frame.site.word.flat
        yield Place(kind, term.say.flat, href, bare(term.means), forms)


def _is_glossary(block: Block) -> bool:
    return isinstance(block, Register) and block.kind == "glossary"


def _questions(library: Library) -> Iterator[Place]:
    if not (library.words_folder / "questions.yaml").exists():
        return
    for asked in library.questions.questions.values():
        kind = library.frame.site.question.flat
        yield Place(kind, bare(asked.ask), file_of(asked.topic), bare(asked.answer))
