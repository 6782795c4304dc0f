"""What would catch a screen reader's cursor or hide where a link is, in JupyterLab."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .views import in_views

pytestmark = pytest.mark.browser

PLAIN = """
all => all.filter((one) => one.checkVisibility() &&
  !getComputedStyle(one).textDecorationLine.includes("underline")).map((one) => one.textContent)
"""
TALL = "all => Math.min(...all.map((one) => one.getBoundingClientRect().height))"


@in_views("lab", "notebook7")
def test_no_toolbar_changes_under_a_reading_cursor(newcomer, view):
    newcomer.opens("sampler", view)
    expect(newcomer.notebook.get_by_role("heading", level=1)).to_be_visible()
    # its list of kinds of cells changes by itself, and catches the cursor of a screen reader
    expect(newcomer.page.locator(".jp-NotebookPanel-toolbar")).to_be_attached()
    expect(newcomer.page.get_by_role("toolbar")).to_have_count(0)


def test_every_link_in_the_text_is_underlined_and_can_be_hit(reader):
    reader.opens("sampler")
    links = reader.notebook.locator(".jp-RenderedMarkdown a:not(.jp-InternalAnchorLink)")
    expect(links.first).to_be_visible()
    assert links.evaluate_all(PLAIN) == []
    alone = reader.notebook.locator(".jp-RenderedMarkdown li > a:only-child:not(.cite)")
    assert alone.evaluate_all(TALL) >= 24


def test_a_link_without_a_line_would_be_seen(reader):
    reader.opens("sampler")
    link = reader.notebook.locator(".jp-RenderedMarkdown a:not(.jp-InternalAnchorLink)").first
    link.evaluate("(one) => (one.style.textDecoration = 'none')")
    assert link.evaluate("(one) => getComputedStyle(one).textDecorationLine") == "none"
