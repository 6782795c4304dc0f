"""Answers of the guide: kept for the reader, never saved with the page."""

from __future__ import annotations

from playwright.sync_api import expect

from .hand import RULES, box, choice, heading, past_the_emergencies, push, to_the_course


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


def test_answers_that_an_earlier_guide_kept_are_shown(bare, drawn, tell, page):
    old = {"hand-weakness": "yes", "pears": "yes", "onset": "weeks", "known-als-diagnosis": "no"}
    did = page.evaluate(
        "async (old) => (await import('/parts/guide/guide-state.js')).fromRecords(old)", old
    )
    tell("guide", did)
    expect(choice(drawn, "No")).to_be_checked()
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    expect(box(drawn, "hand-weakness")).to_be_checked()
    expect(choice(drawn, "over a few weeks")).to_be_checked()


def test_answers_of_someone_with_als_from_a_file_are_shown_wherever_the_guide_stands(drawn, tell):
    to_the_course(drawn)
    tell("guide", {"said": {RULES.als: "yes", "weak-cough": "yes"}})
    expect(choice(drawn, "for myself")).to_be_visible()
    expect(choice(drawn, "over months")).to_be_hidden()
    push(drawn, "Show my advice")
    expect(drawn).to_contain_text(heading("urgent-days", for_als=True))
