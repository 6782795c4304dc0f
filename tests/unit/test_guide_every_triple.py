"""The guide over every single, pair and triple of features, with every beginning and course.

Half a million sets of answers are too many to decide one by one. The rules are laid out here as
tables of numbers, and are held to ``decide`` on answers drawn at random.
"""

from __future__ import annotations

import dataclasses
import random
from itertools import combinations, pairwise, product

import numpy as np
import pytest

from helpers.guide import Answers, decide, the_guide
from helpers.guide.compiled import Guide, ReadyRule
from helpers.schema.ladder import LEVELS
from helpers.schema.when import ONSETS, SPEEDS, TRAJECTORIES

GUIDE = the_guide()
FEATURES = sorted(GUIDE.features)
EXPLAINS = [FEATURES.index(str(one.by)) for one in GUIDE.rules.explaining.values()]
ROUTINE, TRIED, SEED = LEVELS.index("routine"), 3000, 20261128


def sets_of(most: int) -> np.ndarray:
    """Every set of one to ``most`` features: a row each, a column for each feature."""
    rows = [
        set_ for size in range(1, most + 1) for set_ in combinations(range(len(FEATURES)), size)
    ]
    told = np.zeros((len(rows), len(FEATURES)), dtype=bool)
    for at, places in enumerate(rows):
        told[at, places] = True
    return told


class Table:
    """The ranks that a guide decides for many sets of features, all else left open."""

    def __init__(self, guide: Guide, told: np.ndarray) -> None:
        self.guide, self.told = guide, told
        self.hastens = {name: told[:, FEATURES.index(name)] for name, _, _ in guide.hastens}

    def ranks(self, onset: str, trajectory: str) -> np.ndarray:
        """The rank of each set with this course; nothing is answered no."""
        self.onset, self.trajectory = onset, trajectory
        found = np.full(len(self.told), ROUTINE)
        explaining = [(rule, self._explains(rule)) for rule in self.guide.explaining]
        for rule in self.guide.ready:
            if rule.rank < ROUTINE:
                holds = dict(explaining)[rule] if rule.explains else self._holds(rule, explaining)
                found = np.where(holds, np.minimum(found, rule.rank), found)
        return found

    def _explains(self, rule: ReadyRule) -> np.ndarray:
        holds = self._needs(rule, self.told) & self._course(rule)
        if rule.too_fast:
            holds &= ~self._any("onset", rule.too_fast)
        if rule.steady:
            holds &= ~self._any("trajectory", frozenset(TRAJECTORIES) - {"stable", "improving"})
        return holds

    def _holds(self, rule: ReadyRule, explaining: list) -> np.ndarray:
        told = self.told
        for other, now in explaining:
            if rule.name in other.stands_in_for:
                hidden = [FEATURES.index(name) for name in other.explains]
                told = told.copy()
                told[np.ix_(now, hidden)] = False
        return self._needs(rule, told) & self._course(rule)

    def _needs(self, rule: ReadyRule, told: np.ndarray) -> np.ndarray:
        holds = np.ones(len(told), dtype=bool)
        for need in rule.when.needs:
            holds &= told[:, [FEATURES.index(name) for name in need]].any(axis=1)
        if rule.when.two:
            signs = [[FEATURES.index(name) for name in sign] for sign in rule.when.two]
            holds &= sum(told[:, sign].any(axis=1).astype(int) for sign in signs) >= 2
        return holds

    def _course(self, rule: ReadyRule) -> np.ndarray:
        when, everywhere = rule.when, np.ones(len(self.told), dtype=bool)
        onset = self._any("onset", when.onset) if when.onset else everywhere
        return onset & (self._any("trajectory", when.trajectory) if when.trajectory else everywhere)

    def _any(self, what: str, values: frozenset[str]) -> np.ndarray:
        """Where what was told, or what a feature makes of it, is one of these values."""
        holds = np.full(len(self.told), getattr(self, what) in values)
        for name, onset, trajectory in self.guide.hastens:
            if {"onset": onset, "trajectory": trajectory}[what] in values:
                holds |= self.hastens[name]
        return holds


