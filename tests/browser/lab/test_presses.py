"""What a page costs a tired hand in JupyterLab and Notebook 7, as on the web."""

from functools import partial

import pytest
from browser.presses import measured
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("topic", "view"),
    [("breathing", "doc"), ("when-to-get-help", "lab"), ("what-is-als", "notebook7")],
)
def test_a_page_keeps_to_its_budget_of_presses(newcomer, topic, view):
    newcomer.opens_whole(topic, view)
    found = measured(newcomer.page, partial(newcomer.opens_whole, topic, view))
    assert found.beyond(topic) == {}
    assert all((found.number, found.text, found.question, found.next_page))


def test_a_number_leads_to_its_source_in_place_and_back(newcomer):
    newcomer.opens_whole("breathing")
    mark = newcomer.notebook.locator("p > .cite:visible").nth(2)
    mark.click()
    focused = newcomer.page.locator(".als-why[open] li:focus")
    expect(focused).to_be_visible()
    focused.get_by_role("button").click()
    expect(mark).to_be_focused()


def test_a_word_opens_its_meaning_below_its_sentence(newcomer):
    newcomer.opens_whole("breathing")
    word = newcomer.notebook.locator("p > .term:visible").first
    word.click()
    expect(newcomer.notebook.get_by_role("note")).to_be_focused()
    newcomer.notebook.get_by_role("button", name="Close").click()
    expect(word).to_be_focused()


@pytest.mark.always
def test_a_page_opens_with_two_lines_for_an_emergency(newcomer):
    newcomer.opens_whole("breathing")
    newcomer.page.get_by_role("link", name="In an emergency", exact=True).click()
    expect(newcomer.notebook.locator(".alert")).to_be_focused()
