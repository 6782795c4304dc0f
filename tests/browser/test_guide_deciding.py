"""The guide in the browser decides as in Python, for every answer that was tried."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import fields
from itertools import combinations, islice, product
from typing import get_args

import pytest

from helpers.guide import Answers, Decision, decide, the_guide
from helpers.guide.plain import rules_as_data
from helpers.schema.when import Asker, Onset, Trajectory

GUIDE = the_guide()
FEATURES = sorted(GUIDE.features)
PLACES = range(len(FEATURES))
ALS = FEATURES.index(GUIDE.als)
DECIDED = [field.name for field in fields(Decision)]
COURSE = [get_args(Onset), get_args(Trajectory), (None, 30, 60), get_args(Asker)]
TRIED, SEED, BATCH = 100_000, 20261124, 25_000

ASK = """
async (asked) => {
  const { decide } = await import("/parts/guide/guide-deciding.js");
  const { guide, features, told } = JSON.parse(asked);
  const answers = told.map(([yes, open, onset, trajectory, age, asker]) => {
    const said = open ? Object.fromEntries(features.map((name) => [name, "no"])) : {};
    for (const place of open ?? []) delete said[features[place]];
    for (const place of yes) said[features[place]] = "yes";
    const decided = Object.values(decide(guide, { said, onset, trajectory, age, asker }));
    return decided.map((one) => [one].flat().join(" ")).join("|");
  });
  return answers.join("\\n");
}
"""


def singles_and_pairs() -> Iterator[list]:
    """Every feature with every onset and trajectory, every pair with every onset; the rest open."""
    for place, onset, trajectory in product(PLACES, *COURSE[:2]):
        yield [[place], None, onset, trajectory, None, "self"]
    for yes, onset in product(combinations(PLACES, 2), COURSE[0]):
        yield [[*yes], None, onset, "worsening", 61, "carer"]


def random_answers() -> Iterator[list]:
    """Few or many features answered yes, often ALS; none, one or many of the others left open."""
    chance = random.Random(SEED)
    for _ in range(TRIED):
        yes = chance.sample(PLACES, min(int(chance.expovariate(0.3)), len(PLACES)))
        if chance.random() < 0.3:
            yes = list({*yes, ALS})
        left_open = chance.sample(PLACES, chance.choice((0, 1, 30)))
        yield [yes, left_open, *map(chance.choice, COURSE)]


def in_python(told: list) -> str:
    yes, left_open, onset, trajectory, age, asker = told
    present = frozenset(FEATURES[place] for place in yes)
    others = [] if left_open is None else set(PLACES).difference(yes, left_open)
    absent = frozenset(FEATURES[place] for place in others)
    course = {"onset": onset, "trajectory": trajectory, "age": age, "asker": asker}
    one = decide(Answers(present=present, absent=absent, **course), GUIDE)
    return "|".join(_shown(getattr(one, name)) for name in DECIDED)


def _shown(decided: str | bool | tuple[str, ...] | None) -> str:
    if decided is None:
        return ""
    if isinstance(decided, bool):
        return json.dumps(decided)
    return decided if isinstance(decided, str) else " ".join(decided)


def disagreements(bare, told: Iterator[list], guide: dict) -> list[list]:
    """What was told where the two homes differ; asked in a few large batches, as one text each."""
    found = []
    while batch := list(islice(told, BATCH)):
        asked = json.dumps({"guide": guide, "features": FEATURES, "told": batch})
        said = bare.page.evaluate(ASK, asked).split("\n")
        found += [one for one, answer in zip(batch, said, strict=True) if answer != in_python(one)]
    return found


@pytest.mark.parametrize("told", [singles_and_pairs, random_answers])
def test_the_browser_decides_as_python_does(bare, told):
    assert disagreements(bare, told(), rules_as_data(GUIDE)) == []


def without_a_need(guide):
    (rule,) = [rule for rule in guide["rules"] if rule["name"] == "weight-loss"]
    rule["when"]["needs"][0].remove("weight-loss")
    return [["weight-loss"], "months", "stable"]


def without_a_faster_beginning(guide):
    guide["hastens"] = [one for one in guide["hastens"] if one["name"] != "new-today"]
    return [["new-today", "hand-weakness"], "years", "stable"]


def explaining_what_grows(guide):
    (rule,) = [rule for rule in guide["rules"] if rule["name"] == "foot-after-pressure"]
    rule["steady"] = False
    return [["foot-drop", "long-leg-crossing-or-pressure"], "weeks", "worsening"]


@pytest.mark.parametrize(
    "differ", [without_a_need, without_a_faster_beginning, explaining_what_grows]
)
def test_a_guide_of_which_one_value_differs_would_be_seen(bare, differ):
    guide = rules_as_data(GUIDE)
    present, *course = differ(guide)
    told = [[*map(FEATURES.index, present)], None, *course, 60, "self"]
    assert disagreements(bare, iter([told]), guide) == [told]


RECORDS = """
async ({ told, values }) => {
  const doing = await import("/parts/guide/guide-state.js");
  let did = doing.UNTOLD;
  for (const [feature, said] of told) did = doing.answer(did, feature, said);
  did = doing.tell(doing.tell(did, "onset", "weeks"), "age", 0);
  const { cleared, ...back } = doing.fromRecords(doing.toRecords(did));
  const { cleared: before, ...same } = did;
  const undone = doing.undoTold(doing.answer(doing.clearTold(did), "pears", "no"));
  return [back, same, doing.toRecords(did), doing.fromRecords(values), doing.toRecords(undone)];
}
"""


def test_what_was_told_goes_into_records_and_back(bare):
    told = [["apples", "yes"], ["stones", "no"], ["plums", "yes"], ["plums", ""]]
    foreign = {"apples": "perhaps", "stones": None, "age": "old", "onset": 7, "pears": "no"}
    given = {"told": told, "values": foreign}
    back, same, records, strange, undone = bare.page.evaluate(RECORDS, given)
    assert back == same
    assert records == {"apples": "yes", "stones": "no", "onset": "weeks", "age": 0}
    assert (strange["said"], strange["age"], strange["onset"]) == ({"pears": "no"}, None, "")
    assert undone == {**records, "pears": "no"}
