"""A printed file put right, whatever Chromium made of its bookmarks."""

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import Destination, Fit, NullObject, TextStringObject

from helpers.site.binding import begins, mend_bookmarks


@pytest.fixture
def bound(tmp_path):
    """A file of three sheets, with these bookmarks, each below the one before it."""

    def made(*titles):
        writer = PdfWriter()
        for _ in range(3):
            writer.add_blank_page(100, 100)
        above = None
        for title in titles:
            above = writer.add_outline_item(title=title, page_number=1, parent=above, fit=Fit.fit())
        writer.add_named_destination("/apples", 1)
        writer.add_named_destination("/pears", 2)
        writer.write(tmp_path / "fruit.pdf")
        return tmp_path / "fruit.pdf"

    return made


def titles(path):
    def flat(outline):
        for one in outline:
            yield from flat(one) if isinstance(one, list) else [one.title]

    return [*flat(PdfReader(path).outline)]


def test_a_bookmark_that_is_said_twice_is_said_once(bound):
    path = bound("ApplesApples", "Red ones", "Red onesRed ones", "Äpfel?Äpfel?")
    assert mend_bookmarks(path) == 3
    assert titles(path) == ["Apples", "Red ones", "Red ones", "Äpfel?"]
    assert begins(path, ["apples"]) == {"apples": 2}
    assert [one.name for one in path.parent.iterdir()] == ["fruit.pdf"]


def test_a_file_whose_bookmarks_are_right_stays_as_it_is(bound):
    path = bound("Apples", "Apples apples", "A")
    before = path.read_bytes()
    assert mend_bookmarks(path) == 0
    assert path.read_bytes() == before


def test_a_file_without_bookmarks_stays_as_it_is(bound):
    assert mend_bookmarks(bound()) == 0


def test_where_a_page_begins_hangs_on_its_anchor_and_not_on_its_title(bound):
    path = bound("ApplesApples", "PearsPears")
    assert begins(path, ["pears", "apples", "plums"]) == {"pears": 3, "apples": 2}


def test_an_anchor_on_a_sheet_that_is_not_in_the_file_begins_nowhere(tmp_path):
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    nowhere = Destination("/apples", NullObject(), Fit.fit())
    writer.add_named_destination_array(TextStringObject("/apples"), nowhere.dest_array)
    writer.write(tmp_path / "fruit.pdf")
    assert begins(tmp_path / "fruit.pdf", ["apples"]) == {}
