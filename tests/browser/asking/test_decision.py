"""A decision on a bare page: read side by side, marked by anyone, and taken along."""

import html
import json

import pytest
from browser.names import hidden, named, nameless, shared
from pear_decision import CLOSED, PEAR, PLUM, UNCOUNTED
from playwright.sync_api import expect

from helpers.parts.decision.widget import DecisionWidget
from helpers.schema.decision import ROWS

from .conftest import PAGES, lookup

EVIL = "<img src='data:,' onerror='top.harmed = 1'><script>top.harmed = 1</script> & {title} $&"
RECORDS = """
() => Object.fromEntries([...globalThis[Symbol.for("als-pages.memory")].records]
  .map(([name, { value }]) => [name, value]))
"""
JOIN = """
async (records) => {
  const { joinFile } = await import("/parts/base/export-records.js");
  const at = "2026-11-29T08:00:00.000Z";
  return joinFile(new Map(records.map(([name, value]) => [name, { value, at, earlier: [] }])));
}
"""
ERASE = 'async () => (await import("/parts/base/export-records.js")).eraseEverything()'

WHOLE = {"matters": {"taste": "a-lot"}, "open": ["ripe"], "own": "And the pips?"}


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.decision if hasattr(says, "flat")}


@pytest.fixture
def pear(bare, decision):
    """The decision, drawn."""
    return bare.draw(decision)


@pytest.fixture
def another(bare, library):
    """Draws another decision, and takes it away afterwards."""
    made = []

    def draw(content, name):
        made.append(DecisionWidget.of(content, library.catalogue, name, lookup))
        return bare.draw(made[-1])

    yield draw
    for one in made:
        one.close()


def line(drawn, say):
    """One line of what matters."""
    return drawn.get_by_role("group", name=say)


def press(drawn, text):
    """Press a button by what is seen on it."""
    drawn.get_by_text(text, exact=True).click()


def marked(page):
    """What is kept of decisions, by record."""
    return {
        name: value
        for name, value in page.evaluate(RECORDS).items()
        if name.startswith("decisions/")
    }


def mark(drawn):
    """Mark a little of everything."""
    line(drawn, "Its taste").get_by_role("radio", name="A lot").check()
    drawn.get_by_role("checkbox", name="Is it ripe?").check()
    drawn.get_by_role("textbox").fill("And the pips?")


def test_nothing_is_marked_in_advance_and_nothing_is_added_up(pear):
    assert pear.locator(":checked").count() == 0
    mark(pear)
    expect(pear.locator("meter, progress, output, [type=range], [role=slider]")).to_have_count(0)


def test_where_there_is_room_a_table_names_every_row_and_column(page, pear):
    page.set_viewport_size({"width": 1000, "height": 800})
    table = pear.get_by_role("table", name="The <ripe> pear, side by side")
    expect(table.get_by_role("columnheader")).to_have_text(["Pick it", "Leave it"])
    expect(table.get_by_role("rowheader")).to_have_count(len(ROWS))
    expect(table.get_by_role("cell")).to_have_count(1 + 2 * len(ROWS))
    expect(pear.get_by_role("heading", name="Pick it", level=5).first).to_be_hidden()


def test_where_there_is_none_each_option_has_a_heading_for_every_row(page, pear):
    page.set_viewport_size({"width": 390, "height": 800})
    expect(pear.get_by_role("table")).to_have_count(0)
    expect(pear.get_by_role("heading", name="Leave it", level=5)).to_be_visible()
    expect(pear.get_by_role("heading", name="What a day is like", level=6)).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_what_was_counted_stays_closed_until_it_is_opened(pear):
    assert not pear.get_by_text("12 of 38 were sweet.").is_visible()
    pear.get_by_text("What was counted of pears").press("Enter")
    expect(pear.get_by_text("12 of 38 were sweet.")).to_be_visible()
    expect(pear.get_by_text("26 of 38 were sour.")).to_be_visible()
    expect(pear.get_by_text("Nobody counted those left.")).to_be_visible()


