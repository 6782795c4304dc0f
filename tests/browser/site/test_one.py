"""One thing at a time on the web pages, by Tab and Space alone."""

from __future__ import annotations

from functools import partial

import pytest
from browser.axe import breaches
from browser.one import MOST, OneSwitch, begins, cost
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

KINDS = [
    *("sampler", "how-rare", "search"),
    # of the kinds above, and long
    *(
        pytest.param(one, marks=pytest.mark.slow)
        for one in ("index", "who-to-call", "when-to-get-help", "next-steps")
    ),
]

SIZES = """
(all) => all.filter((one) => one.checkVisibility()).map((one) => {
  const { x, y, right, bottom } = one.getBoundingClientRect();
  return { x, y, right, bottom };
})
"""


def opens(reader, file: str) -> OneSwitch:
    """A page in this mode, by its address."""
    reader.opens(
        "offline.html"
    )  # a page that is only loaded again at another place starts no script
    return begins(reader.opens(file))


@pytest.mark.parametrize("topic", KINDS)
def test_no_step_of_any_kind_of_page_has_more_than_four_stops(stick, topic):
    switch = opens(stick, f"{topic}.html#one")
    before = ""
    for _ in range(400):
        if switch.place != before:
            before, stops = switch.place, switch.stops()
            assert len(stops) <= MOST, (before, stops)
            assert any(one.startswith("In an emergency") for one in stops), before
        if switch.page.locator("html[data-one='end']").count():
            return
        switch.press("Forward")
    pytest.fail("The page has no end.")


def test_links_of_a_text_are_one_stop_which_leads_to_each_of_them(stick):
    switch = opens(stick, "when-to-get-help.html#one")
    switch.onward_to("Numbers here: 3")
    gathered = switch.place
    switch.page.keyboard.press("Space")
    own = switch.page.locator("[data-own]")
    for number in ("911", "999", "112"):
        expect(own).to_have_text(number)
        assert switch.place == gathered
        assert len(switch.stops()) <= MOST
        switch.press("Forward")
    assert switch.place != gathered
    switch.press("Back")
    expect(own).to_have_text("Numbers here: 3")
    switch.press("Forward")
    expect(own.filter(has_text="999")).to_have_count(0)


def test_a_long_section_is_passed_by_and_the_signs_of_an_emergency_are_not(stick):
    switch = opens(stick, "when-to-get-help.html#one")
    past = switch.page.get_by_role("button", name="Skip to:")
    while "The symptom guide" not in switch.place:
        expect(past).to_have_count(0)
        switch.press("Forward")
    switch.press("Skip to: Call now")
    assert switch.place.endswith("Call now")


def test_a_link_to_a_place_of_the_page_shows_its_step(stick):
    switch = opens(stick, "when-to-get-help.html#one")
    switch.onward_to('Go to "The symptom guide"')
    switch.page.keyboard.press("Space")
    assert switch.place.endswith("The symptom guide")
    expect(switch.page.get_by_role("heading", name="The symptom guide")).to_be_in_viewport()
    assert "#one=" in switch.page.url


def test_a_page_costs_one_switch_no_more_than_its_budget(stick):
    found = cost(opens(stick, "how-rare.html?one").page, partial(opens, stick, "how-rare.html?one"))
    assert found.beyond() == {}
    assert found.steps > found.stops > 0


def test_a_question_is_answered_wrong_then_right(stick):
    switch = opens(stick, "sampler.html?one")
    switch.onward_to("A stone")
    page = switch.page
    question = page.get_by_role("group", name="Which of these grows on a tree?")
    chosen = question.get_by_role("radio", checked=True)
    while chosen.count() == 0 or chosen.input_value() != "stone":
        page.keyboard.press("Space")
    switch.onward_to("Check my answer")
    page.keyboard.press("Space")
    expect(question.locator(".als-said")).to_contain_text("does not grow")
    switch.press("Rest")
    switch.press("One step back")
    page.keyboard.press("Tab")
    while chosen.count() == 0 or chosen.input_value() != "apple":
        page.keyboard.press("Space")
    switch.onward_to("Check my answer")
    page.keyboard.press("Space")
    expect(question.locator(".als-said")).to_contain_text("An apple grows on a tree")
    expect(question.locator(".als-said")).to_be_in_viewport()


def test_a_line_of_a_list_is_ticked_and_is_ticked_on_the_whole_page(stick):
    switch = opens(stick, "sampler.html#one")
    switch.onward_to("Take a basket")
    switch.page.keyboard.press("Space")
    switch.press("Rest")
    switch.press("Whole page")
    expect(switch.bar).to_have_count(0)
    expect(switch.page.get_by_label("Take a basket")).to_be_checked()
    expect(switch.page.get_by_label("Take a basket")).to_be_in_viewport()
    assert "one" not in switch.page.url.split("/")[-1]


def test_the_page_rests_and_comes_back_to_the_same_place(stick):
    switch = opens(stick, "how-rare.html#one")
    for _ in range(5):
        switch.press("Forward")
    before = switch.place
    switch.press("Rest")
    expect(switch.page.locator("main p:visible")).to_have_count(0)
    expect(switch.bar).to_contain_text("Rest as long as you like")
    switch.press("Come back")
    assert switch.place == before
    switch.page.reload()
    assert begins(switch.page).place == before
    switch.press("Rest")
    switch.press("One step back")
    assert switch.place != before


