"""What axe finds on a page in JupyterLab or Notebook 7: in the page, and in the frame around it."""

from __future__ import annotations

from browser.axe import breaches, by_rule
from playwright.sync_api import Page

KNOWN = {
    ("aria-required-children", ".jp-WindowedPanel-viewport"): (
        "JupyterLab says that its cells are a feed, whose parts would have to be articles"
    ),
    ("focus-order-semantics", ".jp-Cell.jp-mod-active"): (
        "the cell that is open for JupyterLab's own keys is a stop of the Tab key, without a role"
    ),
    ("label-title-only", "#jp-title-panel-title > input"): (
        "the name of the file above the page has no label but what shows under a pointer"
    ),
    ("region", ".jp-skiplink-wrapper"): (
        "JupyterLab's links to its parts stand before its landmarks, where they are first"
    ),
    ("skip-link", ".skip-link"): (
        "the address that Notebook 7 wrote in it is nowhere; when pressed, it leads to the heading"
    ),
    ("tabindex", ".skip-link"): (
        "Notebook 7 moves it to the front by a number; it would be the first stop without it, too"
    ),
}
"""What JupyterLab and Notebook 7 themselves break, by rule and place, and why it stays so."""

# axe leaves out contrast where the body has no height, as in JupyterLab
HEIGHT = "html, body { height: 100vh; }"


def found_on_page(page: Page) -> dict[str, list[str]]:
    """The rules that the page breaks, each with the first places, without what is known."""
    found = all_breaches(page)
    return by_rule((rule, html) for rule, place, html in found if (rule, place) not in KNOWN)


def all_breaches(page: Page) -> list[tuple[str, str, str]]:
    """Every breach on the page: its rule, its place if that is a known one, and its markup."""
    # axe cannot judge what is scrolled out of sight, so the window is as high as the page
    wide = page.viewport_size["width"] if page.viewport_size else 1280
    page.set_viewport_size({"width": wide, "height": 12_000})
    height = page.add_style_tag(content=HEIGHT)
    found = breaches(page, places=[place for _, place in KNOWN])
    height.evaluate("(it) => it.remove()")
    return found
