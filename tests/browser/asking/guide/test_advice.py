"""The advice of the guide: nothing assumed, calm where it may be, with sources."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.citing import bare as bare_words

from .hand import (
    ALS_GROUPS,
    GROUPS,
    RULES,
    WORDS,
    age_written,
    ask,
    box,
    choice,
    heading,
    push,
    to_the_advice,
    to_the_course,
)


def test_with_als_only_its_groups_are_shown_and_then_whom_it_is_for(drawn):
    choice(drawn, "Yes").check()
    push(drawn, "None of these")
    expect(drawn.locator(".als-said")).to_have_text("Group 1 of 4")
    push(drawn, "Show all groups at once")
    asked = sum(len(RULES.als_groups[name]) for name in ALS_GROUPS[1:])
    expect(drawn.get_by_role("checkbox")).to_have_count(asked)
    expect(drawn.get_by_role("radio")).to_have_count(len(WORDS.course.asker.choices))
    expect(age_written(drawn)).to_be_hidden()


def test_the_answer_with_als_speaks_of_the_team_and_asks_for_no_cause(drawn):
    choice(drawn, "Yes").check()
    to_the_advice(drawn, ALS_GROUPS, ["choking-more-than-usual"])
    expect(drawn).to_contain_text(heading("today", for_als=True))
    expect(drawn).to_contain_text("team")
    expect(drawn).to_contain_text(bare_words(WORDS.notes["at-the-table"]))
    expect(drawn).not_to_contain_text("What could this be")
    expect(drawn).not_to_contain_text("Not answered yet")


def test_a_twitch_is_answered_with_a_calm_sentence_where_nothing_asks_for_more(drawn):
    calm = bare_words(WORDS.notes["calm-twitch"])
    to_the_advice(drawn, told=["twitching", "twitch-long-or-widespread", "anxiety-about-als"])
    expect(drawn).to_contain_text(heading("routine"))
    note = drawn.get_by_role("listitem").filter(has_text=calm)
    note.get_by_text("Where this comes from").click()
    expect(note.get_by_role("link").first).to_be_visible()


def test_a_calm_sentence_is_not_said_beside_weakness(drawn):
    to_the_advice(drawn, told=["twitching", "hand-weakness"])
    expect(drawn).to_contain_text(heading("today"))  # with its beginning left open
    expect(drawn).not_to_contain_text(bare_words(WORDS.notes["calm-twitch"]))


@pytest.mark.parametrize(
    ("told", "level", "said"),
    [
        (["twitching"], "self-care", True),
        (["twitching", "anxiety-about-als"], "routine", True),
        (["weight-loss"], "prompt-2-weeks", False),
    ],
)
def test_what_was_asked_is_said_where_nothing_asks_to_be_seen_soon(drawn, told, level, said):
    to_the_advice(drawn, told=told)
    expect(drawn).to_contain_text(heading(level))
    shown = expect(drawn)
    asked = bare_words(WORDS.grounds.asked)
    (shown.to_contain_text if said else shown.not_to_contain_text)(asked)
    shown.to_contain_text(bare_words(WORDS.grounds.never_waits))


def test_no_answer_says_that_a_visit_is_not_needed(drawn):
    to_the_advice(drawn)
    expect(drawn).to_contain_text(heading("self-care"))
    for words in ("not need a visit", "No visit needed"):
        expect(drawn).not_to_contain_text(words)


def test_what_is_not_sure_never_reassures(drawn):
    for _ in GROUPS:
        push(drawn, "Not sure about the rest")
    push(drawn, "Show my advice")
    expect(drawn).to_contain_text(heading("routine"))
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_what_is_open_can_be_answered_one_by_one(drawn):
    for name in GROUPS:
        push(drawn, "Not sure about the rest" if name == "arms" else "None of these")
    push(drawn, "Show my advice")
    expect(drawn).to_contain_text("Not answered yet: 4")
    push(drawn, "Answer these one by one")
    for feature in RULES.groups["arms"]:
        expect(drawn.get_by_role("group", name=ask(feature))).to_be_visible()
        push(drawn, "No")
    expect(drawn).to_contain_text(heading("self-care"))


def test_every_reason_has_its_sources(drawn):
    to_the_course(drawn)
    push(drawn, "Show my advice")
    why = drawn.get_by_role("listitem").filter(has_text=WORDS.reasons["all-answered-no"].flat)
    why.get_by_text("Where this comes from").click()
    link = why.get_by_role("link").first
    expect(link).to_be_visible()
    assert link.get_attribute("href").startswith("https://")


def test_axe_finds_nothing_in_the_advice_in_any_look(page, drawn, axe_in_looks):
    page.set_viewport_size({"width": 320, "height": 800})
    box(drawn, "thoughts-of-self-harm").check()
    push(drawn, "Not sure about the rest")
    push(drawn, "Show all groups at once")
    assert axe_in_looks() == {}
    push(drawn, "Show my advice")
    choice(drawn, "100 or older").check()
    assert axe_in_looks() == {}
    assert page.evaluate("document.documentElement.scrollWidth") == 320
