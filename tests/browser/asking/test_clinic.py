"""Filling in the sheet for the clinic, as a reader does."""

import html
import re

import pytest
from clinic_sheet import SHEET
from pear_decision import PEAR
from playwright.sync_api import expect

from helpers.parts.base.page_links import PageLink
from helpers.parts.clinic.widget import ClinicWidget
from helpers.parts.clinic.words import ClinicWords
from helpers.parts.decision.widget import DecisionWidget

PAGE = PageLink("About stones", "03-stones.ipynb")
EVIL = "<img src='data:,' onerror='top.harmed = 1'> & \"figs\" {what} $&"
MARKS = {
    "jam": {"matters": {"sweet": "a-lot", "time": "not-to-me"}, "open": ["who"], "own": EVIL},
    "wine": {"matters": {"red": "a-lot"}, "open": [], "own": ""},
}
NOTE = """
async (marks) => {
  const { note, showAll, EVERYTHING } = await import("/parts/base/store-records.js");
  for (const [name, value] of Object.entries(marks)) note(`decisions/${name}`, value);
  showAll(EVERYTHING);
}
"""


@pytest.fixture
def words(library):
    """Words on the buttons, and what they answer."""
    return {name: says.flat for name, says in library.catalogue.of(ClinicWords)}


@pytest.fixture
def drawn(bare, clinic):
    """The sheet, drawn."""
    return bare.draw(clinic)


@pytest.fixture
def press(drawn, words):
    """Presses the button with these words."""
    return lambda name: drawn.get_by_role("button", name=words[name], exact=True).click()


def preview(drawn):
    return drawn.locator(".als-sheet")


def said(drawn):
    return drawn.locator(".als-said")


def tick(drawn, name):
    return drawn.get_by_role("checkbox", name=name)


def line(drawn, name):
    return drawn.get_by_role("group", name=re.compile(f"^{re.escape(name)}"))


def test_nothing_is_chosen_in_advance_and_no_group_is_open(drawn, words):
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.get_by_text("How are the leaves?")).to_be_hidden()
    expect(preview(drawn)).to_have_text(words["empty"])


def test_what_cannot_wait_is_drawn_before_anything_that_can_be_pressed(drawn):
    first = "(root) => root.querySelector('.als-urgent').compareDocumentPosition("
    first += "root.querySelector('input, button, summary')) & Node.DOCUMENT_POSITION_FOLLOWING"
    assert drawn.evaluate(first)
    expect(drawn.locator(".als-urgent")).to_be_visible()
    expect(drawn.locator("details .als-urgent, [hidden] .als-urgent")).to_have_count(0)


