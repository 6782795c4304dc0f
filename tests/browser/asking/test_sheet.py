"""A sheet on a bare page: closed at first, filled in by keys, printed empty or not, and cleared."""

import json

import pytest
from playwright.sync_api import expect

EVIL = "<img src='data:,' onerror='top.harmed = 1'><script>top.harmed = 1</script> & {title} $&"
RECORDS = """
() => Object.fromEntries([...globalThis[Symbol.for("als-pages.memory")].records]
  .filter(([name]) => name.startsWith("sheet/"))
  .map(([name, { value }]) => [name, value]))
"""
PRINT = "window.sheets = 0; window.print = () => { window.sheets += 1; }; 0"
PAPER = "document.querySelector('.als-paper').shadowRoot.querySelector('article')"


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.sheet}


@pytest.fixture
def drawn(bare, page, sheet):
    """The sheet, drawn; what it prints is counted."""
    page.evaluate(PRINT)
    return bare.draw(sheet)


@pytest.fixture
def paper(drawn, page, words):
    """Prints the sheet, and gives what stands on the paper."""

    def printed(what="textContent"):
        drawn.get_by_text(words["print_sheet"], exact=True).click()
        return page.evaluate(f"{PAPER}.{what}")

    return printed


def fill(drawn, words, text="Ann"):
    """Open the lines, write on one and tick the other."""
    drawn.get_by_text(words["fill_in"]).click()
    drawn.get_by_label("Whose fruit").fill(text)
    drawn.get_by_label("It is ripe").check()


def test_it_costs_two_stops_until_it_is_opened(drawn, page):
    page.evaluate("document.activeElement.blur()")
    names = []
    for _ in range(2):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.localName"))
    assert names == ["button", "summary"]
    expect(drawn.get_by_label("Whose fruit")).to_be_hidden()


def test_it_is_printed_empty_with_rules_for_a_hand(paper, page):
    assert "\u2610 It is ripe" in paper()
    assert page.evaluate(f"{PAPER}.querySelectorAll('.als-rule').length") == 2
    assert page.evaluate("window.sheets") == 1


def test_what_is_written_is_printed_in_place_of_the_rules(drawn, paper, page, words):
    fill(drawn, words)
    assert "Whose fruit: Ann" in paper()
    assert "\u2611 It is ripe" in paper()
    assert page.evaluate(f"{PAPER}.querySelectorAll('.als-rule').length") == 0


def test_words_are_words_on_the_page_and_on_paper(drawn, paper, page, words):
    fill(drawn, words, EVIL)
    assert EVIL in paper()
    assert page.evaluate(f"{PAPER}.querySelector('img, script, b')") is None
    assert page.evaluate("window.harmed") is None


def test_it_is_filled_in_by_tab_and_space_alone(drawn, page, words):
    drawn.get_by_text(words["fill_in"]).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Ann")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.evaluate(RECORDS) == {
        "sheet/fruit/basket/whose": "Ann",
        "sheet/fruit/basket/ripe": True,
    }


def test_nothing_of_it_reaches_the_model(bare, drawn, sheet, words):
    fill(drawn, words, "Only mine")
    assert "Only mine" not in json.dumps(sheet.get_state(), default=str)


def test_it_says_that_there_is_nothing_and_undo_brings_back_what_was_cleared(drawn, words):
    drawn.get_by_text(words["fill_in"]).click()
    drawn.get_by_text(words["copy_text"], exact=True).click()
    expect(drawn.get_by_text(words["nothing"]).last).to_be_visible()
    drawn.get_by_label("Whose fruit").fill("Ann")
    drawn.get_by_text(words["clear"], exact=True).click()
    expect(drawn.get_by_label("Whose fruit")).to_have_value("")
    drawn.get_by_text(words["undo"], exact=True).click()
    expect(drawn.get_by_label("Whose fruit")).to_have_value("Ann")


def test_it_opens_by_itself_where_something_stands_on_it(bare, drawn, sheet, words):
    fill(drawn, words)
    again = bare.draw(sheet)
    expect(again.get_by_label("Whose fruit").last).to_be_visible()
