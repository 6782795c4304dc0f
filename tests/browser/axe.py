"""What axe finds on a page, with every rule it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from axe_playwright_python.base import AXE_SCRIPT
from browser.looks import LOOKS
from playwright.sync_api import Page

CONTRAST = ["color-contrast", "color-contrast-enhanced"]
"""Both are needed: the enhanced one leaves to the other what misses even the lower mark."""

RUN = """
async ([parts, only, places]) => {
  const rules = Object.fromEntries(axe.getRules().map((one) => [one.ruleId, { enabled: true }]));
  const { violations } = await axe.run(parts ?? document, {
    ...(only ? { runOnly: only } : { rules }),
    elementRef: true,
    // what is in order need not be listed, and no rule asked for reads foreign style sheets
    resultTypes: ["violations"],
    preload: false,
  });
  const place = ({ element }) => places.find((one) => element.matches(one)) ?? "";
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((one) => [id, place(one), one.html.slice(0, 120)]),
  );
}
"""
"""Of itself axe leaves out its rules of level AAA, those on trial and some habits."""


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
    return by_rule((rule, html) for rule, _, html in breaches(page, parts, only))


def found_in_looks(
    page: Page, parts: list[list[str]] | None = None, looks: Iterable[str] = LOOKS
) -> dict[str, dict[str, list[str]]]:
    """The rules that a page breaks, by look: all are asked in the first, and of colours in each."""
    found: dict[str, dict[str, list[str]]] = {}
    for look in looks:
        page.emulate_media(**LOOKS[look])
        found[look] = found_by_axe(page, parts, CONTRAST if found else None)
    return {look: broken for look, broken in found.items() if broken}


def breaches(
    page: Page,
    parts: list[list[str]] | None = None,
    only: list[str] | None = None,
    places: Sequence[str] = (),
) -> list[tuple[str, str, str]]:
    """Every breach: its rule, the first selector of ``places`` that fits, and its markup."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, [parts, only, list(places)])
    return [(rule, place, html) for rule, place, html in found]


def by_rule(found: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Breaches, each rule with its first places."""
    rules: dict[str, list[str]] = {}
    for rule, html in found:
        rules.setdefault(rule, []).append(html)
    return {rule: places[:3] for rule, places in rules.items()}
