"""Keeping the diary, as a reader does."""

from datetime import date

import pytest
from playwright.sync_api import expect


@pytest.fixture
def words(library):
    """Words on the buttons, and what they answer."""
    return {name: says.flat for name, says in library.catalogue.diary}


@pytest.fixture
def drawn(bare, diary):
    """The diary, drawn."""
    return bare.draw(diary)


@pytest.fixture
def press(drawn, words):
    """Presses a button by the name of its words."""
    return lambda name: drawn.get_by_role("button", name=words[name], exact=True).click()


@pytest.fixture
def add(drawn, press):
    """Writes a line and adds it."""

    def adding(day, kind, step="", own=""):
        drawn.get_by_label("Day", exact=True).fill(day)
        drawn.get_by_label(kind, exact=True).check()
        if step:
            drawn.get_by_label(step, exact=True).check()
        drawn.get_by_label("Your words").fill(own)
        press("add")

    return adding


@pytest.fixture
def filled(drawn, add):
    """A diary of three lines, added in no order."""
    add("2026-10-12", "Apples", "Very heavy", own="red ones")
    add("2026-11-20", "Pears", "Could not be lifted")
    add("2026-09-01", "Apples", "Not heavy")
    return drawn


def said(drawn):
    return drawn.locator(".als-said")


def heads(drawn):
    return drawn.locator("li .als-quote")


def test_nothing_is_chosen_or_written_in_advance(drawn, words):
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.get_by_label("Day", exact=True)).to_have_value("")
    expect(drawn.get_by_text(words["empty"])).to_be_visible()


def test_a_line_is_made_by_pressing_alone(drawn, press):
    press("today")
    drawn.get_by_label("Pears").check()
    drawn.get_by_label("Very heavy").check()
    press("add")
    today = date.today()
    expect(heads(drawn)).to_have_text(f"{today:%B} {today.day}, {today.year}: Pears")
    expect(said(drawn)).to_contain_text("Added for")
    expect(drawn.locator(":checked")).to_have_count(0)


def test_a_line_without_a_day_or_a_thing_is_asked_for_it(drawn, press, words):
    press("add")
    expect(said(drawn)).to_have_text(words["no_day"])
    expect(drawn.get_by_label("Day", exact=True)).to_be_focused()
    press("today")
    press("add")
    expect(said(drawn)).to_have_text(words["no_what"])
    expect(drawn.get_by_label("Apples")).to_be_focused()


def test_the_newest_day_stands_first(filled):
    expect(heads(filled)).to_have_text(
        [
            "November 20, 2026: Pears",
            "October 12, 2026: Apples: red ones",
            "September 1, 2026: Apples",
        ]
    )


def test_a_line_can_be_changed_and_one_that_was_begun_waits(filled, press, words):
    filled.get_by_label("Your words").fill("begun")
    filled.get_by_role("button", name="Change November 20, 2026: Pears").click()
    expect(filled.get_by_label("Day", exact=True)).to_be_focused()
    expect(filled.get_by_label("Your words")).to_have_value("")
    filled.get_by_label("Your words").fill("green ones")
    press("change")
    expect(heads(filled).first).to_have_text("November 20, 2026: Pears: green ones")
    expect(filled.get_by_label("Your words")).to_have_value("begun")


def test_a_line_can_be_left_as_it_was(filled, press, words):
    filled.get_by_role("button", name="Change November 20, 2026: Pears").click()
    filled.get_by_label("Your words").fill("green ones")
    press("leave")
    expect(heads(filled).first).to_have_text("November 20, 2026: Pears")
    expect(said(filled)).to_have_text(words["left"])
    expect(filled.get_by_role("button", name=words["add"])).to_be_focused()


def test_a_line_is_removed_and_undo_brings_it_back(filled, press, words):
    filled.get_by_role("button", name="Remove October 12, 2026: Apples: red ones").click()
    expect(heads(filled)).to_have_count(2)
    expect(filled.get_by_role("button", name=words["undo"])).to_be_focused()
    press("undo")
    expect(heads(filled)).to_have_count(3)
    expect(said(filled)).to_have_text(words["undone"])


def test_all_is_cleared_and_undo_keeps_what_was_added_since(filled, add, press):
    press("clear")
    expect(heads(filled)).to_have_count(0)
    add("2026-11-24", "Pears")
    press("undo")
    expect(heads(filled)).to_have_count(4)


def test_the_picture_is_told_in_words_and_in_a_table(filled, add):
    add("2026-12-01", "Pears")  # without a step it has no place in the picture
    picture = filled.get_by_role("img")
    expect(picture).to_have_accessible_name(
        "Lines in the picture: 3."
        " The first is from September 1, 2026, the last from November 20, 2026."
    )
    assert filled.locator(".als-chart").aria_snapshot().count("Lines in the picture") == 1
    filled.locator("summary").press("Enter")
    expect(filled.get_by_role("table").locator("tbody tr")).to_have_text(
        ["September 1, 2026ApplesNot heavy", "October 12, 2026Apples: red onesVery heavy",
         "November 20, 2026PearsCould not be lifted"]
    )  # fmt: skip


