"""How many answers a second the symptom guide gives."""

from __future__ import annotations

import random
import time
from typing import Any, get_args

from browser.conftest import Bare

from helpers.guide import Answers, decide, the_guide
from helpers.guide.plain import rules_as_data
from helpers.schema.when import Asker, Onset, Trajectory
from speed.figures import Figure, Samples, measures
from speed.ground import Ground

MANY, SEED = 5_000, 20261124

DECIDE = """
async ({ guide, told }) => {
  const { decide } = await import("/parts/guide/guide-deciding.js");
  const began = performance.now();
  for (const did of told) decide(guide, did);
  return performance.now() - began;
}
"""


def made_up(features: list[str]) -> list[dict[str, Any]]:
    """What made-up people tell: few signs or many, some left open; the same at each run."""
    chance = random.Random(SEED)
    told = []
    for _ in range(MANY):
        said = {name: chance.choice(("no", "no", "no", "yes", "")) for name in features}
        told.append(
            {
                "said": said,
                "onset": chance.choice(get_args(Onset)),
                "trajectory": chance.choice(get_args(Trajectory)),
                "age": chance.choice((None, 30, 60, 90)),
                "asker": chance.choice(get_args(Asker)),
            }
        )
    return told


def as_answers(did: dict[str, Any]) -> Answers:
    """The same as Python takes it."""
    said = {answer: {n for n, a in did["said"].items() if a == answer} for answer in ("yes", "no")}
    course = {name: value for name, value in did.items() if name != "said"}
    return Answers(present=said["yes"], absent=said["no"], **course)


@measures(
    Figure("guide-python", "answers per second", against=""),
    Figure("guide-browser", "answers per second", against=""),
)
def guide(ground: Ground) -> dict[str, Samples]:
    """Answers per second of the guide, in Python and in the browser, for the same made-up people.

    There is no floor and no peer. Unfair would be to ask the same thing again and again: no two
    of these people need be alike. Reading what was told is left out in both.
    """
    rules = the_guide()
    told = made_up(sorted(rules.features))
    answers = [as_answers(did) for did in told]
    given = {"guide": rules_as_data(rules), "told": told}
    samples: dict[str, Samples] = {"guide-python": {"ours": []}, "guide-browser": {"ours": []}}
    with ground.chromium.new_context() as context:
        bare = Bare(context.new_page())
        for _ in range(ground.times(7)):
            began = time.perf_counter()
            for one in answers:
                decide(one, rules)
            samples["guide-python"]["ours"].append(MANY / (time.perf_counter() - began))
            took = bare.page.evaluate(DECIDE, given) / 1000
            samples["guide-browser"]["ours"].append(MANY / took)
    return samples