@pytest.fixture(scope="module")
def ranks() -> dict[tuple[str, str], np.ndarray]:
    """By beginning and course, the rank of every single, pair and triple."""
    table = Table(GUIDE, sets_of(3))
    return {course: table.ranks(*course) for course in product(ONSETS, TRAJECTORIES)}


@pytest.fixture(scope="module")
def told() -> np.ndarray:
    return sets_of(3)


def test_the_tables_decide_as_the_guide_does(ranks, told):
    chance = random.Random(SEED)
    for _ in range(TRIED):
        at, course = chance.randrange(len(told)), chance.choice(list(ranks))
        present = {FEATURES[place] for place in np.flatnonzero(told[at])}
        one = Answers(present=present, onset=course[0], trajectory=course[1])
        assert LEVELS[ranks[course][at]] == decide(one, GUIDE).level, (present, course)


def test_a_shorter_beginning_never_lowers(ranks):
    for faster, slower in pairwise(SPEEDS):
        for one, other, going in product(faster, slower, TRAJECTORIES):
            assert (ranks[one, going] <= ranks[other, going]).all(), (one, other, going)


def test_who_is_not_sure_how_it_began_is_never_later_than_days(ranks):
    for going in TRAJECTORIES:
        assert (ranks["not-sure", going] == ranks["days", going]).all()
        assert (ranks["just-noticed", going] == ranks["sudden", going]).all()


def test_getting_worse_is_never_below_any_other_course_and_not_sure_neither(ranks):
    for onset, going in product(ONSETS, TRAJECTORIES):
        assert (ranks[onset, "worsening"] <= ranks[onset, going]).all(), (onset, going)
        assert (ranks[onset, "not-sure"] <= ranks[onset, going]).all(), (onset, going)


def test_no_second_or_third_yes_makes_it_less_urgent(ranks, told):
    """Every set with one feature taken out is a set too; the two that explain are left aside."""
    place = {tuple(np.flatnonzero(row)): at for at, row in enumerate(told)}
    larger, smaller = [], []
    for members, at in place.items():
        for out in members:
            if len(members) > 1 and out not in EXPLAINS:
                larger.append(at)
                smaller.append(place[tuple(one for one in members if one != out)])
    for course, found in ranks.items():
        assert (found[larger] <= found[smaller]).all(), course


def test_known_als_never_lowers_an_emergency_that_is_sudden_or_came_within_days(ranks, told):
    als = FEATURES.index("known-als-diagnosis")
    place = {tuple(np.flatnonzero(row)): at for at, row in enumerate(told)}
    pairs = [(at, m) for m, at in place.items() if als in m and len(m) > 1]
    with_als = np.array([at for at, _ in pairs])
    without = np.array([place[tuple(one for one in m if one != als)] for _, m in pairs])
    for (onset, going), found in ranks.items():
        if onset in (*SPEEDS[0], *SPEEDS[1]):
            assert (found[with_als] <= found[without]).all(), (onset, going)


@pytest.mark.parametrize("group", GUIDE.rules.first_groups)
def test_every_sign_of_a_first_list_decides_alone_whatever_else_is_told(ranks, told, group):
    for name in group:
        with_it = told[:, FEATURES.index(name)]
        assert all((found[with_it] == 0).all() for found in ranks.values()), name


def test_a_rule_whose_beginning_is_cut_at_one_end_would_be_seen():
    """A rule for weeks alone, and for nothing faster, is what these tests are there to find."""
    rule = next(rule for rule in GUIDE.ready if rule.name == "both-sides-over-weeks")
    only = frozenset({"weeks"})
    cut = dataclasses.replace(rule, when=dataclasses.replace(rule.when, onset=only))

    class Cut(Table):
        def ranks(self, onset, trajectory):
            self.onset, self.trajectory = onset, trajectory
            return np.where(self._holds(cut, []), cut.rank, ROUTINE)

    table = Cut(GUIDE, sets_of(1))
    assert (table.ranks("days", "worsening") > table.ranks("weeks", "worsening")).any()
