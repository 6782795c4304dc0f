"""The electronic book: every page in a file of its own, whole, and valid by EPUBCheck."""

from __future__ import annotations

import os
import re
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pytest
from browser.judges import epub_checker, found_by_epubcheck, java

from helpers.library import Library
from helpers.site.__main__ import main
from helpers.site.book import files, packed, print_book, well_formed

DAY = date(2026, 2, 1)
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def book(orchard_type, tmp_path_factory):
    """Every file of the orchard's book."""
    return files(orchard_type(tmp_path_factory.mktemp("orchard")).library, DAY)


@pytest.fixture(scope="module")
def checker():
    """EPUBCheck; without it nothing is judged, which is said aloud, and fails where CI asks."""
    found = epub_checker()
    if not (java() and found):
        missing = "Java" if found else "the package epubcheck"
        says = f"No book is judged by EPUBCheck: {missing} was not found. Install it."
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(says)
    return found


def test_the_orchards_book_is_valid(checker, book, tmp_path):
    path = tmp_path / "apples.epub"
    path.write_bytes(packed(book))
    assert found_by_epubcheck(checker, path) == []


def test_the_checker_would_have_found_an_error(checker, book, tmp_path):
    path = tmp_path / "apples.epub"
    wrong = book["EPUB/apples.xhtml"].replace("</body>", '<a href="plums.xhtml">it</a></body>')
    path.write_bytes(packed({**book, "EPUB/apples.xhtml": wrong}))
    (problem,) = found_by_epubcheck(checker, path)
    assert problem.startswith("apples.xhtml:")
    assert "plums.xhtml" in problem


@pytest.mark.slow
def test_the_book_of_the_series_is_valid_and_every_picture_has_its_words(checker, tmp_path):
    path = print_book(Library(), tmp_path, DAY)
    assert found_by_epubcheck(checker, path) == []
    with ZipFile(path) as held:
        drawn = {name for name in held.namelist() if name.endswith(".svg")}
        pages = [held.read(name) for name in held.namelist() if name.endswith(".xhtml")]
    pictures = [one for page in pages for one in ElementTree.fromstring(page).iter(f"{XHTML}img")]
    assert len(drawn) > 10
    assert {f"EPUB/{one.get('src')}" for one in pictures} == drawn
    assert all(one.get("alt", "").strip() for one in pictures)


def test_each_page_opens_with_its_emergency_card(book):
    for topic in ("apples", "pears"):
        page = book[f"EPUB/{topic}.xhtml"]
        assert page.index("<h1") < page.index("Step away now if") < page.index("</section>")


def test_questions_and_lists_stand_as_they_are_printed_and_answers_come_behind(book):
    page, answers = book["EPUB/apples.xhtml"], book["EPUB/apples-answers.xhtml"]
    assert "\u2610" in page
    assert "Words for answers" in page
    assert "<script" not in page
    assert answers.index("<h1>") < answers.index("<h3")
    order = re.findall(r'href="([^"]+\.xhtml)"', book["EPUB/package.opf"])
    assert order.index("apples-answers.xhtml") == order.index("apples.xhtml") + 1


def test_the_contents_name_each_page_once_and_no_answers(book):
    contents = ElementTree.fromstring(book["EPUB/contents.xhtml"])
    leads = [one.get("href") for one in contents.iter(f"{XHTML}a")]
    assert leads == ["apples.xhtml", "pears.xhtml"]


def test_a_book_is_known_by_its_first_bytes_and_two_are_alike(book):
    made = packed(book)
    with ZipFile(BytesIO(made)) as held:
        first = held.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert held.read("mimetype") == b"application/epub+zip"
    assert packed(book) == made


def test_what_stands_open_in_html_is_closed_in_a_book():
    made = well_formed('<p>Red<br>and green</p><hr><img src="a.svg" alt="<An> apple"><td></td>')
    whole = ElementTree.fromstring(f"<body>{made}</body>")
    assert [one.tag for one in whole] == ["p", "hr", "img", "td"]
    assert whole[2].get("alt") == "<An> apple"


def test_a_person_is_told_where_the_book_is(orchard, tmp_path, capsys):
    assert main([str(tmp_path / "out"), "--root", str(orchard.root), "--book"]) == 0
    assert f"The book is {Path(tmp_path / 'out' / 'all-pages.epub')}" in capsys.readouterr().out
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["all-pages.epub"]
