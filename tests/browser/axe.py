"""What axe finds on a page, with the strictest rules it has."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

STRICT = {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}}
"""Rules that axe leaves out unless it is asked for them."""

CONTRAST = ["color-contrast", "color-contrast-enhanced"]
"""Both are needed: the enhanced one leaves to the other what misses even the lower mark."""

RUN = "([parts, options]) => axe.run(parts ?? document, options)"


def found_by_axe(
    page: Page, parts: list[list[str]] | None = None, only: list[str] | None = None
) -> dict[str, list[str]]:
    """The rules that a page breaks, each with the first places where it does.

    Parameters
    ----------
    page : Page
        What is looked at, as it stands now.
    parts : list, optional
        Selectors of the parts to look at; the whole page without them.
    only : list, optional
        Names of the rules to ask for; all without them.
    """
    page.evaluate(AXE_SCRIPT)
    options: dict[str, object] = {"runOnly": only} if only else {"rules": STRICT}
    # what is in order need not be listed, and no rule asked for reads foreign style sheets
    options |= {"resultTypes": ["violations"], "preload": False}
    found = page.evaluate(RUN, [parts, options])["violations"]
    return {one["id"]: [node["html"][:120] for node in one["nodes"]][:3] for one in found}
