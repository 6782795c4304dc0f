"""What can be pressed on a page, as the browser tells it to voices, switches and screen readers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

Node = dict[str, Any]
"""One part of the tree, as the browser's protocol gives it."""

FIELDS = {"textbox", "searchbox", "spinbutton", "Date", "checkbox", "radio", "combobox"}
"""These have a name of their own only within their group, since many groups offer a "no"."""

PRESSED = FIELDS | {"button", "link", "switch", "tab", "menuitem", "DisclosureTriangle"}
"""Roles by Chromium's names for them."""

AROUND = {"group", "radiogroup", "region", "form"}

NUMBER = """
() => [...document.querySelectorAll("a, button, summary, input, textarea, select, fieldset")].map(
  (one, place) => {
    one.setAttribute("data-place", place);
    const legend = one.querySelector(":scope > legend");
    const own = one.labels?.length ? one.labels : one.matches("fieldset, input") ? [] : [one];
    const seen = [...own, ...(legend ? [legend] : [])].map((each) => each.innerText).join(" ");
    return [seen.trim().replace(/\\s+/g, " "), one.href ?? "", one.outerHTML.slice(0, 100)];
  },
)
"""
"""What is seen on each thing, where it leads, and its markup; the tree gives the number back."""


_NOTEBOOK = re.compile(r".*/([^/?#]+\.ipynb)[^#]*")
"""JupyterLab writes one page's address in two ways, and opens it by both."""

_SOURCE = re.compile(r"#why-\d+-(\d+)$")
"""A source has a line below each section that cites it, and all of its lines say the same."""


@dataclass(frozen=True)
class Named:
    """One thing that can be pressed, or a group of such things."""

    role: str
    name: str
    says: str
    around: tuple[str, ...]
    seen: str
    leads_to: str
    html: str


def named(page: Page) -> list[Named]:
    """Everything on the page that can be pressed, and the groups of it, in their order."""
    seen = page.evaluate(NUMBER)
    browser = page.context.new_cdp_session(page)
    document = browser.send("DOM.getDocument", {"depth": -1})["root"]
    places = dict(_places(document))
    nodes = browser.send("Accessibility.getFullAXTree")["nodes"]
    browser.detach()
    by_id = {node["nodeId"]: node for node in nodes}
    return [
        Named(
            _role(node),
            _told(node, "name"),
            _told(node, "description"),
            tuple(_around(node, by_id)),
            *seen[places[node["backendDOMNodeId"]]],
        )
        for node in nodes
        if _role(node) in PRESSED | AROUND and node["backendDOMNodeId"] in places
    ]


def nameless(found: list[Named]) -> list[str]:
    """What has no name at all."""
    return [one.html for one in found if not one.name and one.role not in AROUND]


def hidden(found: list[Named]) -> list[tuple[str, str]]:
    """What is called by other words than those that are seen: these, and its name."""
    return [
        (one.seen, one.name)
        for one in found
        if one.name and not one.name.casefold().startswith(one.seen.casefold())
    ]


def shared(found: list[Named]) -> list[tuple[str, str]]:
    """Role and name of what shares its name with something that does not do the same.

    Links that lead to one place may share a name, and so may links of which each says more.
    """
    alike = defaultdict(list)
    for one in found:
        apart = one.around if one.role in FIELDS else one.says
        place = _SOURCE.sub(r"#source-\1", _NOTEBOOK.sub(r"\1", one.leads_to))
        alike[one.role, one.name, apart].append(place)
    lead = {key: set(places) if places[0] else places for key, places in alike.items()}
    return [key[:2] for key, places in lead.items() if key[1] and len(places) > 1]


def _places(node: Node) -> Iterator[tuple[int, int]]:
    """The number of each thing, by the name that the browser has for it."""
    given = node.get("attributes", [])
    if "data-place" in given[::2]:
        yield node["backendNodeId"], int(given[given.index("data-place") + 1])
    for child in node.get("children", []):
        yield from _places(child)


def _role(node: Node) -> str:
    return "" if node["ignored"] else node["role"]["value"]


def _told(node: Node, what: str) -> str:
    return " ".join(node.get(what, {}).get("value", "").split())


def _around(node: Node, by_id: dict[str, Node]) -> Iterator[str]:
    """Names of the groups that a thing stands in, from the inside."""
    above = by_id.get(node.get("parentId", ""))
    while above:
        if _role(above) in AROUND and _told(above, "name"):
            yield _told(above, "name")
        above = by_id.get(above.get("parentId", ""))
