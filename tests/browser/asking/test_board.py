"""Boards of phrases on a bare page: tapped, printed, saved for a device, with own words."""

import io
import json
import re
import zipfile

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from helpers.parts.board.widget import BoardWidget
from helpers.schema.board import Boards

EVIL = "<img src='data:,' onerror='top.harmed = 1'><script>top.harmed = 1</script> & {what} $& ]]>"
PRINT = "window.sheets = 0; window.print = () => { window.sheets += 1; }; 0"
RECORDS = """
() => Object.fromEntries([...globalThis[Symbol.for("als-pages.memory")].records]
  .filter(([name]) => name.startsWith("board/"))
  .map(([name, { value }]) => [name, value]))
"""


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.board}


@pytest.fixture
def drawn(bare, page, board):
    """The boards, drawn; what they print is counted."""
    page.evaluate(PRINT)
    return bare.draw(board)


@pytest.fixture
def saved(page):
    """The bytes and the name of what a button saves."""

    def given(button):
        with page.expect_download() as download:
            button.click()
        return download.value.path().read_bytes(), download.value.suggested_filename

    return given


@pytest.fixture
def market(drawn):
    """The first board, opened."""
    drawn.locator("summary", has_text="At the market").click()
    return drawn.locator("details").first


def write(drawn, words, stall="row 3", own="Figs\nNuts"):
    """Write where the boards ask, and phrases of one's own."""
    drawn.get_by_text(words["own_and_device"]).click()
    drawn.get_by_label("Which stall").fill(stall)
    drawn.get_by_label("Fruit of your own").fill(own)


def test_each_board_costs_one_stop_until_it_is_opened(drawn, page, words):
    page.evaluate("document.activeElement.blur()")
    names = []
    for _ in range(5):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent"))
    boards = ["At the market", "In the orchard"]
    own = [words["own_and_device"], words["whence"]]
    assert names == [words["print_all"], *boards, *own]


def test_a_field_is_tapped_by_tab_and_space_and_its_sentence_is_shown_large_and_heard(drawn, page):
    drawn.locator("summary").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    large = drawn.locator(".als-large .als-said").first
    expect(large).to_have_text("Please give me an apple.")
    expect(drawn.locator(".als-large [aria-live]").first).to_have_text("Please give me an apple.")
    assert large.evaluate("one => parseFloat(getComputedStyle(one).fontSize)") >= 28
    # the focus stays, so that the next sentence is one press away
    assert page.evaluate("document.activeElement.textContent") == "An apple"


@pytest.mark.parametrize("width", [390, 1280])
def test_a_field_that_is_tapped_stays_where_it_is_and_its_sentence_is_in_sight(page, market, width):
    page.set_viewport_size({"width": width, "height": 800})
    pear = market.get_by_role("button", name="A pear")
    apple = market.get_by_role("button", name="An apple")
    # the page reaches beyond the window on both sides, keeps its edge free as the web pages do, and
    # is in a browser that holds nothing in its place by itself
    market.evaluate("one => one.closest('.als').style.padding = '900px 0'")
    page.evaluate(
        "document.documentElement.style = 'scroll-padding-top: 18px; overflow-anchor: none'"
    )
    apple.evaluate("one => one.scrollIntoView({ block: 'center' })")
    before = apple.bounding_box()
    for field in (apple, pear, apple):
        field.click()
    after = apple.bounding_box()
    assert abs(after["y"] - before["y"]) < 1
    expect(market.locator(".als-large .als-said")).to_be_in_viewport(ratio=1)


def test_a_field_at_the_top_comes_out_from_below_its_sentence(page, market):
    page.set_viewport_size({"width": 390, "height": 800})
    market.evaluate("one => one.closest('.als').style.padding = '900px 0'")
    market.get_by_role("button", name="A pear").click()
    apple = market.get_by_role("button", name="An apple")
    # below the sentence that is there already
    apple.evaluate("one => { one.style.scrollMargin = '0'; one.scrollIntoView(); one.click(); }")
    large = market.locator(".als-large").bounding_box()
    assert apple.bounding_box()["y"] >= large["y"] + large["height"]


def test_a_field_without_a_sentence_of_its_own_says_what_stands_on_it(market):
    market.get_by_role("button", name="A pear").click()
    expect(market.locator(".als-large .als-said")).to_have_text("A pear")


