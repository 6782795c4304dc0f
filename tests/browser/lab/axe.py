"""What axe finds in our parts of a page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OURS = [[".als"], ["figure"]]
# axe leaves out contrast where the body has no height, as in JupyterLab
HEIGHT = "html, body { height: 100vh; }"
RULES = {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}}


def found_by_axe(page: Page) -> list[str]:
    """Names of the rules that our parts of the page break."""
    # axe cannot judge what is scrolled out of sight, so the window is as high as the page
    page.set_viewport_size({"width": page.viewport_size["width"], "height": 12_000})
    height = page.add_style_tag(content=HEIGHT)
    options = {"rules": RULES, "resultTypes": ["violations"]}
    report = Axe().run(page, {"include": OURS}, options)
    height.evaluate("(it) => it.remove()")
    return sorted(broken["id"] for broken in report.response["violations"])
