"""The guide is judged by cases that others published, in lucky and in less lucky tickings."""

import re

import pytest

from helpers.guide import the_guide
from helpers.guide.judging import judged, tally, verdict
from helpers.library import Library
from helpers.schema.cases import Case

LIBRARY, GUIDE = Library(), the_guide()
JUDGED = [*judged(LIBRARY.cases, GUIDE)]
MOST_TOO_HIGH = 0.1
"""Share of tickings for which the guide may ask for more than is acceptable, at most."""

LEAST_EXACT, OF_SEMIGRAN = 13, 14


def of_kind(*kinds):
    return [one for one in JUDGED if one.kind in kinds]


def said(found):
    return [f"{one.case}, {one.ticking}: {one.level}" for one in found]


def test_none_is_too_low_however_it_is_ticked():
    assert said(one for one in JUDGED if one.verdict == "too-low") == []


@pytest.mark.parametrize("kinds", [["public-urgency", "public-illness"], ["benign"], []])
def test_few_are_too_high(kinds):
    found = of_kind(*kinds) if kinds else JUDGED
    assert tally(found).too_high <= MOST_TOO_HIGH * len(found)


def test_the_public_cases_with_a_published_urgency_are_right_but_for_one():
    first = [one for one in of_kind("public-urgency") if one.ticking == "lucky"]
    assert len(first) == OF_SEMIGRAN
    assert tally(first).right >= LEAST_EXACT


def test_no_harmless_case_is_sent_to_an_emergency_that_was_not_ticked():
    assert (
        said(
            one
            for one in of_kind("benign")
            if one.level == "emergency-now" and one.verdict != "right"
        )
        == []
    )


def test_there_are_forty_cases_of_our_own_search_and_of_every_kind():
    own = {name: case for name, case in LIBRARY.cases.items() if case.report}
    assert len(own) >= 40
    kinds = {case.kind for case in own.values()}
    assert kinds == {"benign", "als-early", "als-late", "treatable", "emergency"}
    assert all(len(case.tickings) > 1 for case in own.values())


def test_each_says_where_it_was_published_and_each_ticking_why():
    own = [case for case in LIBRARY.cases.values() if case.report]
    assert [case for case in own if not re.match("https?://", case.report.url or "")] == []
    assert all(told.reason for case in own for told in case.tickings.values())


@pytest.mark.parametrize(
    ("level", "says"),
    [
        ("emergency-now", "too-high"),
        ("today", "right"),
        ("routine", "right"),
        ("self-care", "too-low"),
    ],
)
def test_a_level_is_right_from_the_first_to_the_last_that_is_acceptable(level, says):
    assert verdict(level, ["routine", "today"]) == says


def test_a_case_that_the_guide_took_too_lightly_would_be_seen():
    told = {"present": ["cramps"], "onset": "weeks", "trajectory": "stable", "asker": "self"}
    case = Case.model_validate(
        {
            "source": "orchard", "kind": "benign", "story": "An apple rolled away.",
            "tickings": {"lucky": {**told, "acceptable": ["emergency-now"]}},
        }
    )  # fmt: skip
    (one,) = judged({"apple": case}, GUIDE)
    assert (one.level, one.verdict) == ("routine", "too-low")
    assert tally([one]).too_low == 1