def test_axe_finds_nothing_in_a_diary_with_its_picture_and_table(page, filled, axe):
    filled.locator("summary").press("Enter")
    page.emulate_media(color_scheme="dark")
    assert axe() == {}


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_picture_and_table_fit_on_a_narrow_page(page, filled, size):
    filled.locator("summary").press("Enter")
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=f"html {{ font-size: {size} }}")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


DOTS = (
    "(root) => [...root.querySelectorAll('circle')].map((one) => [one.cx, one.cy].map((place) =>"
    " place.baseVal.value))"
)


def test_a_later_day_stands_further_right_and_a_heavier_one_higher(filled):
    first, second, third = filled.evaluate(DOTS)
    assert first[0] < second[0] < third[0]
    assert first[1] > second[1] > third[1]


def test_two_alike_on_one_day_are_both_seen(filled, add):
    add("2026-10-12", "Pears", "Very heavy")
    dots = filled.evaluate(DOTS)
    assert len(set(map(tuple, dots))) == 4


def test_the_diary_is_copied_downloaded_and_printed(page, paper, bare, diary, clipboard, tell):
    drawn = bare.draw(diary)
    line = {"day": "2026-10-12", "kind": "pears", "what": "", "hinders": "a-lot", "note": "x"}
    tell("diary", {"entries": [{"id": "1", **line}]})
    drawn.get_by_role("button", name="Copy").click()
    expect(said(drawn)).not_to_be_empty()
    text = "My fruit diary\n\nOctober 12, 2026: Pears\n- Weight: Very heavy\n- Note: x\n"
    assert clipboard() == text
    with page.expect_download() as download:
        drawn.get_by_role("button", name="Download my diary").click()
    assert download.value.path().read_text(encoding="utf-8") == text
    drawn.get_by_role("button", name="Print").click()
    assert "October 12, 2026: Pears" in paper()
    assert "<circle" in paper()


@pytest.mark.parametrize("button", ["print_diary", "copy_diary", "download_diary", "clear"])
def test_a_button_with_nothing_to_give_says_so(drawn, press, words, button):
    press(button)
    nothing = words["nothing_to_clear" if button == "clear" else "nothing"]
    expect(said(drawn)).to_have_text(nothing)


def test_the_model_never_holds_what_was_written(page, filled):
    assert page.evaluate("drawn.at(-1).model.saved") == []
    assert "red ones" not in page.evaluate("JSON.stringify(drawn.at(-1).model.get('diary'))")


def test_the_diary_outlives_a_cell_that_runs_again(bare, filled, diary):
    bare.end()
    expect(heads(bare.draw(diary, alive=False))).to_have_count(3)


ROUND = """
async (entries) => {
  const { fromRecords, toRecords, UNWRITTEN } = await import("/parts/diary/diary-state.js");
  const foreign = { a: null, b: { day: 1 }, c: "pear" };
  const [told, none] = [toRecords({ ...UNWRITTEN, entries }), fromRecords(foreign)];
  return [fromRecords(told).entries, none.entries];
}
"""


def test_records_bring_back_what_was_written_and_leave_out_what_is_no_line(bare):
    entry = {"id": "a", "day": "2026-11-24", "kind": "pears", "what": "", "hinders": "", "note": ""}
    assert bare.page.evaluate(ROUND, [entry]) == [[entry], []]


@pytest.mark.parametrize("day", ["202628-11-28", "10000-01-01", "0026-11-28", "1899-12-31"])
def test_a_year_that_slipped_is_asked_for_again(drawn, tell, press, words, day):
    # the field takes no such year from a keyboard everywhere: it is told as an odd browser would
    tell("diary", {"draft": {"day": day, "kind": "pears", "what": "", "hinders": "", "note": ""}})
    press("add")
    expect(said(drawn)).to_have_text(words["odd_day"])
    expect(drawn.get_by_label("Day", exact=True)).to_be_focused()
    expect(heads(drawn)).to_have_count(0)


def test_a_day_to_come_is_asked_about_once_and_taken(drawn, add, press, words):
    add("2999-01-02", "Pears")
    expect(said(drawn)).to_have_text(words["day_to_come"].format(add=words["add"]))
    expect(heads(drawn)).to_have_count(0)
    expect(drawn.get_by_role("button", name=words["add"], exact=True)).to_be_focused()
    press("add")
    expect(heads(drawn)).to_have_text("January 2, 2999: Pears")


def test_an_odd_day_of_an_earlier_page_stays_in_the_list_and_out_of_the_picture(drawn, add, tell):
    odd = {"kind": "pears", "what": "", "hinders": "", "note": "", "id": "a"}
    add("2026-11-20", "Apples", "Very heavy")
    entry = {**odd, "hinders": "a-lot", "day": "202628-11-28"}
    tell("diary", {"entries": [{**entry, "id": "a"}]})
    expect(heads(drawn)).to_have_count(1)
    expect(drawn.locator("circle")).to_have_count(0)
