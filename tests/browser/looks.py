"""The looks in which a reader may see a page, as Playwright emulates them."""

from typing import Any

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "own colours": {"color_scheme": "light", "forced_colors": "active"},
    "own colours, dark": {"color_scheme": "dark", "forced_colors": "active"},
}

LOST_LISTS = """
(root) => [...root.querySelectorAll("ul, ol")].filter((one) =>
  getComputedStyle(one).listStyleType === "none" && one.getAttribute("role") !== "list"
  && !one.closest("nav")).length
"""
"""Lists that WebKit takes for none, as they show no bullets; a role or a nav keeps them lists."""
