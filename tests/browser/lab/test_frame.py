"""What JupyterLab and Notebook 7 put around a page in the author's view, and what is mended."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def author(settled7):
    """Someone who chose the author's view of Notebook 7; in the end the choice is taken back."""
    settled7.opens("sampler")
    settled7.page.get_by_role("button", name="Author's view").click()
    yield settled7
    settled7.page.get_by_role("button", name="Reading view").click()
    settled7.gets_up()


def test_the_first_stop_in_notebook_7_leads_to_the_text(author):
    stop = author.page.get_by_role("link", name="Skip to Main")
    stop.focus()
    stop.press("Enter")
    expect(author.notebook.get_by_role("heading", level=1)).to_be_focused()


def test_the_picture_above_a_page_in_notebook_7_has_a_name(author):
    expect(author.page.locator("#jp-NotebookLogo")).to_have_accessible_name("Jupyter")


def test_what_was_taken_from_a_notebook_for_the_room_is_given_back(author):
    cells = author.notebook.locator(".jp-WindowedPanel-viewport")
    expect(cells).to_have_attribute("role", "feed")
    author.page.get_by_role("button", name="Reading view").click()
    expect(cells).not_to_have_attribute("role", "feed")
    author.page.get_by_role("button", name="Author's view").click()
    expect(cells).to_have_attribute("role", "feed")
