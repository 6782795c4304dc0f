"""What a file says that the guide does not offer counts as left open: it lowers no advice."""

from __future__ import annotations

import json

import pytest

from helpers.guide import Answers, decide, the_guide
from helpers.guide.plain import as_data

GUIDE = the_guide()
ODD = ["recently", "Sudden", "", "toString", "__proto__", 7, True, ["sudden"], {"sudden": 1}]
ASKED = ["onset", "trajectory", "asker"]
LEVELS = """
async (asked) => {
  const { decide } = await import("/parts/guide/guide-deciding.js");
  const { formOf } = await import("/parts/guide/guide-form.js");
  const { guide, told } = JSON.parse(asked);
  const form = formOf(guide);
  return told.map((values) => decide(guide, form.fromRecords(values)).level);
}
"""
KEPT = """
async (asked) => {
  const { formOf } = await import("/parts/guide/guide-form.js");
  const { guide, values } = JSON.parse(asked);
  const form = formOf(guide);
  return form.toRecords(form.fromRecords(values));
}
"""


@pytest.fixture
def ask(bare):
    """Asks the browser about the guide of the series."""
    data = as_data(GUIDE)
    return lambda script, **asked: bare.page.evaluate(script, json.dumps({"guide": data, **asked}))


def test_an_odd_course_gives_the_advice_that_python_gives_for_an_open_one(ask):
    told, open_ones = [], []
    for feature in sorted(GUIDE.features):
        level = decide(Answers(present={feature}), GUIDE).level
        for part in ASKED:
            for odd in ODD:
                told.append({feature: "yes", part: odd})
                open_ones.append(level)
    given = ask(LEVELS, told=told)
    differ = [one for one, got, level in zip(told, given, open_ones, strict=True) if got != level]
    assert differ == []


def test_a_feature_that_the_guide_does_not_ask_about_is_not_told(ask):
    values = {"pears": "yes", "toString": "no", "injury-or-fall": "maybe", "hand-weakness": "no"}
    assert ask(KEPT, values=values) == {"hand-weakness": "no"}


@pytest.mark.parametrize("part", ASKED)
def test_every_choice_that_the_guide_offers_is_read_back(ask, part):
    for choice in as_data(GUIDE)["course"][part]["choices"]:
        assert ask(KEPT, values={part: choice["name"]}) == {part: choice["name"]}


def test_who_has_just_noticed_it_is_read_back(ask):
    assert ask(KEPT, values={"onset": "just-noticed"}) == {"onset": "just-noticed"}
