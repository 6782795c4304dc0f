"""The series as one electronic book (EPUB 3), for readers that turn pages and need no network."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from bs4 import BeautifulSoup
from markupsafe import Markup

from helpers.document.book import Book, file_in_book
from helpers.document.cards import shows_whole
from helpers.document.paper import HandedOut
from helpers.document.sentences import filled
from helpers.library import Library
from helpers.site.building import environment
from helpers.site.pages import WebPage, web_page

FILE = "all-pages.epub"
FOLDER = "EPUB"
STYLES = Path(__file__).parent / "styles" / "book.css"
CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf"
  media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


@dataclass(frozen=True)
class Chapter:
    """One file of the book: its words as HTML, and whether the contents name it."""

    file: str
    title: str
    body: Markup
    is_named: bool = True


def print_book(library: Library, out: Path, day: date) -> Path:
    """Write the book as it is on a day into a folder, whole or not at all.

    Raises
    ------
    Problems
        If content has mistakes.
    """
    out.mkdir(parents=True, exist_ok=True)
    fresh = out / f"{FILE}.new"
    fresh.write_bytes(packed(files(library, day)))
    os.replace(fresh, out / FILE)
    return out / FILE


def packed(held: Mapping[str, str]) -> bytes:
    """The files as one, the same to the byte each time; what it is comes first, and unpacked."""
    made = BytesIO()
    with ZipFile(made, "w") as book:
        book.writestr(_entry("mimetype", ZIP_STORED), "application/epub+zip")
        for name, text in held.items():
            book.writestr(_entry(name, ZIP_DEFLATED), text)
    return made.getvalue()


def files(library: Library, day: date) -> dict[str, str]:
    """Every file of the book by its place in it; what is past that ``day`` has a word on it."""
    topics = list(library.series.topics)
    pages = [web_page(library, topic) for topic in topics]
    pictures = {name: svg for page in pages for name, svg in page.pictures.items()}
    chapters = [_front(library, pages, day), *_chapters(library, pages, day)]
    checked = max(library.manuscript(topic).front.checked for topic in topics)
    given = {
        "lang": library.words_folder.name,
        "name": library.catalogue.site.name.flat,
        "site": library.catalogue.site,
        "words": library.catalogue.book,
        "chapters": chapters,
        "pictures": list(pictures),
        # the same series is the same book, whenever it is made
        "id": uuid.uuid5(
            uuid.NAMESPACE_OID, json.dumps([library.catalogue.site.name.flat, *topics])
        ),
        "modified": f"{checked}T00:00:00Z",
    }
    templates = environment()
    page = templates.get_template("book-page.xhtml")
    made = {one.file: page.render(**given, chapter=one) for one in chapters}
    for name in ("package.opf", "contents.xhtml"):
        made[name] = templates.get_template(f"book-{name}").render(**given)
    made |= {"book.css": STYLES.read_text(encoding="utf-8")} | pictures
    return {
        "META-INF/container.xml": CONTAINER,
        **{f"{FOLDER}/{name}": text for name, text in made.items()},
    }


def _chapters(library: Library, pages: list[WebPage], day: date) -> Iterator[Chapter]:
    """Each page with its answers behind it; what is hard to read comes last of all."""
    words, behind = library.catalogue.book, []
    for page in pages:
        book = Book(
            page.topic,
            {one.topic for one in pages},
            page.shown.__getitem__,
            words.answers.flat,
            lambda what: filled(words.behind.flat, what=what),
            page.words,
        )
        made = page.page
        first = [*made.lead, made.first, made.review_by.made_on(day), *made.below]
        body = well_formed("\n".join([book.blocks(first), *map(book.section, made.sections)]))
        yield Chapter(file_in_book(page.topic), page.title, body)
        if book.apart:
            title = f"{library.catalogue.paper.answers_heading.flat}: {page.title}"
            yield _apart(f"{page.topic}-answers", title, "", book.apart)
        if book.behind:
            title = f"{library.catalogue.paper.behind_heading.flat}: {page.title}"
            behind.append(
                _apart(f"{page.topic}-behind", title, words.behind_note.flat, book.behind)
            )
    yield from behind


def _apart(name: str, title: str, note: str, held: list[str]) -> Chapter:
    before = f"<h1>{escape(title)}</h1>" + (f"<p>{escape(note)}</p>" if note else "")
    body = well_formed("\n".join([before, *held]))
    return Chapter(file_in_book(name), title, body, is_named=False)


def _front(library: Library, pages: list[WebPage], day: date) -> Chapter:
    """The title, and the whole emergency card before anything else."""
    page = next(one for one in pages if shows_whole(library, one.topic))
    # numbers of sources that are not in the same file would lead nowhere
    card = replace(next(page.page.cards), sources=(), anchor="")
    card = replace(card, heading=replace(card.heading, anchor=""))
    review = page.page.review_by.made_on(day)
    site = library.catalogue.site
    html = (
        f"<h1>{escape(site.name.flat)}</h1>"
        f"{HandedOut(page.words, page.shown.__getitem__).blocks([card, review])}"
        f"<p>{escape(site.about.flat)}</p><p>{escape(library.catalogue.page.standing_note.flat)}</p>"
        f"<p>{escape(site.terms.flat)}</p>"
    )
    return Chapter("front.xhtml", site.name.flat, well_formed(html), is_named=False)


def well_formed(html: str) -> Markup:
    """The same elements as XML writes them, each of them closed."""
    return Markup(BeautifulSoup(html, "html.parser").decode(formatter="minimal"))


def _entry(name: str, packing: int) -> ZipInfo:
    # a day of its own would make each book another one
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = packing
    return entry
