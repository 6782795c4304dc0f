"""What must hold of the symptom guide, whatever is told."""

from __future__ import annotations

import dataclasses
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.check.wording import words_in
from helpers.guide import Answers, assess, decide, the_guide
from helpers.library import Library
from helpers.parts.guide.check_words import names_a_disease
from helpers.schema.ladder import LEVELS
from helpers.schema.model import Words
from helpers.schema.when import ONSETS, TRAJECTORIES, Asker

LIBRARY = Library()
GUIDE = the_guide()
FEATURES = sorted(GUIDE.features)
EXPLAINING = {str(one.by) for one in GUIDE.rules.explaining.values()}
EMERGENCIES = sorted({str(name) for group in GUIDE.rules.first_groups for name in group})
ASKED_LAST = [str(name) for name in list(GUIDE.rules.groups.values())[-1]]


@st.composite
def answers(draw) -> Answers:
    """Anything that can be told."""
    present = draw(st.sets(st.sampled_from(FEATURES), max_size=12))
    absent = draw(st.sets(st.sampled_from(FEATURES)).map(lambda names: names - present))
    return Answers(
        present=present,
        absent=absent,
        onset=draw(st.sampled_from(ONSETS)),
        trajectory=draw(st.sampled_from(TRAJECTORIES)),
        age=draw(st.none() | st.integers(0, 120)),
        asker=draw(st.sampled_from(get_args(Asker))),
    )


def rank(told: Answers, guide=GUIDE) -> int:
    """Place of the level decided: 0 is the most urgent."""
    return LEVELS.index(decide(told, guide).level)


def with_yes(told: Answers, feature: str) -> Answers:
    present, absent = told.present | {feature}, told.absent - {feature}
    return dataclasses.replace(told, present=present, absent=absent)


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


@given(answers(), st.sampled_from(FEATURES))
@settings(max_examples=300)
def test_a_no_taken_back_never_makes_it_less_urgent(told, feature):
    unsure = dataclasses.replace(told, absent=told.absent - {feature})
    absent = told.absent | ({feature} - told.present)
    assert rank(unsure) <= rank(dataclasses.replace(told, absent=absent))


@given(answers())
def test_what_is_asked_last_decides_nothing_urgent(told):
    without = dataclasses.replace(told, present=told.present - set(ASKED_LAST))
    if rank(told) < LEVELS.index("urgent-days"):
        assert rank(without) == rank(told)


@given(answers(), st.integers(0, 120))
def test_age_decides_nothing_for_it_may_be_left_out(told, age):
    assert rank(dataclasses.replace(told, age=age)) == rank(dataclasses.replace(told, age=None))


@given(answers(), st.sampled_from(EMERGENCIES), st.integers(0, 120))
def test_lung_trouble_als_worry_or_age_never_lower_an_emergency(told, sign, age):
    emergency = with_yes(told, sign)
    for name in ("lung-disease-label", "known-als-diagnosis", "anxiety-about-als"):
        emergency = with_yes(emergency, name)
    assert rank(dataclasses.replace(emergency, age=age)) == 0


@given(answers())
@settings(max_examples=300)
def test_known_als_lowers_nothing_that_came_within_days(told):
    fast = dataclasses.replace(told, onset="days", present=told.present - {"known-als-diagnosis"})
    assert rank(with_yes(fast, "known-als-diagnosis")) <= rank(fast)


@given(answers())
@settings(max_examples=300)
def test_known_als_with_its_ordinary_course_is_never_later_than_days(told):
    """Where knowing of ALS lowers an emergency, the team is to hear within days at the latest."""
    slow = dataclasses.replace(told, onset="weeks", present=told.present - {"known-als-diagnosis"})
    if rank(slow) <= LEVELS.index("today"):
        assert rank(with_yes(slow, "known-als-diagnosis")) <= LEVELS.index("urgent-days")


def test_what_explains_is_little_and_each_rests_on_guidance():
    assert sorted(EXPLAINING) == ["known-als-diagnosis", "long-leg-crossing-or-pressure"]
    lowered = {
        str(name): sorted(n for n in one.stands_in_for if GUIDE.rules.rules[n].level == LEVELS[0])
        for name, one in GUIDE.rules.explaining.items()
    }
    assert lowered == {
        "foot-after-pressure": [],
        "als-ordinary-course": ["both-sides-and-more-over-weeks"],
    }


@given(answers())
def test_what_is_not_sure_never_reassures(told):
    unsure = dataclasses.replace(told, absent=told.absent - {GUIDE.red_flags[-1]})
    assert decide(unsure, GUIDE).level != "self-care"


@pytest.mark.parametrize("flag", GUIDE.red_flags)
def test_one_red_flag_left_open_holds_back_self_care(flag):
    absent = set(FEATURES) - {"twitching", flag}
    result = assess(Answers(present={"twitching"}, absent=absent, onset="days"))
    assert (result.level, result.left_open) == ("routine", (flag,))


@given(answers())
@settings(max_examples=300)
def test_what_is_said_to_make_it_more_urgent_does(told):
    told = dataclasses.replace(told, present=told.present - EXPLAINING)
    for change in assess(told).changes:
        for feature in GUIDE.rules.changes[change.name].features:
            assert rank(with_yes(told, str(feature))) <= LEVELS.index(change.level) < rank(told)


def test_every_reason_change_and_note_rests_on_facts_that_were_read():
    rules = GUIDE.rules
    parts = (rules.rules, rules.explaining, rules.changes, rules.notes)
    names = {name for part in parts for one in part.values() for name in one.facts}
    assert all(LIBRARY.facts[name].may_be_shown for name in names)


def test_no_disease_is_named_to_readers():
    named = [says for one in words_in(GUIDE.words) for says in names_a_disease(one, GUIDE.rules)]
    assert named == []


def test_als_stands_only_where_the_reader_spoke_of_it_first():
    own = {"known-als-diagnosis", "anxiety-about-als", *_only_als()}
    said = {name: words for name, words in GUIDE.words.reasons.items() if "ALS" in words}
    assert said
    rules = {**GUIDE.rules.rules, **GUIDE.rules.explaining}
    assert [name for name in said if rules[name].when.names[0] not in own] == []


def _only_als() -> set[str]:
    """Features that only someone who has ALS is asked."""
    rules = GUIDE.rules
    everyone = {name for group in rules.groups.values() for name in group}
    return {str(n) for group in rules.als_groups.values() for n in group if n not in everyone}


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