def test_a_field_that_waits_for_words_is_there_once_they_are_written(drawn, market, words):
    expect(market.get_by_role("button", name="The stall")).to_have_count(0)
    write(drawn, words)
    market.get_by_role("button", name="The stall").click()
    expect(market.locator(".als-large .als-said")).to_have_text("It is at row 3.")
    drawn.locator("summary", has_text="My own fruit").click()
    expect(drawn.get_by_role("button", name="Nuts")).to_be_visible()


def test_what_is_written_is_kept_by_the_page_and_never_reaches_the_model(drawn, page, board, words):
    write(drawn, words)
    assert page.evaluate(RECORDS) == {
        "board/fruit/market/stall": "row 3",
        "board/fruit/own": "Figs\nNuts",
    }
    assert "row 3" not in json.dumps(board.get_state(), default=str)


def test_undo_brings_back_what_was_cleared(drawn, words):
    write(drawn, words)
    drawn.get_by_text(words["clear"], exact=True).click()
    expect(drawn.get_by_label("Which stall")).to_have_value("")
    expect(drawn.locator("summary", has_text="My own fruit")).to_have_count(0)
    drawn.get_by_text(words["undo"], exact=True).click()
    expect(drawn.get_by_label("Which stall")).to_have_value("row 3")
    expect(drawn.locator("summary", has_text="My own fruit")).to_have_count(1)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_board_is_printed_on_a_page_of_its_own(drawn, page, words, paper):
    write(drawn, words)
    drawn.get_by_text(words["print_all"], exact=True).click()
    pages = PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=True))).pages
    texts = [" ".join(one.extract_text().split()) for one in pages]
    assert len(texts) == 3
    assert "It is at row 3." in texts[0]
    assert "That tree" in texts[1]
    assert "Figs" in texts[2]
    assert page.evaluate("window.sheets") == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_board_of_the_series_fits_on_a_page(bare, library, page, words, paper):
    page.evaluate(PRINT)
    one = BoardWidget.of_page(library, "talking")
    bare.draw(one).get_by_text(words["print_all"], exact=True).click()
    one.close()
    pages = PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=True))).pages
    titles = [board.title.flat for board in library.read(Boards, "talking").boards.values()]
    assert [one.extract_text().split("\n")[0] for one in pages] == titles


def test_a_field_that_waits_for_words_is_printed_with_a_rule_for_a_hand(market, page, words):
    market.get_by_text(words["print_board"], exact=True).click()
    rules = "document.querySelector('.als-paper').shadowRoot.querySelectorAll('.als-rule').length"
    assert page.evaluate(rules) == 1


def test_one_board_and_all_of_them_are_saved_for_a_device(drawn, market, saved, words):
    write(drawn, words)
    held, name = saved(market.get_by_text(words["save_board"], exact=True))
    board = json.loads(held)
    assert (name, board["format"], board["name"]) == (
        "market.obf",
        "open-board-0.1",
        "At the market",
    )
    held, name = saved(drawn.get_by_text(words["save_all"], exact=True))
    with zipfile.ZipFile(io.BytesIO(held)) as package:
        assert package.testzip() is None
        manifest = json.loads(package.read("manifest.json"))
        root = json.loads(package.read(manifest["root"]))
    assert name == words["all_file"]
    labels = [one["label"] for one in root["buttons"]]
    assert labels == ["At the market", "In the orchard", "My own fruit"]


def test_words_are_words_on_the_screen_on_paper_and_in_the_file(drawn, market, page, saved, words):
    write(drawn, words, stall=EVIL, own=EVIL)
    market.get_by_role("button", name="The stall").click()
    expect(market.locator(".als-large .als-said")).to_have_text(f"It is at {EVIL}.")
    drawn.get_by_text(words["print_all"], exact=True).click()
    paper = page.evaluate("document.querySelector('.als-paper').shadowRoot.textContent")
    assert paper.count(EVIL) == 2
    found = "document.querySelector('.als-paper').shadowRoot.querySelector('img, script')"
    assert page.evaluate(found) is None
    held, _ = saved(drawn.get_by_text(words["save_all"], exact=True))
    with zipfile.ZipFile(io.BytesIO(held)) as package:
        own = json.loads(package.read("boards/own.obf"))
    assert own["buttons"][0]["label"] == EVIL
    expect(drawn.locator("img, script")).to_have_count(0)
    assert page.evaluate("window.harmed") is None


def test_every_button_that_comes_again_names_its_board(drawn, words):
    for summary in drawn.locator("summary").all()[:2]:
        summary.click()
    label = re.compile(f"^{re.escape(words['print_board'])}: ")
    names = [
        one.get_attribute("aria-label") for one in drawn.get_by_role("button", name=label).all()
    ]
    assert len(set(names)) == len(names) == 2