def test_where_nothing_was_counted_it_says_so(another):
    expect(another(UNCOUNTED, "fruit/uncounted").get_by_text("Nobody counted.")).to_be_visible()


def test_a_hard_decision_is_closed_whole_and_open_once_something_was_marked(bare, another):
    drawn = another(CLOSED, "fruit/closed")
    expect(drawn.get_by_text("It hangs low.")).to_be_visible()
    assert drawn.get_by_role("radio").filter(visible=True).count() == 0
    drawn.get_by_text("All about the pear.").press("Enter")
    mark(drawn)
    bare.end()
    again = another(CLOSED, "fruit/closed")
    expect(line(again, "Its taste").get_by_role("radio", name="A lot")).to_be_checked()
    assert again.get_by_role("radio").first.is_visible()


def test_what_is_marked_is_kept_as_the_clinics_sheet_reads_it(page, pear):
    mark(pear)
    assert marked(page) == {"decisions/the-pear": WHOLE}


def test_what_is_marked_never_reaches_the_notebook(page, bare, pear):
    mark(pear)
    assert page.evaluate("drawn.at(-1).model.saved") == []
    assert "pips" not in json.dumps(bare.model("decision"))


def test_every_line_is_marked_and_unmarked_with_one_switch(page, pear):
    first = pear.get_by_role("radio").first
    for _ in range(20):
        if first.evaluate("(one) => one === document.activeElement"):
            break
        page.keyboard.press("Tab")
    for name in PEAR.matters:
        for step in ("a-lot", "a-little", "not-to-me"):
            page.keyboard.press("Space")
            assert marked(page)["decisions/the-pear"]["matters"][name] == step
        page.keyboard.press("Tab")
    for name in PEAR.open:
        page.keyboard.press("Space")
        assert marked(page)["decisions/the-pear"]["open"][-1] == name
        page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    assert marked(page)["decisions/the-pear"]["open"] == [*PEAR.open][:-1]
    # Space on the last step takes the mark away
    line(pear, "The birds").get_by_role("radio", name="Not to me").press("Space")
    assert "birds" not in marked(page)["decisions/the-pear"]["matters"]


def test_two_decisions_of_a_page_share_no_name_and_nothing_is_without_one(page, pear, another):
    another(PLUM, "fruit/the-plum")
    for details in page.locator("details").all():
        details.evaluate("(one) => { one.open = true; }")
    found = named(page)
    assert (nameless(found), hidden(found), shared(found)) == ([], [], [])


def test_each_decision_keeps_its_own(page, pear, another):
    mark(pear)
    other = another(PLUM, "fruit/the-plum")
    expect(other.locator(":checked")).to_have_count(0)
    line(other, "The tree").get_by_role("radio", name="Not to me").check()
    kept = marked(page)
    assert kept["decisions/the-pear"] == WHOLE
    assert kept["decisions/the-plum"]["matters"] == {"tree": "not-to-me"}


def test_clearing_takes_one_decision_and_undo_brings_it_back_with_what_was_marked_since(
    page, pear, words
):
    press(pear, words["clear"])
    expect(pear.locator(".als-said")).to_have_text(words["nothing_to_clear"])
    mark(pear)
    press(pear, words["clear"])
    assert marked(page) == {"decisions/the-pear": None}
    expect(pear.locator(":checked")).to_have_count(0)
    pear.get_by_role("checkbox", name="Are there worms?").check()
    press(pear, words["undo"])
    expect(line(pear, "Its taste").get_by_role("radio", name="A lot")).to_be_checked()
    assert marked(page)["decisions/the-pear"] == {**WHOLE, "open": ["ripe", "worms"]}


def test_the_way_to_the_clinics_sheet_stands_there_where_there_is_such_a_page(pear, another, words):
    link = pear.get_by_role("link", name=words["clinic"])
    expect(link).to_have_attribute("href", PAGES["stones"].href)
    expect(another(PEAR, "fruit/alone").get_by_text(words["clinic"])).to_have_count(0)


