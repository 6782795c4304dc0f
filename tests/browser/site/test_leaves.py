"""Pages that hold a heavy piece of another: found from old links, by search, without scripts."""

from __future__ import annotations

import pytest
from browser.axe import found_by_axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

OF_EACH_KIND = [
    "library-words.html",
    "library-questions-eating.html",
    "how-we-know-facts-hard.html",
    "how-we-know-sources-news.html",
    "when-to-get-help-form.html",
]


@pytest.mark.parametrize("file", OF_EACH_KIND)
def test_a_leaf_satisfies_axe_and_can_be_left(visitor, file):
    page = visitor.opens(file)
    assert found_by_axe(page) == {}
    expect(page.locator("main h1")).to_have_count(1)
    page.get_by_role("link", name="Back to the page: ").click()
    expect(page.locator("main h2:target")).to_be_in_viewport()


@pytest.mark.parametrize("reader", ["visitor", "unscripted"])
def test_an_old_link_to_a_word_leads_on_to_its_meaning(request, reader):
    page = request.getfixturevalue(reader).opens("library.html#bulbar")
    way = page.locator("#bulbar")
    expect(way).to_be_visible()
    way.click()
    expect(page.get_by_role("heading", name="bulbar", exact=True)).to_be_in_viewport()


def test_a_question_is_found_in_the_library_and_answered(stick):
    page = stick.opens("library.html")
    page.get_by_label("What are you looking for?").fill("twitch in my eyelid")
    page.keyboard.press("Enter")
    page.locator("#found").get_by_role("link", name="Can a twitch in my eyelid be ALS?").click()
    heading = page.get_by_role("heading", name="Can a twitch in my eyelid be ALS?")
    expect(heading).to_be_in_viewport()


def test_without_scripts_the_guide_is_a_form_one_press_away(unscripted):
    page = unscripted.opens("when-to-get-help.html")
    page.get_by_role("link", name="A form to follow with a pen").click()
    expect(page.get_by_text("You can follow the guide with a pen.")).to_be_visible()


def test_hard_facts_are_closed_until_a_reader_opens_them(visitor):
    page = visitor.opens("how-we-know-facts-hard.html")
    expect(page.get_by_role("table")).to_have_count(0)
    page.get_by_text("Hard facts, such as").last.click()
    expect(page.get_by_role("table")).to_be_visible()
