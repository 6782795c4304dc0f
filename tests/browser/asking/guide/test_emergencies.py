"""Emergencies in the guide: first, at once, seen and heard, and hidden by nothing later."""

from __future__ import annotations

from playwright.sync_api import expect

from helpers.parts.guide.widget import GuideWidget

from .hand import GROUPS, RULES, WORDS, ask, box, card, choice, heading, past_the_emergencies, push


def test_the_first_screen_asks_for_every_emergency_and_before_it_only_for_als(drawn):
    expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.groups["emergency"]))
    expect(drawn.locator("input:checked")).to_have_count(0)
    asked = drawn.get_by_role("group", name=ask(RULES.als)).get_by_role("radio")
    expect(asked.and_(drawn.get_by_role("radio"))).to_have_count(3)
    first = drawn.locator("input:visible").first
    expect(first).to_have_attribute("value", "yes")
    expect(card(drawn)).to_be_empty()


def test_a_guide_with_one_path_asks_nobody_whether_they_have_als(bare, guide):
    alone = {**guide.guide, "als": None, "alsAsk": "", "alsSay": "", "alsGroups": []}
    one = GuideWidget.opened("pears", guide._content, words=guide.words, guide=alone)
    opened = bare.draw(one)
    one.close()
    expect(opened.get_by_role("radio")).to_have_count(0)
    past_the_emergencies(opened)
    push(opened, "Back")
    expect(opened.get_by_role("button", name="None of these fits")).to_be_focused()


def test_saying_yes_to_als_changes_the_list_and_no_brings_it_back(drawn):
    choice(drawn, "Yes").check()
    expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.als_groups["als-emergency"]))
    expect(box(drawn, "machine-stops", for_als=True)).to_be_visible()
    expect(box(drawn, "cannot-move-limb-or-face")).to_be_hidden()
    for other in ("No", "I am not sure"):
        choice(drawn, other).check()
        expect(box(drawn, "cannot-move-limb-or-face")).to_be_visible()
        expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.groups["emergency"]))


def test_an_emergency_is_one_press_from_opening_and_for_als_too(bare, drawn, guide):
    box(drawn, "seizure").check()
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    push(drawn, "Clear all answers")
    choice(drawn, "Yes").check()
    bare.end()  # the answer about ALS is kept, so the guide opens with it
    opened = bare.draw(guide)
    box(opened, "machine-stops", for_als=True).check()
    expect(card(opened)).to_contain_text("my breathing may be weak")


def test_the_emergency_card_is_that_of_the_path_even_if_als_is_told_later(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(card(drawn)).not_to_contain_text("my breathing may be weak")
    choice(drawn, "Yes").check()
    expect(card(drawn)).to_contain_text("my breathing may be weak")
    choice(drawn, "No").check()
    expect(card(drawn)).not_to_contain_text("my breathing may be weak")


def test_a_second_emergency_shows_whom_to_call_for_it_too(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(card(drawn)).not_to_contain_text("988")
    box(drawn, "thoughts-of-self-harm").check()
    expect(card(drawn)).to_contain_text("988")


def test_what_to_do_and_the_way_back_are_seen_at_once_on_a_phone(page, drawn):
    page.set_viewport_size({"width": 390, "height": 844})
    choice(drawn, "Yes").check()
    box(drawn, "thoughts-of-self-harm", for_als=True).check()
    expect(card(drawn).get_by_role("heading").first).to_be_in_viewport(ratio=1)
    expect(card(drawn).get_by_role("button", name="Change what I ticked")).to_be_in_viewport(
        ratio=1
    )


def test_a_card_higher_than_the_window_is_seen_from_its_heading_on(page, drawn, keys):
    page.set_viewport_size({"width": 260, "height": 700})
    keys.reach(box(drawn, "choking-or-cannot-speak"))
    keys.press("Space")
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()
    expect(card(drawn).get_by_role("heading").first).to_be_in_viewport(ratio=1)


def test_a_tick_that_the_other_list_holds_is_found_from_the_emergency_card(drawn):
    box(drawn, "cannot-move-limb-or-face").check()
    choice(drawn, "Yes").check()
    push(drawn, "Change what I ticked")
    expect(choice(drawn, "Yes")).to_be_focused()
    choice(drawn, "No").check()
    box(drawn, "cannot-move-limb-or-face").uncheck()
    expect(card(drawn)).to_be_empty()


def test_the_emergency_card_is_read_aloud_as_soon_as_it_is_there(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(drawn.locator(".als-heard[aria-live=assertive]")).to_contain_text(
        heading("emergency-now")
    )


def test_one_press_shows_the_emergency_card_and_the_focus_goes_there(drawn, keys):
    keys.reach(box(drawn, "breathless-at-rest"))
    keys.press("Space")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    expect(card(drawn)).to_be_in_viewport()
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()


def test_the_focus_goes_to_the_card_from_whatever_lies_around_the_guide(drawn):
    drawn.evaluate("({ parentNode }) => { parentNode.tabIndex = -1; parentNode.focus(); }")
    box(drawn, "breathless-at-rest").evaluate("(one) => one.click()")
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()


def test_who_is_elsewhere_on_the_page_is_not_taken_away(drawn):
    drawn.evaluate(
        "(root) => { const other = document.createElement('button'); root.before(other);"
        " other.id = 'elsewhere'; other.focus(); }"
    )
    box(drawn, "breathless-at-rest").evaluate("(one) => one.click()")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    expect(drawn.page.locator("#elsewhere")).to_be_focused()


def test_thoughts_of_harming_oneself_show_whom_to_call_or_text(drawn):
    box(drawn, "thoughts-of-self-harm").check()
    expect(card(drawn)).to_contain_text(WORDS.own_cards["crisis"].heading.flat)
    expect(card(drawn).get_by_role("link", name="988").first).to_have_attribute("href", "tel:988")
    expect(card(drawn).get_by_role("link", name="85258")).to_have_attribute("href", "sms:85258")


def test_no_later_answer_hides_the_emergency(drawn):
    box(drawn, "breathless-at-rest").check()
    push(drawn, "No to all the others")
    for _ in GROUPS[1:]:
        expect(card(drawn)).to_contain_text(heading("emergency-now"))
        push(drawn, "None of these")
    drawn.get_by_role("radio", name="over years").check()
    drawn.get_by_role("radio", name="getting better").check()
    push(drawn, "Show my advice")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_an_emergency_that_the_course_may_still_take_back_waits_for_the_advice(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "droopy-eyelid").check()
    box(drawn, "swallowing-trouble").check()
    expect(card(drawn)).to_be_empty()
    push(drawn, "Show my advice")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_a_tick_made_by_mistake_is_taken_back_and_the_focus_stays_in_the_guide(drawn, keys):
    one = box(drawn, "breathless-at-rest")
    one.check()
    keys.presses_on(card(drawn).get_by_role("button", name="Change what I ticked"))
    expect(one).to_be_focused()
    keys.press("Space")
    expect(card(drawn)).to_be_empty()
    expect(one).to_be_focused()
