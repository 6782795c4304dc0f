"""How many presses a page costs whoever goes by keys: Tab, Space, Enter and arrows alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from playwright.sync_api import Page

BUDGETS = {"number": 3, "text": 3, "question": 6, "next_page": 4, "stops": 60}
"""The most presses from opening a page; and the most stops, without those of what it is for."""

MORE = {"when-to-get-help": 63, "living-with-als": 61}
"""Pages whose numbers to call, and ways to other pages, are what they are for and stand open."""

SAID = {
    "number": "an emergency number that can be dialled",
    "text": "the page's own text",
    "question": "the first question, or the page's own part",
    "next_page": "the next page",
    "stops": "stops on the page, folds closed, without questions, lists and forms",
}

LONGEST = 600
"""A page that has more stops holds the focus in a trap."""

STOP = """
() => {
  const one = document.activeElement;
  if (!one || one === document.body || one.hasAttribute("data-stop")) return null;
  one.setAttribute("data-stop", "");
  return {
    dials: /^(tel|sms):/.test(one.getAttribute("href") ?? ""),
    is_skip: one.matches(".skip:not([rel])"),
    is_next: one.matches(".skip[rel='next']"),
    leads_to_part: one.matches(".lead p a") && one.textContent.startsWith("Go to "),
    in_part: one.closest(".als, .part form") !== null,
  };
}
"""
FORGET = """
() => {
  for (const one of document.querySelectorAll("[data-stop]")) one.removeAttribute("data-stop");
}
"""
IN_TEXT = """
() => {
  const one = document.activeElement, title = document.querySelector("main h1, .jp-Notebook h1");
  const { top } = title.getBoundingClientRect();
  const isThere = one !== document.body && one.contains(title);
  return isThere && top >= 0 && top < innerHeight;
}
"""

Stop = dict[str, Any]


@dataclass(frozen=True)
class Presses:
    """What one page costs; nothing where it has no such place."""

    number: int | None
    text: int | None
    question: int | None
    next_page: int | None
    stops: int

    def beyond(self, topic: str = "") -> dict[str, int]:
        """What is more than its budget, by its name."""
        told, most = asdict(self), {**BUDGETS, "stops": MORE.get(topic, BUDGETS["stops"])}
        return {name: told[name] for name in BUDGETS if (told[name] or 0) > most[name]}


def stops(page: Page) -> Iterator[Stop]:
    """Each stop of the Tab key from where the focus is, to the end of the page."""
    page.evaluate(FORGET)
    for _ in range(LONGEST):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
    raise AssertionError(f"The Tab key finds no end on {page.url}.")


def until(page: Page, wanted: str) -> int | None:
    """Press Tab until a stop is what is wanted; gives how many presses that took."""
    return next((at for at, stop in enumerate(stops(page), 1) if stop[wanted]), None)


def measured(page: Page, again: Callable[[], object]) -> Presses:
    """What a page costs that was just opened; ``again`` opens it once more."""
    every = [*stops(page)]
    number = next((at for at, stop in enumerate(every, 1) if stop["dials"]), None)
    again()
    text = to_text(page)
    question = to_part(page, text)
    again()
    return Presses(
        number,
        text,
        question,
        to_next_page(page),
        sum(not stop["in_part"] for stop in every),
    )


def to_text(page: Page) -> int | None:
    """Presses to the page's own text, by the first link that leads there."""
    taken = until(page, "is_skip")
    if taken is None:
        return None
    page.keyboard.press("Enter")
    page.wait_for_function(IN_TEXT)
    return taken + 1


def to_part(page: Page, before: int | None) -> int | None:
    """Presses to the first control of the page's own part, on from its text."""
    taken = until(page, "leads_to_part")
    if taken is None or before is None:
        return None
    page.keyboard.press("Enter")
    further = until(page, "in_part")
    assert further is not None, f"The way to the part of {page.url} leads elsewhere."
    return before + taken + 1 + further


def to_next_page(page: Page) -> int | None:
    """Presses to the next page, whose title is then another one; the last page has none."""
    title = page.title()
    taken = until(page, "is_next")
    if taken is None:
        return None
    page.keyboard.press("Enter")
    page.wait_for_function("(title) => document.title && document.title !== title", arg=title)
    return taken + 1
