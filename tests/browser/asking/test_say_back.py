"""Say it back: closed, asked after something was explained, and neither marked nor kept."""

import pytest
from playwright.sync_api import expect

RECORDS = """
() => JSON.stringify([...globalThis[Symbol.for("als-pages.memory")].records])
"""
STOPS = """
(root) => [...root.querySelectorAll("input, button, summary, textarea, a[href]")]
  .filter((one) => one.checkVisibility()).length
"""


@pytest.fixture
def words(library):
    """The words of a quiz."""
    return {name: says.flat for name, says in library.catalogue.quiz}


def answer(drawn, words):
    """Check one answer of the first question."""
    first = drawn.get_by_role("group", name="Which of these grows on a tree?")
    first.get_by_label("An apple", exact=True).check()
    first.get_by_text(words["check"], exact=True).click()


def opened(drawn, words):
    """The card, opened; it takes one press."""
    drawn.get_by_text(words["back_opens"]).click()
    return drawn.get_by_role("group", name=words["back_ask"])


def test_it_waits_until_something_was_explained_and_is_one_stop(bare, quiz, words):
    drawn = bare.draw(quiz)
    expect(drawn.get_by_text(words["back_opens"])).to_be_hidden()
    answer(drawn, words)
    expect(drawn.get_by_text(words["back_opens"])).to_be_visible()
    whole = drawn.evaluate(STOPS)
    drawn.get_by_text(words["back_opens"]).evaluate("one => one.parentElement.remove()")
    assert whole - drawn.evaluate(STOPS) == 1


@pytest.mark.parametrize("how", ["back_sure", "back_partly", "back_not_yet"])
def test_nothing_is_said_to_it_and_nothing_of_it_is_kept(bare, quiz, words, how):
    drawn = bare.draw(quiz)
    answer(drawn, words)
    group = opened(drawn, words)
    expect(group.get_by_role("radio")).to_have_count(3)
    expect(group.locator(":checked")).to_have_count(0)
    before = bare.page.evaluate(RECORDS), quiz.get_state(), drawn.inner_text()
    group.get_by_label(words[how], exact=True).check()
    assert (bare.page.evaluate(RECORDS), quiz.get_state(), drawn.inner_text()) == before


def test_a_decision_has_one_too(bare, decision, library):
    words = {name: one.flat for name, one in library.catalogue.decision if hasattr(one, "flat")}
    drawn = bare.draw(decision)
    before = bare.page.evaluate(RECORDS)
    opened(drawn, words).get_by_label(words["back_partly"], exact=True).check()
    assert bare.page.evaluate(RECORDS) == before
    listen = drawn.locator(".als-back li")
    expect(listen.nth(0)).to_have_text("Pick it: Pears fall into the hand.")
    expect(listen.nth(1)).to_have_text("Leave it: Pears hang on the tree.")
    expect(listen.nth(2)).to_have_text(words["back_do"])


def test_whoever_listens_reads_what_was_explained_and_nothing_else(bare, quiz, words):
    drawn = bare.draw(quiz)
    answer(drawn, words)
    opened(drawn, words)
    listen = drawn.locator(".als-back li")
    expect(listen).to_have_count(3)
    expect(listen.first).to_have_text("Which of these grows on a tree? An apple")
