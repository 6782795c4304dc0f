"""Someone with one switch, who has Tab and Space alone, where one thing is shown at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

MOST = 4
"""The most stops of a step: what it is about, on, back or rest, and a number to call."""

FOCUSED = """
() => {
  const one = document.activeElement;
  const said = one.getAttribute("aria-label") ?? one.closest("label")?.textContent
    ?? one.textContent;
  return { said: said.trim(), place: document.querySelector(".als-place").textContent };
}
"""


BUDGETS = {"stops": MOST, "on": 4, "further": 1, "number": 6, "rest": 5, "back": 1, "whole": 7}
"""The most of each that a page may cost in this mode."""

SAID = {
    "steps": "steps of the page",
    "stops": "most stops of a step",
    "on": "presses to the second step",
    "further": "to each one after it",
    "number": "to a number that can be dialled",
    "rest": "to rest",
    "back": "and to come back",
    "whole": "to the whole page",
}

EVERY_STEP = """
() => {
  const tab = { key: "Tab", bubbles: true, cancelable: true };
  const turn = () => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", tab));
  let most = 0, steps = 0, before = "";
  for (let at = 0; at < 2000 && document.documentElement.dataset.one === "read"; at++) {
    const place = document.querySelector(".als-place").textContent;
    if (place !== before) {
      [before, steps] = [place, steps + 1];
      const met = new Set();
      for (turn(); !met.has(document.activeElement); turn()) met.add(document.activeElement);
      most = Math.max(most, met.size);
    }
    document.querySelector(".als-one .als-main").click();
  }
  return { steps, stops: most };
}
"""
"""Goes through all steps, and round the stops of each with the Tab key."""


@dataclass(frozen=True)
class Cost:
    """What one page costs whoever goes by one switch."""

    steps: int
    stops: int
    on: int
    further: int
    number: int
    rest: int
    back: int
    whole: int

    def beyond(self) -> dict[str, int]:
        """What is more than its budget, by its name."""
        told = asdict(self)
        return {name: told[name] for name, most in BUDGETS.items() if told[name] > most}


class OneSwitch:
    """Tab and Space, and what they have come to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0

    @property
    def place(self) -> str:
        """Which step it is, of how many."""
        return str(self.bar.locator(".als-place").text_content())

    @property
    def bar(self) -> Locator:
        """The large controls."""
        return self.page.locator(".als-one")

    def stops(self) -> list[str]:
        """What the Tab key comes to, once round."""
        found: list[str] = []
        for _ in range(2 * MOST):
            self.page.keyboard.press("Tab")
            said = self._focused()["said"]
            if said in found:
                break
            found.append(said)
        return found

    def press(self, name: str) -> None:
        """Go to a stop by Tab, and press it with Space."""
        for _ in range(MOST + 1):
            self.presses += 1
            if self._focused()["said"].startswith(name):
                self.page.keyboard.press("Space")
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{name} is no stop of {self.place}: {self.stops()}")

    def onward_to(self, name: str, most: int = 150) -> None:
        """Go on until the step is about this, and stand on it."""
        for _ in range(most):
            own = self.page.locator("[data-own]")
            if own.count() and name in self._own():
                self.page.keyboard.press("Tab")
                expect(self.page.locator("[data-own]:focus")).to_be_attached()
                return
            self.press("Forward")
        raise AssertionError(f"{name} never comes: {self.place}.")

    def _own(self) -> str:
        script = "all => all.map((it) => (it.closest('label') ?? it).textContent).join(' ')"
        return str(self.page.locator("[data-own]").evaluate_all(script))

    def _focused(self) -> dict[str, Any]:
        found: dict[str, Any] = self.page.evaluate(FOCUSED)
        return found


def begins(page: Page) -> OneSwitch:
    """The mode, once it is there."""
    switch = OneSwitch(page)
    expect(switch.bar).to_be_visible()
    return switch


def cost(page: Page, again: Callable[[], object]) -> Cost:
    """What a page costs that was just opened in this mode; ``again`` opens it once more."""

    def taken(*names: str) -> list[int]:
        found = []
        switch = begins(page)
        for name in names:
            switch.presses = 0
            switch.press(name)
            found.append(switch.presses)
        return found

    found = page.evaluate(EVERY_STEP)
    again()
    on, further = taken("Forward", "Forward")
    again()
    number = sum(taken("In an emergency"))
    expect(page.locator(".call a:focus")).to_have_attribute("href", "tel:911")
    again()
    rest, back = taken("Rest", "Come back")
    again()
    whole = sum(taken("Rest", "Whole page"))
    return Cost(
        **found, on=on, further=further, number=number + 1, rest=rest, back=back, whole=whole
    )
