"""Filling in the visit sheet, as a reader does."""

import re

import pytest
from playwright.sync_api import expect

QUESTIONS = ["Should I wash it?", "Whom should I share it with?", "How long does it keep?"]


@pytest.fixture
def words(library):
    """Words on the buttons, and what they answer."""
    return {name: says.flat for name, says in library.catalogue.visit}


@pytest.fixture
def drawn(bare, visit):
    """The sheet, drawn."""
    bare.draw(visit)
    return bare.page.locator(".als-visit")


@pytest.fixture
def press(drawn, words):
    """Presses the first button with these words that can be seen."""

    def pressing(name):
        buttons = drawn.get_by_role("button").filter(has_text=re.compile(f"^{words[name]}$"))
        buttons.filter(visible=True).first.click()

    return pressing


@pytest.fixture
def whole(drawn, press):
    """The sheet with all parts shown at once."""
    press("whole")
    return drawn


def preview(drawn):
    return drawn.locator(".als-sheet")


def said(drawn):
    return drawn.locator(".als-said")


def test_nothing_is_chosen_or_written_in_advance(drawn, words):
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(preview(drawn)).to_have_text(words["empty"])


def test_the_sheet_shows_what_is_ticked_as_it_will_be_printed(drawn):
    drawn.get_by_label("a pear").check()
    drawn.get_by_label("over weeks").check()
    expect(preview(drawn)).to_contain_text("Fruit: a pear")
    expect(preview(drawn)).to_contain_text("Ripened: over weeks")


def test_the_line_on_top_is_written_by_the_reader_and_leads_sheet_and_phrases(page, drawn, press):
    drawn.get_by_label("a pear").check()
    drawn.get_by_label("The line on top").fill("Pears <b>now</b>")
    expect(preview(drawn).locator(".als-summary")).to_have_text("Pears <b>now</b>")
    with page.expect_download() as download:
        press("download_phrases")
    said_aloud = download.value.path().read_text(encoding="utf-8")
    assert said_aloud == "Please look into my basket.\nPears <b>now</b>.\nI have: a pear.\n"


def test_one_part_is_shown_at_a_time_and_its_place_is_read_aloud(drawn, press):
    press("next")
    expect(drawn.get_by_label("a pear")).to_be_hidden()
    expect(drawn.locator(".als-place")).to_have_text("Part 2 of 3: When it was picked")


def test_all_parts_can_be_shown_at_once(whole):
    expect(whole.get_by_label("a pear")).to_be_visible()
    expect(whole.get_by_label("Should I wash it?")).to_be_visible()


def test_every_part_can_be_skipped_with_one_key_pressed_again(page, drawn, words):
    drawn.get_by_role("button", name=words["next"], exact=True).first.focus()
    for _ in range(3):
        page.keyboard.press("Space")
    expect(said(drawn)).to_have_text(words["last"])


def test_the_button_below_a_part_leads_the_focus_to_the_next_part(drawn, words):
    drawn.get_by_role("button", name=words["next"]).last.click()
    expect(drawn.get_by_role("button", name=words["next"], exact=True).first).to_be_focused()
    expect(drawn.locator(".als-place")).to_contain_text("Part 2")


def test_axe_finds_nothing_in_the_whole_sheet_with_things_told(page, whole, axe, tell):
    answers = {"fruit": {"picked": ["apple", "pear"], "words": "figs\nplums"}}
    tell("visit", {"answers": answers | {"questions": {"picked": ["wash"], "words": "Why?"}}})
    tell("guide", {"said": {"soft": "yes"}})
    page.emulate_media(color_scheme="dark")
    assert axe() == {}


def test_a_year_is_enough_and_a_month_may_be_added(whole):
    whole.get_by_label("earlier").check()
    whole.get_by_role("radiogroup", name="Year").get_by_role("radio").first.check()
    year = whole.get_by_role("radiogroup", name="Year").locator(":checked").input_value()
    expect(preview(whole)).to_contain_text(f"Picked in: {year}")
    whole.get_by_label("May").check()
    expect(preview(whole)).to_contain_text(f"Picked in: May {year}")


