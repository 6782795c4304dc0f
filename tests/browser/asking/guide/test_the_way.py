"""The way through the guide: on, back, all at once, and anew."""

from __future__ import annotations

from playwright.sync_api import expect

from .hand import box, card, choice, heading, past_the_emergencies, push


def test_changing_the_answer_about_als_keeps_the_others(drawn):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    push(drawn, "Back")
    choice(drawn, "Yes").check()
    push(drawn, "None of these")
    expect(box(drawn, "morning-headache", for_als=True)).to_be_checked()
    push(drawn, "Back")
    expect(choice(drawn, "Yes")).to_be_focused()
    choice(drawn, "No").check()
    push(drawn, "None of these")
    expect(box(drawn, "morning-headache")).to_be_checked()


def test_a_held_key_or_a_second_click_answers_one_group_alone(page, drawn):
    past_the_emergencies(drawn)
    for _ in range(3):
        page.keyboard.down("Enter")  # the same key again without letting go is a repeat
    page.keyboard.up("Enter")
    expect(drawn.locator(".als-said")).to_have_text("Group 2 of 12")
    drawn.get_by_role("button", name="None of these").first.dblclick()
    expect(drawn.locator(".als-said")).to_have_text("Group 3 of 12")


def test_going_back_finds_the_answers_as_they_were(drawn):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    push(drawn, "No to all the others")
    expect(drawn.locator(".als-said")).to_have_text("Group 2 of 12")
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
    expect(drawn.get_by_role("button", name="Show my advice")).to_have_count(0)
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_clearing_can_be_undone(drawn):
    box(drawn, "blue-or-grey-lips").check()
    push(drawn, "Clear all answers")
    expect(drawn.locator("input:checked")).to_have_count(0)
    push(drawn, "Undo")
    expect(box(drawn, "blue-or-grey-lips")).to_be_checked()
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
