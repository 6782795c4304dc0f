"""What a reader takes along from the guide, as text and to the visit sheet."""

from __future__ import annotations

from playwright.sync_api import expect

from helpers.citing import bare as bare_words

from .hand import (
    ALS_GROUPS,
    RULES,
    WORDS,
    box,
    choice,
    heading,
    past_the_emergencies,
    push,
    to_the_advice,
    to_the_course,
)


def test_the_text_holds_the_notes_and_what_was_asked(drawn, clipboard):
    to_the_advice(drawn, told=["twitching"])
    push(drawn, "Copy")
    text = clipboard()
    for words in (WORDS.notes["calm-twitch"], WORDS.grounds.asked, WORDS.grounds.never_waits):
        assert bare_words(words) in text


def test_the_text_for_als_says_that_it_is_known_and_speaks_of_the_team(drawn, clipboard):
    choice(drawn, "Yes").check()
    to_the_advice(drawn, ALS_GROUPS, ["weak-cough"])
    push(drawn, "Copy")
    text = clipboard()
    assert heading("urgent-days", for_als=True) in text
    assert WORDS.features[RULES.als].say.flat in text
    assert WORDS.grounds.asked.flat not in text


def test_the_words_to_show_in_an_emergency_say_that_als_is_known(drawn, clipboard):
    choice(drawn, "Yes").check()
    box(drawn, "machine-stops", for_als=True).check()
    push(drawn, "Copy words to show or send")
    assert WORDS.features[RULES.als].say.flat in clipboard()


def test_the_advice_goes_along_as_text_with_what_was_told(page, drawn):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "cramps").check()
    push(drawn, "Show my advice")
    push(drawn, "Copy")
    expect(drawn.locator(".als-said")).to_contain_text("copied")
    text = page.evaluate("navigator.clipboard.readText()")
    assert WORDS.features["cramps"].say.flat in text
    assert WORDS.cards["routine"].do[0].flat.split(" [")[0] in text


def test_the_visit_sheet_is_one_press_away(drawn):
    to_the_course(drawn)
    push(drawn, "Show my advice")
    link = drawn.get_by_role("link", name="Put this on my visit sheet")
    expect(link).to_have_attribute("href", "12-fruit.ipynb")
