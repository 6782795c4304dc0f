"""The journeys that matter most, in Firefox and in WebKit, with keys and with the pointer."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from helpers.guide import the_guide
from helpers.library import Library

from .hands import DOWN, SPACE, TAB, wait

WORDS = the_guide().words
VISIT = Library().catalogue.visit
MANY = 300
"""More stops of the Tab key than a page has before its parts."""

FOCUSED = "return document.activeElement.matches(arguments[0])"
SHOWN = """
const box = document.querySelector(arguments[0]).getBoundingClientRect();
return box.height > 0 && box.top >= 0 && box.top < innerHeight;
"""
HOLDS = "return document.querySelector(arguments[0])?.textContent.includes(arguments[1])"
LIGHT = """
const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g);
return (+r + +g + +b) / 3;
"""


CONTRAST = """
window.found = null;
window.axe
  .run(document, { runOnly: ["color-contrast"], resultTypes: ["violations"], preload: false })
  .then(({ violations }) => {
    window.found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
return true;
"""


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
    opens(hand, home, "how-rare", ".als-quiz input")
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


def test_pressing_on_the_words_of_an_emergency_brings_the_card_into_view(hand, home):
    opens(hand, home, "when-to-get-help", ".als-guide input")
    hand.touch(".als-guide .als-say", WORDS.features["breathless-at-rest"].ask.flat)
    wait(hand, HOLDS, ".als-now", WORDS.cards["emergency-now"].heading.flat)
    wait(hand, SHOWN, ".als-now")
    wait(hand, FOCUSED, ".als-now .als-button")


def test_the_guide_leads_to_a_calm_answer(hand, home):
    opens(hand, home, "when-to-get-help", ".als-guide input")
    for group in the_guide().rules.groups:
        if group == "muscles":
            hand.touch(".als-guide .als-say", WORDS.features["twitching"].ask.flat)
        hand.touch(".als-guide .als-main", "No")
    hand.touch(".als-guide .als-main", "Show my advice")
    wait(hand, HOLDS, ".als-guide", WORDS.cards["self-care"].heading.flat)


def test_someone_with_als_is_asked_other_things_and_sent_to_the_team(hand, home):
    opens(hand, home, "when-to-get-help", ".als-guide input")
    hand.touch(".als-guide .als-apart .als-say", "Yes")
    for group in the_guide().rules.als_groups:
        if group == "als-eating":
            asked = WORDS.features["choking-more-than-usual"].ask.flat
            hand.touch(".als-guide .als-say", asked)
        hand.touch(".als-guide .als-main", "No")
    hand.touch(".als-guide .als-main", "Show my advice")
    wait(hand, HOLDS, ".als-guide", WORDS.als_cards["today"].heading.flat)


def test_what_was_told_goes_along_from_page_to_page(hand, home):
    opens(hand, home, "how-rare", ".als-quiz input")
    hand.touch(".als-quiz .als-say")
    hand.touch(".als-quiz .als-main")
    wait(hand, "return document.querySelector('.als-quiz').textContent.includes('You chose')")
    opens(hand, home, "causes", ".als-quiz input")
    opens(hand, home, "how-rare", ".als-quiz input")
    wait(hand, "return document.querySelector('.als-quiz input:checked') !== null")


def test_the_visit_sheet_takes_a_tick_and_says_it(hand, home):
    opens(hand, home, "next-steps", ".als-visit input")
    wait(hand, "return document.querySelectorAll('.als-visit .als-say').length > 3")
    words = hand.ask(
        "const one = [...document.querySelectorAll('.als-visit .als-say')]"
        ".find((each) => each.getClientRects().length > 0); one.click(); return one.textContent"
    )
    wait(hand, HOLDS, ".als-visit .als-sheet", words)


@pytest.mark.slow
def test_what_is_fetched_when_it_is_asked_for_comes_from_a_host_and_from_a_folder(
    hand, home, folder
):
    for place in (home, folder.as_uri()):
        opens(hand, place, "next-steps", ".als-visit input")
        hand.touch(".als-visit .als-say")
        hand.touch(".als-visit summary", VISIT.code.flat)
        wait(hand, "return document.querySelector('.als-square-code') !== null")
        hand.touch("#one")
        wait(hand, "return document.querySelector('.als-one') !== null")
    opens(hand, home, "next-steps", ".als-visit input")


def test_a_list_is_ticked_and_counted(hand, home):
    opens(hand, home, "when-to-get-help", ".als-checklist input")
    hand.touch(".als-checklist .als-say", "Save the emergency number")
    wait(hand, "return document.querySelector('.als-checklist input:checked') !== null")


def test_dark_colors_are_dark_and_go_along(hand, home):
    opens(hand, home, "what-is-als", "main")
    before = hand.ask(LIGHT)
    hand.touch("header button", "colors")
    wait(hand, f"const light = (() => {{ {LIGHT} }})(); return Math.abs(light - {before}) > 100")
    opens(hand, home, "causes", "main")
    assert abs(hand.ask(LIGHT) - before) > 100


@pytest.mark.parametrize("page", ["index", "symptoms", "library", "search", "workshop"])
def test_a_page_opens_without_a_complaint_and_without_widgets_left_undrawn(hand, home, page):
    hand.open(f"{home}/{page}.html")
    wait(hand, "return document.readyState === 'complete' && document.querySelector('h1') !== null")
    wait(hand, "return document.querySelectorAll('[data-als]:empty').length === 0")


def faint(hand):
    """What axe finds too faint to be read."""
    hand.ask(f"{AXE_SCRIPT}; return true")
    hand.ask(CONTRAST)
    wait(hand, "return window.found !== null")
    return hand.ask("return window.found")


@pytest.mark.parametrize("page", ["how-rare", "when-to-get-help"])
def test_everything_can_be_read_light_and_dark(hand, home, page):
    opens(hand, home, page, ".als input")
    assert faint(hand) == []
    before = hand.ask(LIGHT)
    hand.touch("header button", "colors")
    wait(hand, f"const light = (() => {{ {LIGHT} }})(); return Math.abs(light - {before}) > 100")
    assert faint(hand) == []


def test_what_is_too_faint_would_be_seen(hand, home):
    opens(hand, home, "how-rare", ".als input")
    hand.ask("document.querySelector('main p').style.color = '#aaa'; return true")
    assert "<p style=" in faint(hand)[0]
