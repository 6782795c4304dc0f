"""What JupyterLab and Notebook 7 put around a page: what is known of it, and what is mended."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .axe import KNOWN, all_breaches

pytestmark = pytest.mark.browser


def test_what_is_known_of_jupyter_is_still_so(settled, settled7):
    found = set()
    for reader in (settled, settled7):
        reader.opens("sampler")
        found |= {(rule, place) for rule, place, _ in all_breaches(reader.page)}
        reader.gets_up()
    assert set(KNOWN) <= found


def test_the_first_stop_in_notebook_7_leads_to_the_text(settled7):
    settled7.opens("sampler")
    stop = settled7.page.get_by_role("link", name="Skip to Main")
    stop.focus()
    stop.press("Enter")
    expect(settled7.notebook.get_by_role("heading", level=1)).to_be_focused()
    settled7.gets_up()


def test_the_picture_above_a_page_in_notebook_7_has_a_name(settled7):
    expect(settled7.page.locator("#jp-NotebookLogo")).to_have_accessible_name("Jupyter")
