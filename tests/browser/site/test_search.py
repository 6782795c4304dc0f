"""The search of the web pages: help before anything else, then what people mean by their words."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

IN_DANGER = [
    "suicide", "Suicidal thoughts", "sucide", "kill myself", "I just want to die", "end my life",
    "hurt myself", "can't go on", "I can’t go on like this", "cant go on", "hopeless",
    "I feel hopelessness", "I do not want to live", "do not want to live any more", "overdose",
    "overdosed", "I WANT TO DIE!!!", "want/to/die", "self-harm",
]  # fmt: skip
IN_NO_DANGER = ["diet", "how do people die from ALS", "the end of life", "go on a trip", "harm"]
LAY_WORDS = {
    "choking": "Call now",
    "I can't breathe": "Call now",
    "gasping": "Call now",
    "BiPAP": "BiPAP",
    "PEG": "PEG",
    "carpal tunnel": "Common causes",
    "contagious": "The short answer",
    "hereditary": "Does it run in the family?",
    "depression": "depression",
    "depressed": "Grief, and a low mood that stays",
    "Rilutek": "Riluzole",
    "radicava": "Edaravone",
    "Qalsody": "Tofersen",
}
TITLES = {
    "When to get help": "when-to-get-help.html",
    "when to get help?": "when-to-get-help.html",
    "What is ALS": "what-is-als.html",
    "riluzole": "treatments.html#Riluzole",
}
SAME = {
    "ALS/MND": "ALS MND",
    "ALS&MND": "ALS MND",
    "ALS,twitching": "ALS twitching",
    "speech/swallowing": "speech swallowing",
    "twîtching": "twitching",
    "behaviour": "behavior",
}


@pytest.fixture
def search(visitor):
    """The page that searches, and what it shows for some words."""
    page = visitor.opens("search.html")

    def looked(words: str) -> list[str]:
        page.get_by_label("What are you looking for?").fill(words)
        page.get_by_role("button", name="Search", exact=True).click()
        return page.locator("#found a").all_text_contents()

    looked.page = page
    return looked


@pytest.mark.parametrize("words", IN_DANGER)
def test_someone_in_danger_sees_whom_to_call_before_anything_found(search, words):
    search(words)
    card = search.page.locator("#crisis")
    expect(card.get_by_role("heading")).to_contain_text("thoughts of harming yourself")
    expect(card.locator('a[href="tel:988"]').first).to_be_visible()
    expect(card.locator('a[href^="sms:"]').first).to_be_visible()
    expect(search.page.locator("#said")).to_contain_text("Ways to reach someone now")
    first = search.page.locator("#crisis, #found li").first
    assert first.get_attribute("id") == "crisis"


@pytest.mark.parametrize("words", IN_NO_DANGER)
def test_who_looks_for_something_else_sees_no_such_card(search, words):
    search("suicide")
    search(words)
    expect(search.page.locator("#crisis")).to_be_hidden()


@pytest.mark.parametrize("words", LAY_WORDS)
def test_a_word_that_people_use_leads_to_the_place_that_speaks_of_it(search, words):
    assert search(words)[0] == LAY_WORDS[words]


@pytest.mark.parametrize("words", TITLES)
def test_a_title_that_is_typed_comes_first(search, words):
    search(words)
    assert search.page.locator("#found a").first.get_attribute("href") == TITLES[words]


@pytest.mark.parametrize("words", SAME)
def test_signs_accents_and_spellings_make_no_difference(search, words):
    found = search(words)
    assert found
    assert found == search(SAME[words])


@pytest.mark.parametrize("words", ["👍", "*", "~", "?!", "+ALS -", "title:ALS"])
def test_signs_alone_find_nothing_and_a_sentence_says_so(search, words):
    has_letters = any(one.isalnum() for one in words)
    assert bool(search(words)) == has_letters
    says = "Found" if has_letters else "The search needs a word"
    expect(search.page.locator("#said")).to_contain_text(says)


@pytest.mark.parametrize("words", ["a" * 5000, "twitch " * 2000, "é" * 20000])
def test_a_very_long_text_stops_nothing_not_even_from_a_link(visitor, words):
    begun = time.monotonic()
    page = visitor.opens("search.html")
    page.evaluate("(words) => { location.search = new URLSearchParams({ looked: words }); }", words)
    page.wait_for_load_state()
    page.get_by_label("What are you looking for?").evaluate(
        "(it, words) => it.value = words", words
    )
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.locator("#said")).not_to_be_empty()
    assert time.monotonic() - begun < 20
