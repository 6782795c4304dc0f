"""The journeys that matter most, in Firefox and in WebKit, with keys and with the pointer."""

from __future__ import annotations

import pytest

from .hands import DOWN, SPACE, TAB, wait

MANY = 300
"""More stops of the Tab key than a page has before its parts."""

FOCUSED = "return document.activeElement.matches(arguments[0])"
HOLDS = "return document.querySelector(arguments[0])?.textContent.includes(arguments[1])"


def opens(hand, home, page, part):
    hand.open(f"{home}/{page}.html")
    wait(hand, f"return document.querySelector('{part}') !== null")


def goes_to(hand, selector):
    """Press Tab until what a selector names has the focus."""
    for _ in range(MANY):
        if hand.ask(FOCUSED, selector):
            return
        hand.press(TAB)
    raise AssertionError(f"{hand.name}: the Tab key never reaches {selector}")


def test_a_question_is_answered_by_keys_and_explains_itself(hand, home):
    opens(hand, home, "what-is-als", ".als-quiz input")
    hand.ask("document.querySelector('.als-quiz input').focus(); return true")
    hand.press(SPACE, DOWN)
    goes_to(hand, ".als-quiz .als-main")
    hand.press(SPACE)
    wait(hand, "return document.querySelector('.als-quiz').textContent.includes('You chose')")


def test_one_switch_reaches_the_last_country_and_its_number(hand, home):
    opens(hand, home, "when-to-get-help", ".als-numbers input")
    hand.ask("document.querySelector('.als-numbers input').focus(); return true")
    hand.press(*[SPACE] * 9)
    wait(hand, "return document.querySelector('.als-numbers input[value=japan]').checked")
    wait(hand, "return document.querySelector('.als-numbers a[href=\"tel:119\"]') !== null")


def test_what_was_told_goes_along_from_page_to_page(hand, home):
    opens(hand, home, "what-is-als", ".als-quiz input")
    hand.touch(".als-quiz .als-say")
    wait(hand, "return document.querySelector('.als-quiz input:checked') !== null")
    opens(hand, home, "causes", ".als-quiz input")
    opens(hand, home, "what-is-als", ".als-quiz input")
    wait(hand, "return document.querySelector('.als-quiz input:checked') !== null")


def test_the_visit_sheet_takes_a_tick_and_says_it(hand, home):
    opens(hand, home, "next-steps", ".als-visit input")
    wait(hand, "return document.querySelectorAll('.als-visit .als-say').length > 3")
    words = hand.ask(
        "const one = [...document.querySelectorAll('.als-visit .als-say')]"
        ".find((each) => each.getClientRects().length > 0); one.click(); return one.textContent"
    )
    wait(hand, HOLDS, ".als-visit .als-sheet", words)


def test_a_list_is_ticked_and_counted(hand, home):
    opens(hand, home, "when-to-get-help", ".als-checklist input")
    hand.touch(".als-checklist .als-say", "Save the emergency number")
    wait(hand, "return document.querySelector('.als-checklist input:checked') !== null")


@pytest.mark.parametrize("page", ["index", "symptoms", "library", "search", "workshop"])
def test_a_page_opens_without_a_complaint_and_without_widgets_left_undrawn(hand, home, page):
    hand.open(f"{home}/{page}.html")
    wait(hand, "return document.readyState === 'complete' && document.querySelector('h1') !== null")
    wait(hand, "return document.querySelectorAll('[data-als]:empty').length === 0")
