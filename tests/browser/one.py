"""Someone with one switch, who has Tab and Space alone, where one thing is shown at a time."""

from __future__ import annotations

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


class OneSwitch:
    """Tab and Space, and what they have come to."""

    def __init__(self, page: Page) -> None:
        self.page = page

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
            self.press("On")
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
