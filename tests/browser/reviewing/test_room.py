"""The room for reviewers: read, answered by key and by tap, kept by choice, saved and taken in."""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from helpers.review.saved import read_saved
from helpers.review.taking import take_in
from helpers.statements.known import Known

pytestmark = pytest.mark.browser
RED = "Of the apples counted, 1 in 4 is red."
FALLS = "an apple falls from the tree"


def answer(reading, words, says="Words for yes"):
    reading.one(words).get_by_role("button", name=says).click()


def introduce(page, name="A Gardener"):
    page.get_by_label("Words for name").fill(name)
    page.get_by_label("Words for role").fill("gardener")
    page.get_by_label("Words for day").fill("2026-03-01")


def save(page, tmp_path):
    with page.expect_download() as begun:
        page.get_by_role("button", name="Words for save").first.click()
    path = tmp_path / begun.value.suggested_filename
    begun.value.save_as(path)
    return path


def test_it_opens_from_a_folder_on_what_matters_most(reading):
    expect(reading.page.locator("main h2")).to_have_text("Words for first")
    assert reading.page.locator("main h3").all_inner_texts() == ["Apples that fall.", "Colors."]
    assert reading.page.locator("article").count() == 4


def test_a_sentence_shows_its_facts_and_each_fact_its_sources_and_days(reading):
    one = reading.one(RED)
    for told in (
        "Colours",
        "Of 1,000 apples counted, 1 in 4 is red.",
        "A gardener. The garden. 2020.",
        "Words for unknown",
        "Words for no_passage",
        "content/en/apples/page.md:",
    ):
        expect(one).to_contain_text(told)
    link = one.get_by_role("link").first
    assert link.get_attribute("href") == "https://example.org/garden"


def test_below_each_work_stands_its_passage_or_that_none_is_noted(reading):
    told = reading.one(FALLS).locator(".beside li p").all_inner_texts()
    works = [at for at, words in enumerate(told) if words.startswith("Words for sources")]
    passage = "Words for passage: Second row: it may hurt."
    assert [told[at + 1] for at in works] == [passage, "Words for no_passage"]
    assert told[-1] == "Words for dates"


def test_a_picture_stands_once_above_its_words_and_numbers(reading):
    page = reading.open("#page-apples")
    picture = page.get_by_role("img", name="Two bars, of 30 and 70.")
    expect(picture).to_have_count(1)
    assert picture.evaluate("(one) => one.decode().then(() => one.naturalWidth)") > 100
    said = page.locator("figure ~ article .said").all_inner_texts()
    assert said[:3] == ["What is in the basket", "Two bars, of 30 and 70.", "apples"]
    assert "Green: 70 (A gardener, 2020)" in said


def test_a_source_says_what_was_noted_of_it_and_where_it_was_read(reading):
    one = reading.one(RED)
    expect(one).to_contain_text("Words for note: Its second part was read.")
    link = one.get_by_role("link", name="https://example.org/second")
    expect(link).to_have_attribute("target", "_blank")


def test_what_is_read_is_text_and_never_markup(reading):
    reading.open("#page-apples")
    expect(reading.one("No </script><b id=evil> apple.")).to_be_visible()
    assert reading.page.locator("#evil").count() == 0


def test_every_page_is_a_way_and_shows_how_much_of_it_is_answered(reading):
    reading.page.get_by_role("link", name="Apples", exact=True).click()
    expect(reading.page.locator("main h2")).to_have_text("Apples")
    expect(reading.page.locator("main h2")).to_be_focused()
    current = reading.page.locator("nav [aria-current=page]")
    expect(current).to_have_text("Apples")
    reading.page.go_back()
    expect(reading.page.locator("main h2")).to_have_text("Words for first")


def test_keys_answer_the_sentence_that_has_the_focus_and_go_on(reading):
    page = reading.page
    reading.one(FALLS).get_by_role("button").first.focus()
    page.keyboard.press("n")
    pressed = '[aria-pressed="true"]'
    expect(reading.one(FALLS).locator(pressed)).to_have_text("Words for no")
    page.keyboard.press("j")
    after = reading.one("Wait until no more apples fall.").get_by_role("button").first
    expect(after).to_be_focused()
    page.keyboard.press("u")
    expect(page.locator(pressed)).to_have_count(2)


def test_a_key_goes_from_any_sentence_to_where_the_file_is_saved(reading):
    page = reading.page
    reading.one(RED).get_by_role("button").first.focus()
    page.keyboard.press("s")
    expect(page.get_by_role("button", name="Words for save").first).to_be_focused()


def test_the_first_stop_leads_to_the_sentences_past_the_list_of_pages(reading):
    page = reading.page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main h2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("article").first.get_by_role("button").first).to_be_focused()


def test_no_key_answers_while_words_are_typed_or_nothing_has_the_focus(reading):
    page = reading.page
    reading.one(RED).get_by_label("Words for words").focus()
    page.keyboard.type("any")
    page.locator("main h2").focus()
    page.keyboard.press("y")
    expect(page.locator('[aria-pressed="true"]')).to_have_count(0)
    expect(reading.one(RED).get_by_label("Words for words")).to_have_value("any")


