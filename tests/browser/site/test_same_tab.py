"""Links between the web pages stay in their tab: the answers are there, and no tab is left over."""

import pytest
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser

AWAY = """
() => [...document.querySelectorAll("a[target]")].map((one) => one.getAttribute("href"))
  .filter((href) => !/^https?:/.test(href))
"""
"""Links of ours that open another tab."""

TO_THE_ADVICE = """
() => {
  const shown = (one) => one.checkVisibility();
  for (const one of document.querySelectorAll("details")) one.open = true;
  for (let step = 0; step < 40; step += 1) {
    const buttons = [...document.querySelectorAll(".als-guide .als-main")].filter(shown);
    buttons.at(-1)?.click();
  }
}
"""


@pytest.mark.parametrize("file", [f"{topic}.html" for topic in Library().kept])
def test_no_link_to_a_page_of_ours_opens_a_tab(visitor, file):
    page = visitor.opens(file)
    page.evaluate(TO_THE_ADVICE)
    assert page.evaluate(AWAY) == []


def test_a_link_that_opens_a_tab_would_be_seen(visitor):
    page = visitor.opens("how-rare.html")
    page.evaluate("document.querySelector('main a[href$=html]').target = '_blank'")
    assert len(page.evaluate(AWAY)) == 1


def test_the_page_that_may_come_next_knows_what_was_answered(stick):
    page = stick.opens("next-steps.html")
    page.locator(".als-quiz .als-closed > summary").click()
    quiz = page.locator(".als-quiz .als-question").first
    quiz.get_by_role("radio").or_(quiz.get_by_role("checkbox")).first.check()
    quiz.locator(".als-main").click()
    own = page.locator(".als-answers")
    expect(own).to_contain_text("Questions you tried: 1")
    own.get_by_role("link").first.click()
    expect(page).not_to_have_url("next-steps.html")
    assert len(page.context.pages) == 1
    stick.opens("using-these-pages.html")
    expect(page.locator(".als-answers")).to_contain_text("Questions you tried: 1")
