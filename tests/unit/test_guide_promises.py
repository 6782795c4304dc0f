"""What must hold of the symptom guide, whatever is told."""

from __future__ import annotations

import dataclasses
from itertools import combinations, product
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.check.guide_words import names_a_disease
from helpers.check.wording import words_in
from helpers.guide import Answers, assess, decide, the_guide
from helpers.library import Library
from helpers.schema.guide import FIRST, LEVELS, Asker, Onset, Trajectory, When
from helpers.schema.shape import Words

LIBRARY = Library()
GUIDE = the_guide()
FEATURES = sorted(GUIDE.features)
EXPLAINING = {str(one.by) for one in GUIDE.rules.explaining.values()}
EMERGENCIES = [str(name) for name in GUIDE.rules.groups[FIRST]]
COURSES = [*product(get_args(Onset), ("worsening", "not-sure"))]


@st.composite
def answers(draw) -> Answers:
    """Anything that can be told."""
    present = draw(st.sets(st.sampled_from(FEATURES), max_size=12))
    absent = draw(st.sets(st.sampled_from(FEATURES)).map(lambda names: names - present))
    return Answers(
        present=present,
        absent=absent,
        onset=draw(st.sampled_from(get_args(Onset))),
        trajectory=draw(st.sampled_from(get_args(Trajectory))),
        age=draw(st.none() | st.integers(0, 120)),
        asker=draw(st.sampled_from(get_args(Asker))),
    )


def rank(told: Answers, guide=GUIDE) -> int:
    """Place of the level decided: 0 is the most urgent."""
    return LEVELS.index(decide(told, guide).level)


def with_yes(told: Answers, feature: str) -> Answers:
    present, absent = told.present | {feature}, told.absent - {feature}
    return dataclasses.replace(told, present=present, absent=absent)


def lowering_pairs(guide) -> list[tuple[str, str]]:
    """Pairs of features in which the second answered yes makes the answer less urgent."""
    found = set()
    for onset, trajectory in COURSES:
        course = {"onset": onset, "trajectory": trajectory}
        alone = {one: rank(Answers(present={one}, **course), guide) for one in FEATURES}
        for one, other in combinations(FEATURES, 2):
            both = rank(Answers(present={one, other}, **course), guide)
            found |= {(one, other)} if both > alone[one] else set()
            found |= {(other, one)} if both > alone[other] else set()
    return sorted(found)


def changed(**rules) -> object:
    """The guide with some of its rules changed, past every check."""
    there = {**GUIDE.rules.rules, **rules}
    return dataclasses.replace(GUIDE, rules=GUIDE.rules.model_copy(update={"rules": there}))


@given(answers())
@settings(max_examples=300)
def test_everything_that_can_be_told_has_an_answer_with_a_reason(told):
    result = assess(told)
    assert result.level in LEVELS
    assert result.reasons
    assert result.card.do
    assert result.questions


@given(answers(), st.sampled_from(sorted(set(FEATURES) - EXPLAINING)))
@settings(max_examples=500)
def test_one_more_yes_never_makes_it_less_urgent(told, feature):
    assert rank(with_yes(told, feature)) <= rank(told)


def test_no_second_sign_makes_a_first_one_less_urgent():
    assert [pair for pair in lowering_pairs(GUIDE) if pair[1] not in EXPLAINING] == []


def test_a_rule_that_a_yes_silences_would_be_seen():
    weak = GUIDE.rules.rules["muscle-thinning"]
    when = When(any=["muscle-thinning"], none=["cramps"])
    guide = changed(**{"muscle-thinning": weak.model_copy(update={"when": when})})
    assert ("muscle-thinning", "cramps") in lowering_pairs(guide)


def test_what_explains_is_little_and_never_lowers_an_emergency():
    assert [*EXPLAINING] == ["long-leg-crossing-or-pressure"]
    courses = product(FEATURES, get_args(Onset), get_args(Trajectory))
    told = [Answers(present={f, "foot-drop"}, onset=o, trajectory=t) for f, o, t in courses]
    emergencies = [one for one in told if rank(one) == 0]
    assert emergencies
    assert all(rank(with_yes(one, name)) == 0 for one in emergencies for name in EXPLAINING)


def test_every_sign_of_the_first_list_decides_alone_whatever_else_is_told():
    for name, (onset, trajectory) in product(EMERGENCIES, COURSES):
        others = set(FEATURES) - {name}
        assert rank(Answers(present={name}, absent=others, onset=onset, trajectory=trajectory)) == 0


@given(answers(), st.integers(0, 120))
def test_lung_trouble_als_worry_or_age_never_lower_an_emergency(told, age):
    emergency = with_yes(told, "breathless-at-rest")
    for name in ("lung-disease-label", "known-als-diagnosis", "anxiety-about-als"):
        emergency = with_yes(emergency, name)
    assert rank(dataclasses.replace(emergency, age=age)) == 0


@given(answers(), st.integers(0, 119))
def test_age_never_lowers(told, age):
    younger, older = (dataclasses.replace(told, age=years) for years in (age, age + 1))
    assert rank(older) <= rank(younger) <= rank(dataclasses.replace(told, age=None))


@given(answers())
def test_what_is_not_sure_never_reassures(told):
    unsure = dataclasses.replace(told, absent=told.absent - {GUIDE.red_flags[-1]})
    assert decide(unsure, GUIDE).level != "self-care"


@pytest.mark.parametrize("flag", GUIDE.red_flags)
def test_one_red_flag_left_open_holds_back_self_care(flag):
    absent = set(FEATURES) - {"twitching", flag}
    result = assess(Answers(present={"twitching"}, absent=absent, onset="days"))
    assert (result.level, result.left_open) == ("routine", (flag,))


def test_what_is_said_to_make_it_more_urgent_does():
    for told in (Answers(), Answers(present={"hand-weakness"}), Answers(present={"cramps"})):
        for change in assess(told).changes:
            for feature in GUIDE.rules.changes[change.name].features:
                assert rank(with_yes(told, str(feature))) <= LEVELS.index(change.level) < rank(told)


def test_every_reason_and_change_rests_on_facts_that_were_read():
    rules = [*GUIDE.rules.rules.values(), *GUIDE.rules.explaining.values()]
    names = {name for one in (*rules, *GUIDE.rules.changes.values()) for name in one.facts}
    assert all(LIBRARY.facts[name].may_be_shown for name in names)


def test_no_disease_is_named_to_readers():
    named = [says for one in words_in(GUIDE.words) for says in names_a_disease(one, GUIDE.rules)]
    assert named == []


def test_als_stands_only_where_the_reader_spoke_of_it_first():
    own = ("known-als-diagnosis", "anxiety-about-als")
    said = {name: words for name, words in GUIDE.words.reasons.items() if "ALS" in words}
    assert said
    assert all(GUIDE.rules.rules[name].when.names[0] in own for name in said)


@pytest.mark.parametrize(
    "words",
    ["This may be a stroke.", "You have ALS.", "These can be signs of ALS.", "It could be MND."],
)
def test_a_disease_in_a_card_would_be_seen(words):
    assert [*names_a_disease(Words(words), GUIDE.rules)] != []


@pytest.mark.parametrize(
    "words", ["If you have ALS, say so.", "Has a doctor said that you have ALS?"]
)
def test_what_a_reader_is_asked_names_nothing(words):
    assert [*names_a_disease(Words(words), GUIDE.rules)] == []
