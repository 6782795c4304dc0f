"""The guide by one switch: few presses, and every answer within reach."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .hand import (
    GROUPS,
    MOST_FOR_AN_AGE,
    MOST_PRESSES,
    MOST_WITH_ALS,
    box,
    choice,
    heading,
    to_the_advice,
)


@pytest.mark.parametrize("answered", [False, True])
def test_the_whole_guide_takes_few_presses_of_one_switch(drawn, keys, answered):
    keys.press("Tab")
    keys.press("Space", 2 * answered)  # Yes, and on to No
    keys.press("Tab")  # past the question about ALS
    keys.press("Space")
    for name in GROUPS[1:]:
        told = {"arms": "hand-weakness", "muscles": "twitching"}.get(name)
        if told:
            keys.presses_on(box(drawn, told))
            keys.presses_on(drawn.get_by_role("button", name="No to all the others").last)
        else:
            keys.press("Space")
    keys.press("Space", 5)  # over months
    keys.press("Tab")
    keys.press("Space")  # getting worse
    keys.presses_on(drawn.get_by_role("button", name="Show my advice"))
    expect(drawn.locator(".als-said")).to_contain_text(heading("prompt-2-weeks"))
    assert keys.presses <= MOST_PRESSES


def test_the_guide_for_als_takes_few_presses_of_one_switch(drawn, keys):
    keys.press("Tab")
    keys.press("Space")  # a doctor has found ALS
    keys.press("Tab")
    keys.press("Space")  # past the emergencies
    for feature in ("breathless-lying-flat", "daytime-sleepiness"):
        keys.presses_on(box(drawn, feature, for_als=True))
    keys.presses_on(drawn.get_by_role("button", name="No to all the others").last)
    keys.press("Space", 2)  # eating, and other changes
    keys.presses_on(drawn.get_by_role("button", name="Show my advice"))
    expect(drawn.locator(".als-said")).to_contain_text(heading("today", for_als=True))
    assert keys.presses <= MOST_WITH_ALS


def test_one_switch_reaches_every_answer_about_als_and_takes_it_back(drawn, keys):
    keys.press("Tab")
    for answer in ("Yes", "No", "I am not sure"):
        keys.press("Space")
        expect(choice(drawn, answer)).to_be_checked()
        expect(choice(drawn, answer)).to_be_focused()
    keys.press("Space")
    expect(drawn.locator("input:checked")).to_have_count(0)
    expect(choice(drawn, "Yes")).to_be_focused()


def test_an_age_too_takes_few_presses_of_one_switch(drawn, keys):
    to_the_advice(drawn)
    keys.reach(choice(drawn, "0 to 19"))
    keys.presses = 0
    keys.press("Space", 6)
    expect(choice(drawn, "60 to 69")).to_be_checked()
    keys.press("Tab")
    keys.press("Space")
    expect(choice(drawn, "61")).to_be_checked()
    assert keys.presses <= MOST_FOR_AN_AGE
