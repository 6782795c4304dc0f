"""What is closed below its heading in JupyterLab: the words of a letter, who helps in a country."""

import pytest
from browser.one import EVERY_STEP, begins
from playwright.sync_api import expect

from .views import in_views

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LEAD_TO = """
(cell, word) => {
  const link = Object.assign(document.createElement("a"), { href: `#${word}`, textContent: word });
  cell.append(link);
  link.click();
}
"""


@in_views("lab", "notebook7")
def test_a_word_of_the_library_is_closed_below_its_letter_until_a_link_leads_to_it(newcomer, view):
    newcomer.opens_whole("library", view)
    letter = newcomer.notebook.locator(".als-folded").filter(has_text="brainstem")
    word = letter.get_by_role("heading", name="brainstem")
    expect(newcomer.notebook.locator(".als-folded[open]")).to_have_count(0)
    expect(word).to_be_hidden()
    newcomer.notebook.locator(".lead").evaluate(LEAD_TO, "brainstem")
    expect(word).to_be_in_viewport()
    expect(newcomer.notebook.locator(".als-folded[open]")).to_have_count(1)


@in_views("notebook7")
def test_with_one_thing_at_a_time_a_letter_of_the_library_is_one_step(newcomer, view):
    newcomer.opens_whole("library", view)
    newcomer.page.get_by_role("button", name="One at a time").click()
    begins(newcomer.page)
    assert newcomer.page.evaluate(EVERY_STEP)["steps"] < 80


@in_views("notebook7")
def test_who_helps_in_the_chosen_country_stands_open_and_all_of_it_is_printed(newcomer, view):
    newcomer.opens_whole("who-to-call", view)
    opened = newcomer.notebook.locator(".als-folded[open]")
    newcomer.page.get_by_role("radio", name="Ireland").check()
    expect(opened).to_have_count(1)
    expect(opened.get_by_role("link", name="Open imnda.ie")).to_be_visible()
    newcomer.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(newcomer.notebook.locator(".als-folded:not([open])")).to_have_count(0)
