"""A hand that goes through the guide, and the names of what it meets there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from playwright.sync_api import Locator, Page

from helpers.citing import bare as bare_words
from helpers.guide import the_guide
from helpers.schema.ladder import Level

WORDS, RULES = the_guide().words, the_guide().rules
GROUPS, ALS_GROUPS = list(RULES.groups), list(RULES.als_groups)
EVERY: dict[str, Sequence[str]] = {**RULES.groups, **RULES.als_groups}
MOST_PRESSES, MOST_WITH_ALS = 40, 25
"""Presses of Tab and Space for the whole guide, for a typical person; more is too many."""

MOST_FOR_AN_AGE = 8


def ask(feature: str, for_als: bool = False) -> str:
    """What is asked about a feature, as its box says it."""
    return bare_words(WORDS.features[feature].asked(for_als)[0])


def heading(level: Level, for_als: bool = False) -> str:
    """The heading of a card."""
    return (WORDS.als_cards if for_als else WORDS.cards)[level].heading.flat


class Keys:
    """A hand with one switch."""

    def __init__(self, page: Page) -> None:
        self.page, self.presses = page, 0

    def press(self, key: str, times: int = 1) -> None:
        """Press a key, and count it."""
        self.presses += times
        for _ in range(times):
            self.page.keyboard.press(key)

    def reach(self, control: Locator) -> None:
        """Tab until a control has the focus."""
        for _ in range(20):
            if control.evaluate("(one) => one === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"{control} cannot be reached")

    def presses_on(self, control: Locator) -> None:
        """Go to a control, and press it."""
        self.reach(control)
        self.press("Space")


def box(drawn: Locator, feature: str, for_als: bool = False) -> Locator:
    """The box of a feature."""
    return drawn.get_by_role("checkbox", name=ask(feature, for_als), exact=True)


def choice(drawn: Locator, name: str) -> Locator:
    """One of several answers."""
    return drawn.get_by_role("radio", name=name, exact=True)


def age_written(drawn: Locator) -> Locator:
    """The field for an age."""
    return drawn.get_by_role("textbox", name="Or write your age")


def push(drawn: Locator, name: str) -> None:
    """Press the last button of this name."""
    drawn.get_by_role("button", name=name, exact=True).last.click()


def past_the_emergencies(drawn: Locator) -> None:
    """Say no to every emergency."""
    push(drawn, "None of these")


def to_the_course(drawn: Locator) -> None:
    """Say no to every group."""
    for _ in GROUPS:
        push(drawn, "None of these")


def to_the_advice(drawn: Locator, path: Sequence[str] = GROUPS, told: Collection[str] = ()) -> None:
    """Say no to all, but yes to what is told, and ask for the advice."""
    for name in path:
        boxes = [one for one in EVERY[name] if one in told]
        for feature in boxes:
            box(drawn, feature, for_als=path is ALS_GROUPS).check()
        push(drawn, "No to all the others" if boxes else "None of these")
    push(drawn, "Show my advice")


def card(drawn: Locator) -> Locator:
    """Where the emergency card is shown."""
    return drawn.locator(".als-now")