def test_a_month_is_told_with_one_switch_and_the_years_come_next(page, whole):
    month = whole.get_by_role("radiogroup", name="Month").first
    month.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    expect(preview(whole)).to_contain_text(re.compile(r"Picked in: [A-Z][a-z]+ \d{4}"))
    expect(whole.get_by_role("radiogroup", name="Year")).to_have_count(0)
    for _ in range(2):
        page.keyboard.press("Space")
    expect(month.get_by_label("earlier")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(whole.get_by_role("radiogroup", name="Year").get_by_role("radio").first).to_be_checked()
    expect(preview(whole)).to_contain_text(re.compile(r"Picked in: \d{4}"))


def test_with_tab_and_space_alone_every_choice_of_a_group_is_reached(page, drawn):
    drawn.get_by_label("over days").focus()
    for choice in ("over days", "over weeks", "I am not sure"):
        page.keyboard.press("Space")
        expect(drawn.get_by_label(choice)).to_be_checked()
        expect(drawn.get_by_label(choice)).to_be_focused()
    page.keyboard.press("Space")
    expect(drawn.locator("[type=radio]:checked")).to_have_count(0)
    expect(drawn.get_by_label("over days")).to_be_focused()
    expect(preview(drawn)).not_to_contain_text("Ripened")


def test_a_key_that_is_held_down_goes_on_once(page, drawn):
    drawn.get_by_label("over days").check()
    for _ in range(5):
        page.keyboard.down("Space")
    page.keyboard.up("Space")
    expect(drawn.get_by_label("over weeks")).to_be_checked()


def test_a_group_of_radios_is_one_stop_and_the_first_part_takes_few(page, drawn, words):
    drawn.get_by_role("button", name=words["whole"]).focus()
    stops = []
    while not stops or stops[-1] != words["clear_part"]:
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.textContent"))
    assert len(stops) == 3 + 1 + 1 + 1 + 2  # boxes, words, radios, words, two buttons


def test_questions_are_offered_that_fit_what_was_told(whole):
    peel = whole.get_by_label("Should I peel it?")
    expect(peel).to_be_hidden()
    whole.get_by_label("an apple").check()
    peel.check()
    whole.get_by_label("an apple").uncheck()
    expect(peel).to_be_checked()  # what is chosen stays


def test_a_fourth_question_is_answered_with_a_sentence_and_nothing_is_lost(whole):
    for question in QUESTIONS:
        whole.get_by_label(question).check()
    whole.get_by_label("Can I cook it?").click()
    expect(said(whole)).to_contain_text("You have chosen 3 questions")
    expect(whole.get_by_label("Can I cook it?")).not_to_be_checked()
    expect(preview(whole).locator("li")).to_have_text(QUESTIONS)


def test_a_part_is_cleared_alone_and_undo_brings_it_back(drawn, press, words):
    drawn.get_by_label("a pear").check()
    press("clear_part")
    expect(said(drawn)).to_have_text(words["part_cleared"])
    expect(drawn.locator(":checked")).to_have_count(0)
    press("undo")
    expect(drawn.get_by_label("a pear")).to_be_checked()


def test_what_was_told_since_outlives_undo(drawn, press, words):
    drawn.get_by_label("a pear").check()
    press("clear")
    drawn.get_by_label("over days").check()
    press("undo")
    expect(drawn.get_by_label("a pear")).to_be_checked()
    expect(drawn.get_by_label("over days")).to_be_checked()
    expect(drawn.get_by_role("button", name=words["clear"])).to_be_focused()


@pytest.mark.parametrize(
    "button",
    ["print_sheet", "copy_sheet", "download_sheet", "copy_phrases", "download_file", "clear"],
)
def test_a_button_with_nothing_to_give_says_so(drawn, press, words, button):
    press(button)
    nothing = words["nothing_to_clear" if button == "clear" else "nothing"]
    expect(said(drawn)).to_have_text(nothing)


def test_the_sheet_is_copied_as_text(drawn, press, words, clipboard):
    drawn.get_by_label("a pear").check()
    press("copy_sheet")
    expect(said(drawn)).to_have_text(words["copied"])
    assert clipboard() == (
        "My basket\n\nWhat is inside\n- Fruit: a pear\n\nNobody has weighed this basket.\n"
    )


def test_phrases_for_a_device_are_downloaded_one_on_a_line(page, drawn, press):
    drawn.get_by_label("a pear").check()
    with page.expect_download() as download:
        press("download_phrases")
    said_aloud = download.value.path().read_text(encoding="utf-8")
    assert said_aloud == "Please look into my basket.\nI have: a pear.\n"


def test_a_browser_that_refuses_is_answered_with_a_sentence(page, drawn, press, words):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate("document.execCommand = () => false")
    drawn.get_by_label("a pear").check()
    press("copy_sheet")
    expect(said(drawn)).to_have_text(words["copy_refused"])


def test_what_the_guide_was_told_is_taken_over_in_one_press(drawn, press, tell, words):
    offer = drawn.get_by_role("button", name=words["take_guide"])
    expect(offer).to_be_hidden()
    drawn.get_by_label("over days").check()
    tell("guide", {"said": {"soft": "yes", "red": "no"}, "onset": "weeks"})
    press("take_guide")
    expect(said(drawn)).to_have_text(words["guide_taken"])
    expect(drawn.get_by_label("a pear")).to_be_checked()
    expect(drawn.get_by_label("an apple")).not_to_be_checked()
    expect(drawn.get_by_label("over days")).to_be_checked()  # the reader's own choice stays


def test_the_model_never_holds_what_was_told(page, drawn, press):
    before = page.evaluate("JSON.stringify(drawn.at(-1).model.get('visit'))")
    drawn.get_by_label("a pear").check()
    drawn.get_by_label("In your own words").first.fill("secret figs")
    press("clear")
    press("undo")
    assert page.evaluate("drawn.at(-1).model.saved") == []
    assert page.evaluate("JSON.stringify(drawn.at(-1).model.get('visit'))") == before


def test_the_sheet_outlives_a_cell_that_runs_again_and_works_without_a_kernel(bare, drawn, visit):
    drawn.get_by_label("a pear").check()
    bare.end()
    again = bare.draw(visit, alive=False)
    expect(again.get_by_label("a pear")).to_be_checked()
    again.get_by_label("over days").check()
    expect(preview(again)).to_contain_text("Ripened: over days")


ROUND = """
async (answers) => {
  const { UNTOLD } = await import("/parts/visit/visit-state.js");
  const { formOf } = await import("/parts/base/sheet.js");
  const { fromRecords, toRecords } = formOf("visit", UNTOLD);
  const told = fromRecords(toRecords({ ...UNTOLD, answers }));
  const foreign = { fruit: "pear", onset: { picked: [1], words: "" }, picked: null, x: [] };
  return [told.answers, fromRecords(foreign).answers];
}
"""


def test_records_bring_back_what_was_told_and_leave_out_what_is_no_answer(bare):
    told = {"fruit": {"picked": ["pear"], "words": "ripe"}}
    empty = {"onset": {"picked": [], "words": " "}}
    assert bare.page.evaluate(ROUND, told | empty) == [told, {}]


def test_the_words_of_the_main_button_are_seen_in_a_readers_own_colors(page, drawn):
    page.emulate_media(forced_colors="active")
    adjust = "(one) => getComputedStyle(one).forcedColorAdjust"
    assert drawn.locator(".als-main").first.evaluate(adjust) == "none"
