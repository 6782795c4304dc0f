"""The sheet that a room joins by, as it is printed and as a phone reads it."""

import io
import re

import pytest
import zxingcpp
from PIL import Image

from helpers.workshop.joining import join_sheet
from helpers.workshop.link import LONGEST, SHORT

pytestmark = pytest.mark.browser

BINDER = "https://mybinder.org/v2/gh/a/b/v1?urlpath=doc/tree/notebooks/00-start-here.ipynb"
LONG = ("https://example.org/" + 100 * "pear-1/")[:LONGEST]


@pytest.fixture
def sheet(page, library):
    """Open the sheet for a link; gives the square code."""

    def opened(link, instead=""):
        page.set_content(join_sheet(link, library.catalogue.workshop, "en", instead))
        return page.get_by_role("img", name="QR code, a square that holds the address below")

    return opened


def picture(element):
    return Image.open(io.BytesIO(element.screenshot())).convert("RGB")


def read(element):
    return [found.text for found in zxingcpp.read_barcodes(picture(element))]


@pytest.mark.parametrize("link", ["https://example.org/a", BINDER, LONG])
def test_the_code_holds_the_link(sheet, link):
    assert read(sheet(link)) == [link]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_even_with_the_longest_link_the_sheet_is_one_page(sheet, page, paper):
    sheet(LONG)
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format=paper))) == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("link", [BINDER, LONG])
def test_with_another_address_the_sheet_is_still_one_page(sheet, page, paper, link):
    sheet(link, instead=LONG[:SHORT])
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format=paper))) == 1


def test_the_link_is_the_address_and_stays_within_a_narrow_screen(sheet, page):
    sheet(LONG)
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.get_by_role("link").get_attribute("href") == LONG
    assert page.get_by_role("link").inner_text() == LONG
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_code_stays_black_on_white_where_a_reader_has_chosen_colors(sheet, page):
    code = sheet(BINDER)
    page.emulate_media(forced_colors="active", color_scheme="dark")
    assert picture(code).getpixel((2, 2)) == (255, 255, 255)
    assert read(code) == [BINDER]
