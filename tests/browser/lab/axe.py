"""What axe finds in our parts of a page."""

from __future__ import annotations

from browser.axe import found_by_axe
from playwright.sync_api import Page

OURS = [[".als"], [".als-figure"]]
# axe leaves out contrast where the body has no height, as in JupyterLab
HEIGHT = "html, body { height: 100vh; }"


def found_in_ours(page: Page) -> dict[str, list[str]]:
    """The rules that our parts of the page break, each with the first places where they do."""
    # axe cannot judge what is scrolled out of sight, so the window is as high as the page
    wide = page.viewport_size["width"] if page.viewport_size else 1280
    page.set_viewport_size({"width": wide, "height": 12_000})
    height = page.add_style_tag(content=HEIGHT)
    found = found_by_axe(page, OURS)
    height.evaluate("(it) => it.remove()")
    return found