def test_what_is_marked_is_copied_and_what_is_left_out_is_not(pear, clipboard, words):
    press(pear, words["copy_text"])
    expect(pear.locator(".als-said")).to_have_text(words["nothing"])
    mark(pear)
    press(pear, words["copy_text"])
    expect(pear.locator(".als-said")).to_have_text(words["copied"])
    copied = clipboard()
    assert "- Its taste: A lot\n" in copied
    assert "- Is it ripe?\n- And the pips?\n" in copied
    assert "The birds" not in copied


def test_it_is_downloaded_under_its_own_name(page, pear, words):
    mark(pear)
    with page.expect_download() as download:
        press(pear, words["download_text"])
    assert download.value.suggested_filename == "the-pear.txt"
    assert "- Its taste: A lot" in download.value.path().read_text(encoding="utf-8")


def test_it_is_printed_empty_and_with_what_is_marked(pear, words, paper):
    press(pear, words["print_text"])
    assert (paper().count("\u2610"), paper().count("\u2611")) == (18, 0)
    mark(pear)
    press(pear, words["print_text"])
    assert (paper().count("\u2610"), paper().count("\u2611")) == (16, 2)
    assert "And the pips?" in paper()


def test_a_browser_that_refuses_to_print_is_answered_with_a_sentence(page, bare, decision, words):
    page.add_init_script("globalThis.print = () => { throw new Error('no printer'); }")
    page.reload()
    drawn = bare.draw(decision)
    press(drawn, words["print_text"])
    expect(drawn.locator(".als-said")).to_have_text(words["print_refused"])


def test_markup_in_ones_own_words_stays_text_everywhere(page, pear, words, paper, clipboard):
    pear.get_by_role("textbox").fill(EVIL)
    press(pear, words["copy_text"])
    expect(pear.locator(".als-said")).to_have_text(words["copied"])
    assert EVIL in clipboard()
    press(pear, words["print_text"])
    assert html.escape(EVIL, quote=False) in paper()
    expect(page.locator(".als img, .als script, .als-paper img")).to_have_count(0)
    assert page.evaluate("top.harmed") is None


def test_it_works_when_the_kernel_has_gone(page, bare, decision):
    mark(bare.draw(decision, alive=False))
    assert marked(page) == {"decisions/the-pear": WHOLE}


def test_a_file_brings_it_back_and_erasing_takes_it_away(page, pear):
    page.evaluate(JOIN, [["decisions/the-pear", WHOLE]])
    expect(line(pear, "Its taste").get_by_role("radio", name="A lot")).to_be_checked()
    expect(pear.get_by_role("textbox")).to_have_value("And the pips?")
    page.evaluate(ERASE)
    expect(pear.locator(":checked")).to_have_count(0)
    expect(pear.get_by_role("textbox")).to_have_value("")


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("a-lot", id="no shape"),
        pytest.param([], id="a list"),
        pytest.param({**WHOLE, "matters": {"taste": "very"}}, id="a step that is none"),
        pytest.param({**WHOLE, "matters": ["taste"]}, id="a list of lines"),
        pytest.param({**WHOLE, "open": "ripe"}, id="one question"),
        pytest.param({**WHOLE, "open": [7]}, id="a number"),
        pytest.param({**WHOLE, "own": {"toString": 1}}, id="own words that are none"),
        pytest.param({"matters": {}, "open": []}, id="a part is missing"),
    ],
)
def test_a_damaged_record_is_left_out_counted_and_harms_nothing(page, pear, value):
    counts = page.evaluate(JOIN, [["decisions/the-pear", value]])
    assert counts["odd"] == 1
    expect(pear.locator(":checked")).to_have_count(0)
    mark(pear)
    assert marked(page) == {"decisions/the-pear": WHOLE}