def test_a_group_opens_directly_below_its_tick_and_closes_again(page, drawn):
    tree = tick(drawn, "The tree")
    tree.focus()
    page.keyboard.press("Space")
    expect(drawn.get_by_text("How are the leaves?")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(line(drawn, "How are the leaves?").get_by_label("a little redder")).to_be_checked()
    tree.uncheck()
    expect(drawn.get_by_text("How are the leaves?")).to_be_hidden()
    expect(preview(drawn)).not_to_contain_text("Leaves")


def test_a_tick_alone_tells_that_something_is_new_and_the_rest_is_told_too(drawn, words):
    tick(drawn, "The tree").check()
    tick(drawn, "The rest is as it was").check()
    expect(preview(drawn)).to_contain_text(words["something_new"])
    expect(preview(drawn).locator(".als-rest")).to_have_text("The rest is as it was")


def test_what_is_harder_comes_first_and_what_is_much_harder_stands_on_top(drawn):
    tick(drawn, "The tree").check()
    for name, step in (("bark", "the same"), ("leaves", "a little redder")):
        line(drawn, f"How {'is' if name == 'bark' else 'are'} the {name}?").get_by_label(
            step
        ).check()
    line(drawn, "How are the apples?").get_by_label("much redder").check()
    expect(preview(drawn).locator("li")).to_have_text(["Apples: much redder"])
    told = preview(drawn).locator("p.als-told")
    expect(told).to_have_text(["Leaves: a little redder", "Bark: the same"])


def test_up_to_three_are_put_on_top_and_a_fourth_is_answered_with_a_sentence(drawn, words):
    tick(drawn, "The tree").check()
    for ask in ("How are the leaves?", "How are the apples?", "How is the bark?"):
        line(drawn, ask).get_by_label("the same").check()
    line(drawn, "How many?").get_by_label("a few").check()
    drawn.get_by_text("What comes first?").click()
    top = drawn.locator("details.als-first")
    for name in ("Fruit", "Leaves", "Bark"):
        top.get_by_label(name).check()
    top.get_by_label("Apples").click()
    expect(said(drawn)).to_have_text(words["enough"].replace("{count}", "3"))
    expect(top.get_by_label("Apples")).not_to_be_checked()
    expect(preview(drawn).locator("li")).to_have_text(
        ["Leaves: the same", "Bark: the same", "Fruit: a few"]
    )


def test_only_what_was_told_can_be_put_on_top(drawn):
    tick(drawn, "The tree").check()
    drawn.get_by_text("What comes first?").click()
    expect(drawn.locator("details.als-first label.als-row").filter(visible=True)).to_have_count(0)


def test_who_helps_is_told_whom_the_lines_ask_and_the_sheet_says_once_who_says_them(drawn, words):
    tick(drawn, "For the gardener").check()
    expect(drawn.get_by_text("These lines are for the gardener.")).to_be_visible()
    line(drawn, "How are the tools?").get_by_label("a rake is missing").check()
    line(drawn, "How is your back?").get_by_label("a little redder").check()
    expect(preview(drawn).get_by_text(words["carer_group"])).to_have_count(1)
    expect(preview(drawn).locator("p.als-told")).to_have_text(
        ["Back: a little redder", "Tools: a rake is missing"]
    )


def test_on_top_among_other_lines_what_who_helps_says_has_its_voice(drawn, words):
    tick(drawn, "For the gardener").check()
    line(drawn, "How is your back?").get_by_label("much redder").check()
    says = words["carer_says"].replace("{line}", "Back")
    expect(preview(drawn).locator("li")).to_have_text([f"{says}: much redder"])


def test_what_was_marked_in_decisions_is_taken_over_in_one_press(page, drawn, press, words):
    offer = drawn.get_by_role("button", name=words["take_decisions"])
    expect(offer).to_be_hidden()
    page.evaluate(NOTE, MARKS)
    press("take_decisions")
    expect(drawn.get_by_label("jam")).to_be_checked()
    expect(preview(drawn)).to_contain_text(
        "Jam: matters a lot: That it is sweet; does not matter to me: Time; "
        f"still to ask: Who cooks?; {EVIL}"
    )
    expect(preview(drawn)).not_to_contain_text("wine")
    assert page.evaluate("top.harmed") is None
    press("clear")
    expect(preview(drawn)).to_have_text(words["empty"])


def test_what_is_marked_on_a_decisions_own_page_reaches_the_sheet(bare, library):
    made = DecisionWidget.of(PEAR, library.catalogue, "fruit/jam", lambda facts: [], PAGE)
    bare.draw(made).get_by_role("radio").first.check()
    sheet = ClinicWidget.of(SHEET, library.catalogue, "both", lambda facts: [], {"jam": PEAR})
    drawn = bare.draw(sheet)
    for one in (made, sheet):
        one.close()
    took = library.catalogue.of(ClinicWords).take_decisions.flat
    drawn.get_by_role("button", name=took).click()
    expect(preview(drawn)).to_contain_text(
        f"{PEAR.title.flat}: matters a lot: {PEAR.matters['taste'].flat}"
    )


@pytest.mark.parametrize("odd", [None, 3, "a", [], {"matters": 3, "open": {}, "own": []}])
def test_an_odd_record_of_a_decision_is_passed_over(page, drawn, words, odd):
    page.evaluate(NOTE, {"jam": odd})
    expect(drawn.get_by_role("button", name=words["take_decisions"])).to_be_hidden()


def test_the_sheet_is_copied_as_text(drawn, press, words, clipboard):
    drawn.get_by_label("the two of us").check()
    tick(drawn, "The tree").check()
    line(drawn, "How are the leaves?").get_by_label("much redder").check()
    line(drawn, "How many?").get_by_label("many", exact=True).check()
    press("copy_sheet")
    expect(said(drawn)).to_have_text(words["copied"])
    assert clipboard() == (
        "My orchard sheet\nLooked at by: the two of us\n\nFirst\n1. Leaves: much redder\n\n"
        "The tree\n- Fruit: many\n\nNobody has counted the apples.\n"
    )


def test_phrases_for_a_device_say_first_what_comes_first(page, drawn, press):
    tick(drawn, "The tree").check()
    line(drawn, "How are the leaves?").get_by_label("a little redder").check()
    line(drawn, "How are the apples?").get_by_label("much redder").check()
    with page.expect_download() as download:
        press("download_phrases")
    assert download.value.path().read_text(encoding="utf-8") == (
        "Please look at my orchard.\nApples are much redder.\nLeaves are a little redder.\n"
    )


@pytest.mark.parametrize("button", ["print_sheet", "copy_sheet", "download_phrases", "clear"])
def test_a_button_with_nothing_to_give_says_so(drawn, press, words, button):
    press(button)
    expect(said(drawn)).to_have_text(words["nothing_to_clear" if button == "clear" else "nothing"])


def test_markup_in_own_words_is_text_on_page_paper_and_in_files(page, drawn, press, words, paper):
    drawn.get_by_text("What comes first?").click()
    drawn.get_by_role("textbox", name="In your own words").fill(EVIL)
    expect(preview(drawn)).to_contain_text(EVIL)
    press("print_sheet")
    assert html.escape(EVIL, quote=False) in paper()
    for button in ("download_sheet", "download_phrases"):
        with page.expect_download() as download:
            press(button)
        assert EVIL in download.value.path().read_text(encoding="utf-8")
    expect(drawn.locator("img, script")).to_have_count(0)
    assert page.evaluate("top.harmed") is None


def test_clearing_can_be_undone_and_the_model_is_never_told(page, drawn, press):
    tick(drawn, "The tree").check()
    press("clear")
    expect(drawn.locator(":checked")).to_have_count(0)
    press("undo")
    expect(tick(drawn, "The tree")).to_be_checked()
    assert page.evaluate("drawn.at(-1).model.saved") == []


def test_the_sheet_outlives_a_cell_that_runs_again_and_works_without_a_kernel(bare, drawn, clinic):
    tick(drawn, "The tree").check()
    bare.end()
    again = bare.draw(clinic, alive=False)
    expect(tick(again, "The tree")).to_be_checked()
    line(again, "How many?").get_by_label("a few").check()
    expect(preview(again)).to_contain_text("Fruit: a few")
