"""The sheets as a square code: read as a telephone reads it, dark or light, on screen and paper."""

import io
import re

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

EVIL = "<img src='data:,' onerror='top.harmed = 1'>\"quotes\" & ]]> ümläut 梨 🍐"
PRINT = "window.sheets = 0; window.print = () => { window.sheets += 1; }; 0"
PAPER = "document.querySelector('.als-paper').shadowRoot"


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.visit}


@pytest.fixture
def drawn(bare, page, visit):
    """The sheet, drawn; what it prints is counted."""
    page.evaluate(PRINT)
    return bare.draw(visit)


def opened(drawn, words):
    """Open the code; gives its picture."""
    drawn.locator("summary", has_text=words["code"]).click()
    return drawn.get_by_role("img", name=words["code_name"])


def read(code):
    """What a telephone reads from the picture."""
    picture = Image.open(io.BytesIO(code.screenshot())).convert("RGB")
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def told(drawn, words):
    """The sheet as it is copied."""
    drawn.page.evaluate("navigator.clipboard.writeText = async (text) => { window.kept = text; }")
    drawn.get_by_text(words["copy_sheet"], exact=True).click()
    return drawn.page.evaluate("window.kept").rstrip("\n")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_code_holds_the_whole_sheet_word_for_word(drawn, page, words, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    drawn.get_by_label("a pear").check()
    assert read(opened(drawn, words)) == [told(drawn, words)]


def test_a_sheet_as_long_as_a_code_holds_is_read_from_a_telephone(drawn, page, words, tell):
    page.set_viewport_size({"width": 390, "height": 900})
    tell("visit", {"answers": {"fruit": {"picked": [], "words": "pears and figs " * 65}}})
    (text,) = read(opened(drawn, words))
    assert len(text) > 1000
    assert text == told(drawn, words)


def test_what_is_too_long_is_left_out_by_name_on_the_page_and_in_the_code(drawn, words, tell):
    answers = {"fruit": {"picked": [], "words": "pears " * 400}, "onset": {"picked": ["days"]}}
    answers["onset"]["words"] = ""
    tell("visit", {"answers": answers})
    (text,) = read(opened(drawn, words))
    assert words["code_holds_not"].replace("{parts}", "What is inside") in text
    assert "pears" not in text
    expect(
        drawn.get_by_text(words["code_left"].replace("{parts}", "What is inside"))
    ).to_be_visible()


def test_where_not_even_the_top_fits_one_sentence_says_so_and_there_is_no_code(drawn, words, tell):
    tell("visit", {"answers": {"summary": {"picked": [], "words": "pears " * 400}}})
    expect(opened(drawn, words)).to_have_count(0)
    expect(drawn.get_by_text(words["code_too_long"])).to_be_visible()
    expect(drawn.get_by_text(words["print_code"], exact=True)).to_be_hidden()


def test_before_anything_is_told_there_is_no_code_and_it_comes_with_the_first_word(drawn, words):
    code = opened(drawn, words)
    expect(code).to_have_count(0)
    drawn.get_by_label("a pear").check()
    expect(code).to_be_visible()


def test_markup_in_every_field_is_text_in_the_code(drawn, page, words, tell):
    fields = ("fruit", "onset", "picked", "questions", "summary")
    tell("visit", {"answers": {name: {"picked": [EVIL], "words": EVIL} for name in fields}})
    (text,) = read(opened(drawn, words))
    assert text == told(drawn, words)
    assert text.count(EVIL) == len(fields)
    expect(drawn.locator("img, script, svg script")).to_have_count(0)
    assert page.evaluate("window.harmed") is None


def test_it_costs_one_stop_and_is_opened_and_printed_by_keys(drawn, page, words):
    drawn.get_by_label("a pear").check()
    drawn.locator("summary", has_text=words["code"]).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.evaluate("window.sheets") == 1
    assert page.evaluate(f"{PAPER}.querySelectorAll('svg').length") == 1


def test_on_paper_it_has_a_page_and_a_telephone_reads_it(drawn, page, words):
    drawn.get_by_label("a pear").check()
    opened(drawn, words)
    drawn.get_by_text(words["print_code"], exact=True).click()
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format="Letter"))) == 1
    sheet = told(drawn, words)
    drawn.get_by_text(words["print_code"], exact=True).click()
    page.emulate_media(media="print")
    assert read(page.locator(".als-paper svg")) == [sheet]


def test_it_stays_black_on_white_where_a_reader_has_chosen_colors(drawn, page, words):
    drawn.get_by_label("a pear").check()
    code = opened(drawn, words)
    page.emulate_media(forced_colors="active", color_scheme="dark")
    picture = Image.open(io.BytesIO(code.screenshot())).convert("RGB")
    assert picture.getpixel((3, 3)) == (255, 255, 255)
    assert len(read(code)) == 1


def test_the_sheet_for_the_clinic_has_its_code_too(bare, library, clinic):
    words = {name: says.flat for name, says in library.catalogue.clinic}
    drawn = bare.draw(clinic)
    drawn.get_by_role("checkbox").first.check()
    (text,) = read(opened(drawn, words))
    assert text == told(drawn, words)
