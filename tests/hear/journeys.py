"""What listeners do, journey by journey, with Orca's own keys and the browser's."""

from __future__ import annotations

from collections.abc import Callable

from hear.listener import Listener
from helpers.guide import the_guide

QUIZ, GUIDE, NUMBERS = ".als-quiz input", ".als-guide input", ".als-numbers input"
PICTURE, RADIO, TABLE, LINK = "g", "r", "t", "k"
"""Orca's keys for the next one of a kind."""


def question(one: Listener) -> None:
    """A question is answered wrong, and then right."""
    one.opens("how-rare")
    one.comes_to(QUIZ)
    one.presses("space", "Tab", "space")
    one.presses("shift+Tab", "Down", "space", "Tab", "space")
    one.waits()
    one.reads_on_until("Try again")


def hint(one: Listener) -> None:
    """An answer is looked at before there is one; then a hint is asked for and put away."""
    one.opens("how-we-know")
    one.comes_to(QUIZ)
    one.presses("Tab", "space", "Tab", "space", "space")


def emergency(one: Listener) -> None:
    """A sign of an emergency is ticked in the guide, and what to do is read."""
    one.opens("when-to-get-help")
    one.comes_to(GUIDE)
    one.presses("Tab", "Tab", "Tab", "space")
    one.waits()
    one.presses_until("shift+Tab", "911")
    one.reads_on_until("Where this comes from")


def calm(one: Listener) -> None:
    """Twitches are all that is ticked in the guide, and it leads to a calm answer."""
    words, groups = the_guide().words, the_guide().rules.groups
    one.opens("when-to-get-help")
    one.comes_to(GUIDE)
    one.presses(RADIO, "space")
    for group in groups:
        if group == "muscles":
            one.presses_until("Tab", words.features["twitching"].ask.flat)
            one.presses("space")
        one.presses_until("Tab", "No")
        one.presses("space")
    one.presses_until("Tab", "Show my advice")
    one.presses("space")
    one.waits()
    one.reads_on_until("Where this comes from")


def numbers(one: Listener) -> None:
    """Countries are chosen by one switch; the number of each is heard, and reached."""
    one.opens("when-to-get-help")
    one.comes_to(NUMBERS)
    one.presses("space", "space", "space", "Tab")
    one.waits()
    one.reads_on_until("What to say")


def chart(one: Listener) -> None:
    """A chart is met, its table opened and read; a citation is followed, and left again."""
    one.opens("how-rare")
    one.presses(PICTURE)
    one.reads_on_until("The numbers in a table")
    one.presses("Return", TABLE)
    one.reads_on_until("Each ring")
    one.presses_until(LINK, "[")
    one.goes("Return")
    one.presses_until("Tab", "Back from")
    one.goes("Return")
    one.presses("Tab")


JOURNEYS: dict[str, Callable[[Listener], None]] = {
    one.__name__: one for one in (question, hint, emergency, calm, numbers, chart)
}