def test_the_end_leads_to_the_next_page_and_the_mode_goes_along(stick):
    switch = opens(stick, "how-rare.html#one")
    for _ in range(120):
        if switch.page.locator("html[data-one='end']").count():
            break
        switch.press("Forward")
    expect(switch.bar).to_contain_text("Symptoms of ALS")
    switch.press("Forward")
    expect(switch.page).to_have_title("Symptoms of ALS – Understanding ALS")
    assert begins(switch.page).place.startswith("1 of ")


def test_a_number_to_call_is_on_every_screen_and_two_presses_away(stick):
    switch = opens(stick, "how-rare.html#one")
    page = switch.page
    expect(page.locator(".call > [data-country=''] a[href='tel:112']")).to_be_in_viewport()
    switch.press("In an emergency")
    expect(page.locator(".call a").first).to_be_focused()
    assert len(switch.stops()) <= MOST
    switch.press("Come back")
    page.goto(page.url.split("#")[0].replace("how-rare", "when-to-get-help"))
    switch.press("Rest")
    switch.press("Whole page")
    page.get_by_role("radio", name="Ireland").check()
    page.get_by_role("button", name="One at a time").click()
    expect(switch.bar.get_by_role("link", name="Call 112")).to_have_attribute("href", "tel:112")


def calls(page: Page) -> list[str]:
    """Every number that is dialled."""
    return list(page.evaluate("() => dialled"))


def test_space_dials_as_enter_does(stick):
    switch = opens(stick, "how-rare.html#one")
    listens = (
        "() => { globalThis.dialled = []; addEventListener('click', (event) => {"
        " const to = event.target.closest('a')?.href ?? '';"
        " if (to.startsWith('tel:')) { dialled.push(to); event.preventDefault(); } }); }"
    )
    switch.page.evaluate(listens)
    switch.press("In an emergency")
    switch.page.keyboard.press("Space")
    assert calls(switch.page) == ["tel:911"]


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_controls_are_large_far_apart_in_sight_and_stay_where_they_are(stick, width):
    stick.page.set_viewport_size({"width": width, "height": 720})
    switch = opens(stick, "sampler.html#one")
    controls = switch.bar.locator("button, a")
    first = controls.evaluate_all(SIZES)
    assert len(first) == MOST
    for one in first:
        assert one["right"] - one["x"] >= 88, one
        assert one["bottom"] - one["y"] >= 88, one
        assert one["bottom"] <= 720, one
        for other in first:
            across = max(other["x"] - one["right"], one["x"] - other["right"])
            down = max(other["y"] - one["bottom"], one["y"] - other["bottom"])
            assert one == other or max(across, down) >= 24, (one, other)
    for _ in range(6):
        switch.press("Forward")
        assert controls.evaluate_all(SIZES) == first
    slides = "() => document.documentElement.scrollWidth - innerWidth"
    assert switch.page.evaluate(slides) <= 0


def test_only_the_step_is_there_for_programs_that_read_aloud(stick):
    switch = opens(stick, "how-rare.html#one")
    while switch.place.startswith("1 of"):
        switch.press("Forward")
    switch.press("Forward")
    heard = switch.bar.locator("[aria-live]")
    expect(heard).to_contain_text(switch.place)
    shown = str(switch.page.locator("main p:visible").first.text_content())
    expect(heard).to_contain_text(shown[:20])
    expect(switch.page.get_by_role("heading", level=1)).to_have_count(1)
    expect(switch.page.get_by_role("link", name="Search")).to_have_count(0)
    expect(switch.page.get_by_role("heading", name="In one year")).to_have_count(0)


def test_axe_finds_nothing_on_a_step_a_question_a_rest_or_the_numbers(stick):
    switch = opens(stick, "sampler.html#one")
    assert breaches(switch.page) == []
    switch.onward_to("A stone")
    assert breaches(switch.page) == []
    switch.press("In an emergency")
    assert breaches(switch.page) == []
    switch.press("Come back")
    switch.press("Rest")
    assert breaches(switch.page) == []


def test_the_guide_leads_to_an_emergency_which_is_shown_at_once(stick):
    switch = opens(stick, "when-to-get-help.html#one")
    switch.onward_to("Are you gasping, choking")
    switch.page.keyboard.press("Space")
    card = switch.page.locator(".als-now")
    expect(card.locator(".als-level").first).to_be_in_viewport()
    expect(card.get_by_role("heading").first).to_be_visible()
    expect(switch.page.locator(".als-guide label:visible")).to_have_count(0)
    assert len(switch.stops()) <= MOST


def test_the_guide_leads_to_a_calm_answer_and_denies_nothing_that_was_not_shown(stick):
    switch = opens(stick, "when-to-get-help.html#one")
    groups = switch.page.locator(".als-guide fieldset legend:visible")
    for _ in range(12):
        switch.onward_to("None of these")
        before = groups.first.text_content()
        switch.page.keyboard.press("Space")
        expect(groups.filter(has_text=str(before))).to_have_count(0)
        expect(switch.page.locator("[data-own]").get_by_text("None of these")).to_have_count(0)
        if switch.place.endswith("How it has been"):
            break
    switch.onward_to("Show my advice")
    switch.page.keyboard.press("Space")
    expect(switch.page.locator(".als-guide .als-card .als-level")).to_be_in_viewport()
    expect(switch.page.locator(".als-guide")).to_contain_text("can be watched at home for now")


def test_a_sheet_is_filled_in_one_line_at_a_time(stick):
    switch = opens(stick, "sampler.html#one")
    switch.onward_to("I need time to speak")
    switch.page.keyboard.press("Space")
    switch.press("Rest")
    switch.press("Whole page")
    sheet = switch.page.locator(".als-visit")
    expect(sheet.get_by_label("I need time to speak")).to_be_checked()
