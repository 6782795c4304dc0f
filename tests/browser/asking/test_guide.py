"""The symptom guide, used as readers use it: emergencies first, few presses, nothing assumed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.guide import the_guide

WORDS = the_guide().words
MOST_PRESSES = 40
"""Presses of Tab and Space for the whole guide, for a typical person; more is too many."""

MOST_FOR_AN_AGE = 8


def ask(feature):
    return WORDS.features[feature].ask.flat


def heading(level):
    return WORDS.cards[level].heading.flat


@pytest.fixture
def drawn(bare, guide):
    """The guide as it opens."""
    return bare.draw(guide)


@pytest.fixture
def keys(page):
    """Tab and Space, counted."""
    return Keys(page)


class Keys:
    """A hand with one switch."""

    def __init__(self, page):
        self.page, self.presses = page, 0

    def press(self, key, times=1):
        self.presses += times
        for _ in range(times):
            self.page.keyboard.press(key)

    def reach(self, control):
        """Tab until a control has the focus."""
        for _ in range(20):
            if control.evaluate("(one) => one === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"{control} cannot be reached")

    def presses_on(self, control):
        self.reach(control)
        self.press("Space")


def box(drawn, feature):
    return drawn.get_by_role("checkbox", name=ask(feature), exact=True)


def choice(drawn, name):
    return drawn.get_by_role("radio", name=name, exact=True)


def age_written(drawn):
    return drawn.get_by_role("textbox", name="Or write your age")


def push(drawn, name):
    drawn.get_by_role("button", name=name, exact=True).last.click()


def past_the_emergencies(drawn):
    push(drawn, "None of these")


def to_the_course(drawn):
    for _ in WORDS.groups:
        push(drawn, "None of these")


def card(drawn):
    return drawn.locator(".als-now")


def test_the_first_screen_asks_for_every_emergency_and_nothing_else(drawn):
    expect(drawn.get_by_role("checkbox")).to_have_count(len(the_guide().rules.groups["emergency"]))
    expect(drawn.locator("input:checked")).to_have_count(0)
    expect(drawn.get_by_role("radio")).to_have_count(0)
    expect(card(drawn)).to_be_empty()


def test_the_emergency_card_is_read_aloud_as_soon_as_it_is_there(drawn):
    expect(card(drawn)).to_have_role("alert")


def test_one_press_shows_the_emergency_card_and_the_focus_goes_there(drawn, keys):
    keys.reach(box(drawn, "breathless-at-rest"))
    keys.press("Space")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    expect(card(drawn)).to_be_in_viewport()
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()


def test_thoughts_of_harming_oneself_show_whom_to_call_too(drawn):
    box(drawn, "thoughts-of-self-harm").check()
    expect(card(drawn)).to_contain_text("988")


def test_no_later_answer_hides_the_emergency(drawn):
    box(drawn, "breathless-at-rest").check()
    push(drawn, "No to all others")
    for _ in list(WORDS.groups)[1:]:
        expect(card(drawn)).to_contain_text(heading("emergency-now"))
        push(drawn, "None of these")
    drawn.get_by_role("radio", name="over years").check()
    drawn.get_by_role("radio", name="getting better").check()
    push(drawn, "Show my answer")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_an_emergency_that_the_course_may_still_take_back_waits_for_the_advice(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "droopy-eyelid").check()
    box(drawn, "swallowing-trouble").check()
    expect(card(drawn)).to_be_empty()
    push(drawn, "Show my answer")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_a_tick_made_by_mistake_is_taken_back_and_the_focus_stays_in_the_guide(drawn, keys):
    one = box(drawn, "breathless-at-rest")
    one.check()
    keys.presses_on(card(drawn).get_by_role("button", name="Change what I ticked"))
    expect(one).to_be_focused()
    keys.press("Space")
    expect(card(drawn)).to_be_empty()
    expect(one).to_be_focused()


def test_the_whole_guide_takes_few_presses_of_one_switch(drawn, keys):
    keys.press("Tab")
    keys.press("Space")
    for name in list(the_guide().rules.groups)[1:]:
        told = {"arms": "hand-weakness", "muscles": "twitching"}.get(name)
        if told:
            keys.presses_on(box(drawn, told))
            keys.presses_on(drawn.get_by_role("button", name="No to all others").last)
        else:
            keys.press("Space")
    keys.press("Space", 4)  # over months
    keys.press("Tab")
    keys.press("Space")  # getting worse
    keys.presses_on(drawn.get_by_role("button", name="Show my answer"))
    expect(drawn.get_by_role("status")).to_contain_text(heading("prompt-2-weeks"))
    assert keys.presses <= MOST_PRESSES


def test_a_held_key_or_a_second_click_answers_one_group_alone(page, drawn):
    past_the_emergencies(drawn)
    for _ in range(3):
        page.keyboard.down("Enter")  # the same key again without letting go is a repeat
    page.keyboard.up("Enter")
    expect(drawn.get_by_role("status")).to_have_text("Group 2 of 11")
    drawn.get_by_role("button", name="None of these").first.dblclick()
    expect(drawn.get_by_role("status")).to_have_text("Group 3 of 11")


def test_going_back_finds_the_answers_as_they_were(drawn):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    push(drawn, "No to all others")
    expect(drawn.get_by_role("status")).to_have_text("Group 2 of 11")
    push(drawn, "Back")
    expect(box(drawn, "morning-headache")).to_be_checked()


def test_all_groups_can_be_shown_at_once_and_one_at_a_time_again(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    expect(box(drawn, "cramps")).to_be_visible()
    expect(drawn.get_by_role("radio", name="over months")).to_be_visible()
    push(drawn, "Show one group at a time")
    expect(box(drawn, "cramps")).to_be_hidden()


def test_nothing_answered_gives_no_advice(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Clear all answers")
    push(drawn, "Not sure about the rest")
    push(drawn, "Clear all answers")
    expect(drawn.get_by_role("button", name="Show my answer")).to_have_count(0)
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_what_is_not_sure_never_reassures(drawn):
    for _ in WORDS.groups:
        push(drawn, "Not sure about the rest")
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text(heading("routine"))
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_what_is_open_can_be_answered_one_by_one(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Not sure about the rest")
    for _ in list(WORDS.groups)[2:]:
        push(drawn, "None of these")
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text("Still open: 2")
    push(drawn, "Answer these one by one")
    push(drawn, "No")
    expect(drawn.get_by_role("group", name=ask("breathless-on-effort"))).to_be_visible()
    push(drawn, "No")
    expect(drawn).to_contain_text(heading("self-care"))


def test_every_reason_has_its_sources(drawn):
    to_the_course(drawn)
    push(drawn, "Show my answer")
    why = drawn.get_by_role("listitem").filter(has_text=WORDS.reasons["all-answered-no"].flat)
    why.get_by_text("Where this comes from").click()
    link = why.get_by_role("link").first
    expect(link).to_be_visible()
    assert link.get_attribute("href").startswith("https://")


def test_clearing_can_be_undone(drawn):
    box(drawn, "blue-or-grey-lips").check()
    push(drawn, "Clear all answers")
    expect(drawn.locator("input:checked")).to_have_count(0)
    push(drawn, "Undo")
    expect(box(drawn, "blue-or-grey-lips")).to_be_checked()
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_an_age_is_told_with_two_presses_and_can_be_taken_back(drawn):
    to_the_course(drawn)
    expect(choice(drawn, "64")).to_have_count(0)
    choice(drawn, "60 to 69").check()
    expect(drawn.get_by_role("status")).to_contain_text("60 years")
    choice(drawn, "64").check()
    expect(choice(drawn, "60 to 69")).to_be_checked()
    expect(age_written(drawn)).to_have_value("64")
    push(drawn, "I would rather not say")
    expect(age_written(drawn)).to_have_value("")
    expect(choice(drawn, "60 to 69")).not_to_be_checked()
    expect(choice(drawn, "64")).to_have_count(0)


def test_an_age_too_takes_few_presses_of_one_switch(drawn, keys):
    to_the_course(drawn)
    keys.reach(choice(drawn, "0 to 19"))
    keys.presses = 0
    keys.press("Space", 6)
    expect(choice(drawn, "60 to 69")).to_be_checked()
    keys.press("Tab")
    keys.press("Space")
    expect(choice(drawn, "61")).to_be_checked()
    assert keys.presses <= MOST_FOR_AN_AGE


def test_the_tens_alone_count_as_their_first_year(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "weight-loss").check()
    choice(drawn, "60 to 69").check()
    expect(choice(drawn, "60")).to_be_checked()
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text(WORDS.reasons["weight-from-sixty"].flat)


def test_after_the_last_year_of_the_tens_comes_the_first_and_the_focus_stays(page, drawn):
    to_the_course(drawn)
    choice(drawn, "100 or older").check()
    choice(drawn, "120").check()
    page.keyboard.press("Space")
    expect(choice(drawn, "100")).to_be_checked()
    expect(choice(drawn, "100")).to_be_focused()


@pytest.mark.parametrize(("age", "tens"), [(0, "0 to 19"), (19, "0 to 19"), (99, "90 to 99")])
def test_an_age_that_is_written_is_shown_as_pressed(drawn, age, tens):
    to_the_course(drawn)
    age_written(drawn).fill(str(age))
    expect(choice(drawn, tens)).to_be_checked()
    expect(choice(drawn, str(age))).to_be_checked()


def test_an_age_that_is_none_is_refused_in_words_and_kept_out(page, drawn):
    to_the_course(drawn)
    field = age_written(drawn)
    field.fill("<b>")
    expect(drawn.get_by_role("status")).to_contain_text("whole years")
    push(drawn, "I would rather not say")
    expect(field).to_have_value("")
    expect(drawn.get_by_role("status")).to_be_empty()


def test_no_answer_reaches_the_model_that_is_saved_with_the_page(page, drawn):
    before = page.evaluate("JSON.stringify(drawn.at(-1).model.get('guide'))")
    box(drawn, "blue-or-grey-lips").check()
    past = page.evaluate(
        "[JSON.stringify(drawn.at(-1).model.get('guide')), drawn.at(-1).model.saved]"
    )
    assert past == [before, []]


def test_the_answers_outlive_a_cell_that_runs_again(bare, drawn, guide):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    bare.end()
    expect(box(bare.draw(guide), "morning-headache")).to_be_checked()


def test_the_advice_goes_along_as_text_with_what_was_told(page, drawn):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "cramps").check()
    push(drawn, "Show my answer")
    push(drawn, "Copy")
    expect(drawn.get_by_role("status")).to_contain_text("copied")
    text = page.evaluate("navigator.clipboard.readText()")
    assert WORDS.features["cramps"].say.flat in text
    assert WORDS.cards["routine"].do[0].flat.split(" [")[0] in text


def test_the_visit_sheet_is_one_press_away(drawn):
    to_the_course(drawn)
    push(drawn, "Show my answer")
    link = drawn.get_by_role("link", name="Take this over to the visit sheet")
    expect(link).to_have_attribute("href", "12-fruit.ipynb")


@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_in_the_advice(page, drawn, axe, look):
    page.emulate_media(**look)
    page.set_viewport_size({"width": 320, "height": 800})
    box(drawn, "thoughts-of-self-harm").check()
    push(drawn, "Not sure about the rest")
    push(drawn, "Show all groups at once")
    choice(drawn, "100 or older").check()
    assert axe() == {}
    push(drawn, "Show my answer")
    assert axe() == {}
    assert page.evaluate("document.documentElement.scrollWidth") == 320
