"""Erasing removes first, everywhere, and says it where it could not."""

import pytest
from playwright.sync_api import expect

from .conftest import FRUIT, TREE
from .test_remembering import APPLE, BLOCKED, FULL

STUCK = """
() => {
  Storage.prototype.removeItem = () => { throw new DOMException("", "SecurityError"); };
}
"""


@pytest.fixture
def shared(page, draw):
    """A page on a server that others may share: nothing is kept there."""
    return draw(page)


def expect_nothing(desk):
    expect(desk.page.locator(":checked")).to_have_count(0)
    expect(desk.question(TREE).locator(".als-said")).to_be_empty()


def test_a_full_store_is_emptied_and_every_open_page_too(home, words):
    home.choice.check()
    home.answer(TREE, "An apple")
    other = home.second()
    other.expect_answer(TREE, APPLE)
    home.page.evaluate(FULL)
    home.press("clear")
    expect(home.said).to_have_text(words["cleared"])
    assert home.stored == {}
    expect_nothing(home)
    expect_nothing(other)


def test_pages_that_keep_nothing_are_emptied_in_every_tab_and_one_undo_brings_all_back(shared):
    shared.answer(TREE, "An apple")
    other = shared.second()
    other.answer(FRUIT, "An apple")
    shared.press("clear")
    expect_nothing(shared)
    expect_nothing(other)
    shared.press("undo")
    shared.expect_answer(TREE, APPLE)
    other.expect_answer(FRUIT, "An apple is a fruit")


@pytest.mark.parametrize("harm", [STUCK, BLOCKED], ids=["stuck", "blocked"])
def test_what_could_not_be_removed_is_said(home, words, harm):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.page.evaluate(harm)
    home.press("clear")
    expect(home.said).to_have_text(words["not_erased"])
    expect(home.question(TREE).locator(".als-said")).to_be_empty()


def test_a_store_that_another_program_emptied_is_told_at_the_next_press(home, words):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.page.evaluate("localStorage.clear()")
    home.answer(FRUIT, "An apple")
    expect(home.page.locator(".als-quiz .als-unkept")).to_have_text(words["unkept"])


def test_who_chose_in_another_tab_to_keep_no_more_hears_of_no_refusal(home):
    home.choice.check()
    other = home.second()
    other.answer(TREE, "An apple")
    home.choice.uncheck()
    expect(other.choice).not_to_be_checked()
    other.answer(FRUIT, "An apple")
    expect(other.page.locator(".als-quiz .als-unkept")).to_be_empty()
