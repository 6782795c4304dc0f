"""The Back button neither brings back what was erased, nor loses what was answered since."""

import json

import pytest
from playwright.sync_api import expect

from helpers.library import Library

TAB = "als-pages.tab"
TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"
LEFT = f"JSON.parse(sessionStorage.getItem('{TAB}'))"
# tests cannot hold a page in the browser's memory: it hears what it would hear, in that order
GOES = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))"
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException(); }; }"
COMES = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


@pytest.fixture
def answered(visitor):
    """A page with one answer, which the browser has put aside as it is."""
    page = visitor.opens("sampler.html")
    answer(page, TREE)
    page.evaluate(GOES)
    return page


def answer(page, ask):
    question = page.get_by_role("group", name=ask)
    question.get_by_label("An apple", exact=True).check()
    question.get_by_role("button", name="Check my answer").click()


def test_what_was_erased_meanwhile_is_gone(answered):
    answered.evaluate(f"sessionStorage.removeItem('{TAB}')")
    answered.evaluate(COMES)
    expect(answered.locator(".als-quiz :checked")).to_have_count(0)
    answered.evaluate(GOES)
    assert answered.evaluate(LEFT) == {}


def test_what_was_answered_meanwhile_is_there(answered):
    left = answered.evaluate(LEFT)
    left["quiz/sampler/fruit"] = left["quiz/sampler/on-a-tree"]
    left["quiz/plums/ripe"] = left["quiz/sampler/on-a-tree"]
    answered.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [TAB, json.dumps(left)])
    answered.evaluate(COMES)
    fruit = answered.get_by_role("group", name=FRUIT)
    expect(fruit.get_by_label("An apple", exact=True)).to_be_checked()
    answered.evaluate(GOES)
    assert set(answered.evaluate(LEFT)) == set(left)


def test_where_a_tab_can_hold_nothing_going_back_takes_nothing_away(visitor):
    page = visitor.opens("sampler.html")
    answer(page, TREE)
    page.evaluate(FULL)
    page.evaluate(GOES)
    page.evaluate(COMES)
    expect(page.locator(".als-quiz :checked")).to_have_count(1)


def test_erasing_clears_the_tab_at_once(visitor):
    page = visitor.opens("sampler.html")
    answer(page, TREE)
    visitor.opens("using-these-pages.html")
    page.evaluate(GOES)
    assert "quiz/sampler/on-a-tree" in page.evaluate(LEFT)
    page.get_by_role("button", name=Library().catalogue.answers.clear.flat, exact=True).click()
    assert page.evaluate(LEFT) is None


def test_the_browser_does_not_fill_in_by_itself_what_was_erased(visitor):
    page = visitor.opens("sampler.html")
    answer(page, TREE)
    visitor.opens("using-these-pages.html")
    page.get_by_role("button", name=Library().catalogue.answers.clear.flat, exact=True).click()
    page.go_back()
    expect(page.get_by_role("group", name=TREE)).to_be_visible()
    page.wait_for_load_state("load")
    expect(page.locator(".als-quiz :checked")).to_have_count(0)


def test_every_field_tells_the_browser_not_to_fill_it_in(visitor):
    for file in ("sampler.html", "next-steps.html", "using-these-pages.html"):
        page = visitor.opens(file)
        fields = page.locator(".als input, .als textarea")
        given = fields.evaluate_all("(all) => all.map((one) => one.autocomplete)")
        assert set(given) == {"off"}