def test_one_switch_reaches_every_answer_and_takes_it_back(reading):
    page = reading.page
    reading.one(RED).get_by_role("button").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(reading.one(RED).locator('[aria-pressed="true"]')).to_have_text("Words for not-sure")
    page.keyboard.press("Space")
    expect(reading.one(RED).locator('[aria-pressed="true"]')).to_have_count(0)


def test_a_listener_hears_which_sentence_is_asked_about(reading):
    group = reading.one(RED).get_by_role("group")
    expect(group).to_have_accessible_name(f"Words for verdict {RED}")
    expect(reading.one(RED)).to_have_accessible_name(RED)
    words = reading.one(RED).get_by_label("Words for words")
    expect(words).to_have_accessible_description(RED)


def test_nothing_is_kept_without_being_asked(reading):
    answer(reading, RED)
    assert reading.page.evaluate("localStorage.length") == 0
    reading.open()
    expect(reading.page.locator('[aria-pressed="true"]')).to_have_count(0)


def test_what_is_kept_is_there_again_and_goes_when_the_box_is_cleared(reading):
    page = reading.page
    page.get_by_label("Words for keep", exact=True).check()
    introduce(page)
    answer(reading, RED)
    reading.open()
    expect(reading.one(RED).locator('[aria-pressed="true"]')).to_have_text("Words for yes")
    expect(page.get_by_label("Words for name")).to_have_value("A Gardener")
    page.get_by_label("Words for keep", exact=True).uncheck()
    assert page.evaluate("localStorage.length") == 0


def test_a_browser_that_keeps_nothing_says_so(reading):
    full = "() => { Storage.prototype.setItem = () => { throw new Error('full') } }"
    reading.page.evaluate(full)
    box = reading.page.get_by_label("Words for keep", exact=True)
    box.click()
    expect(box).not_to_be_checked()
    expect(reading.page.get_by_role("status").first).to_have_text("Words for kept_not")


def test_the_file_that_is_saved_is_taken_in(reading, orchard_room, tmp_path):
    orchard, _ = orchard_room
    introduce(reading.page)
    answer(reading, RED)
    answer(reading, FALLS, "Words for not-sure")
    reading.one(FALLS).get_by_label("Words for words").fill("<b>Which</b>\napple?")
    path = save(reading.page, tmp_path)
    assert path.name == "als-review-2026-03-01.json"
    held = json.loads(path.read_text(encoding="utf-8"))
    assert [held["name"], held["role"], held["day"]] == ["A Gardener", "gardener", "2026-03-01"]
    place = take_in(orchard.library, read_saved(path), Known(orchard.library).all)
    (reader,) = orchard.library.readers
    assert {one.sentence.flat: one.says for one in reader.readings} == {
        RED: "yes",
        FALLS: "not-sure",
    }
    assert [one.words for one in reader.readings if one.words] == ["<b>Which</b>\napple?"]
    place.unlink()


@pytest.mark.parametrize(
    ("name", "says"), [("", "Words for save-needs"), ("<b>A</b>", "Words for odd-name")]
)
def test_a_file_needs_a_name_that_may_stand_on_a_page(reading, name, says):
    introduce(reading.page, name)
    answer(reading, RED)
    reading.page.get_by_role("button", name="Words for save").first.click()
    expect(reading.page.get_by_role("status").first).to_have_text(says.replace("-", "_"))


def load(page, path):
    page.get_by_label("Words for load").set_input_files(path)


def test_a_saved_file_is_loaded_again_and_what_changed_since_stays_in_it(reading, tmp_path):
    page = reading.page
    introduce(page)
    answer(reading, RED)
    path = save(page, tmp_path)
    held = json.loads(path.read_text(encoding="utf-8"))
    held["readings"].append(held["readings"][0] | {"seen": "f" * 16, "sentence": "Gone."})
    path.write_text(json.dumps(held), encoding="utf-8")
    reading.open()
    load(page, path)
    expect(page.get_by_role("status").first).to_have_text("Words for loaded")
    expect(reading.one(RED).locator('[aria-pressed="true"]')).to_have_text("Words for yes")
    again = json.loads(save(page, tmp_path).read_text(encoding="utf-8"))
    assert {one["sentence"] for one in again["readings"]} == {RED, "Gone."}


@pytest.mark.parametrize("text", ["apples", "[" * 50_000, '{"format": "als-pages-answers"}'])
def test_a_foreign_file_changes_nothing_and_is_named(reading, tmp_path, text):
    answer(reading, RED)
    path = tmp_path / "foreign.json"
    path.write_text(text, encoding="utf-8")
    load(reading.page, path)
    expect(reading.page.get_by_role("status").first).to_have_text("Words for refused")
    expect(reading.page.locator('[aria-pressed="true"]')).to_have_count(1)


def test_what_is_erased_can_be_brought_back(reading):
    page = reading.page
    page.get_by_label("Words for keep", exact=True).check()
    answer(reading, RED)
    page.get_by_role("button", name="Words for erase").click()
    assert page.evaluate("localStorage.length") == 0
    expect(page.locator('[aria-pressed="true"]')).to_have_count(0)
    page.get_by_role("button", name="Words for undo").click()
    expect(reading.one(RED).locator('[aria-pressed="true"]')).to_have_text("Words for yes")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_nothing_runs_out_of_the_window_and_the_checker_finds_nothing(reading, scheme, width):
    page = reading.page
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    reading.open("#page-apples")
    answer(reading, RED)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
