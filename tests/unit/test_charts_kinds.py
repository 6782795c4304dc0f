"""What a chart's entry must hold before it is drawn, said in plain words."""

import pytest

from helpers.charts import KINDS, mistakes, shown
from helpers.charts.drawing import DRAW, PICTURES, axes
from helpers.schema.pages import Chart, Data


def chart(draw, *labels):
    words = dict.fromkeys(("title", "alt", "caption", "unit"), "Fruit.")
    words["labels"] = dict.fromkeys(labels, "some fruit")
    return Chart.model_validate({**words, "draw": draw, "data": "fruit", "facts": ["counted"]})


def data(**rows):
    whole = {name: {"value": value, "source": "book"} for name, value in rows.items()}
    return Data.model_validate({"rows": whole})


def ranged(low, value, high):
    ends = {name: end for name, end in (("low", low), ("high", high)) if end is not None}
    return Data.model_validate({"rows": {"pears": {"value": value, "source": "book", **ends}}})


RANGED = ("pears", "low", "high", "range")
CROWD = ("found", "others", "each")
STEPS = ("aside", "seed", "tree", "apple")
TEAM = ("middle", "apple", "pear", "stone")


def grouped(draw, groups, *labels):
    return chart(draw, *labels).model_copy(update={"groups": groups})


def picture(draw, *labels):
    words = dict.fromkeys(("title", "alt", "caption", "description"), "Fruit.")
    words["labels"] = dict.fromkeys(labels, "some fruit")
    return Chart.model_validate({**words, "draw": draw, "facts": ["counted"]})


def test_every_kind_can_be_drawn_and_every_drawing_is_a_kind():
    assert set(KINDS) == {*DRAW, *PICTURES}


@pytest.mark.parametrize(
    ("entry", "numbers"),
    [
        pytest.param(chart("estimates", "apples"), data(apples=3), id="bars"),
        pytest.param(chart("estimates", "apples"), data(apples=0), id="a bar of zero"),
        pytest.param(chart("estimates", *RANGED), ranged(2, 3, 4), id="a range"),
        pytest.param(chart("hundred", "a", "b"), data(a=60, b=40), id="a hundred"),
        pytest.param(chart("hundred", "a", "b"), data(a=60.2, b=39.9), id="a rounded hundred"),
        pytest.param(chart("crowd", *CROWD), data(found=2, others=8), id="ten"),
        pytest.param(chart("crowd", *CROWD), data(found=0, others=97), id="none"),
        pytest.param(chart("estimates", *RANGED), ranged(2, None, 4), id="a range alone"),
        pytest.param(
            grouped("estimates", {"red": ["a", "b"]}, "red", "a", "b"), data(a=1, b=2), id="a group"
        ),
        pytest.param(
            grouped("studies", {"red": ["a"], "blue": ["b"]}, "red", "blue", "a", "b"),
            data(a=1, b=200),
            id="apart",
        ),
        pytest.param(picture("nerve", *KINDS["nerve"].labels), None, id="a nerve"),
        pytest.param(picture("places", *KINDS["places"].labels), None, id="places"),
        pytest.param(picture("team", *TEAM), None, id="a team"),
        pytest.param(picture("way", *STEPS), None, id="a way"),
    ],
)
def test_what_has_no_mistake_can_be_drawn(entry, numbers):
    assert list(mistakes(entry, numbers)) == []
    assert axes(entry, numbers)


@pytest.mark.parametrize(
    ("entry", "numbers", "where", "says"),
    [
        (chart("pie", "a"), data(a=1), "draw", "'pie' is not a drawing"),
        (chart("estimates", "a"), data(a=1, b=2), "labels", "label 'b' is missing"),
        (chart("estimates", "a", "c"), data(a=1), "c", "'c' is neither a row"),
        (chart("estimates", "pears"), ranged(2, 3, 4), "labels", "label 'range' is missing"),
        (chart("estimates", *RANGED), ranged(2, 5, 4), "data", "0 <= low <= value <= high"),
        (chart("estimates", *RANGED), ranged(2, 3, None), "data", "one end of a range"),
        (chart("estimates", "pears"), ranged(None, 3, 4), "data", "one end of a range"),
        (chart("estimates", "a"), data(a=-1), "data", "0 <= low"),
        (chart("hundred", "a", "b"), data(a=60, b=30), "data", "make 100 people"),
        (chart("hundred", "a"), data(a=100), "data", "2 to 4 groups"),
        (chart("crowd", "a", "each"), data(a=10), "data", "the rows found and others"),
        (chart("crowd", "found", "others"), data(found=1, others=9), "labels", "'each' is missing"),
        (chart("crowd", *CROWD), data(found=1.5, others=9), "data", "whole"),
        (chart("crowd", *CROWD), data(found=10, others=90), "data", "up to 9"),
        (chart("crowd", *CROWD), data(found=1, others=9_999_999), "data", "million"),
        (
            chart("hundred", "pears", "low", "high"),
            ranged(2, None, 4),
            "data",
            "is a range, and people",
        ),
        (
            grouped("estimates", {"red": ["a"]}, "red", "a", "b"),
            data(a=1, b=2),
            "groups",
            "every row of 'fruit' once",
        ),
        (
            grouped("estimates", {"red": ["a", "a"]}, "red", "a"),
            data(a=1),
            "groups",
            "every row of 'fruit' once",
        ),
        (grouped("estimates", {"red": ["a"]}, "a"), data(a=1), "labels", "label 'red' is missing"),
        (
            grouped("hundred", {"red": ["a", "b"]}, "red", "a", "b"),
            data(a=50, b=50),
            "groups",
            "has no groups",
        ),
        (chart("studies", "a"), data(a=1), "groups", "needs 'groups'"),
        (picture("estimates", "a"), None, "data", "needs numbers"),
        (chart("way", *STEPS), data(a=1), "data", "shows no numbers"),
        (picture("way", "seed", "tree", "apple"), None, "labels", "'aside' is missing"),
        (picture("way", "aside", "seed"), None, "labels", "needs 3 to 8 more labels"),
        (picture("team", *TEAM, *"abcdef"), None, "labels", "needs 3 to 8 more labels"),
        (picture("nerve", *KINDS["nerve"].labels, "pear"), None, "pear", "'pear' is not a label"),
    ],
)
def test_a_mistake_says_where_it_is_and_what_to_do(entry, numbers, where, says):
    found = {place[-1]: sentence for place, sentence in mistakes(entry, numbers)}
    assert says in found[where]


@pytest.mark.parametrize(
    ("entry", "numbers", "seen"),
    [
        (chart("estimates", *RANGED), ranged(2, 3, 4), {"2", "3", "4"}),
        (chart("estimates", *RANGED), ranged(2, None, 4), {"2", "4"}),
        (chart("hundred", "a", "b"), data(a=60.2, b=39.8), {"60.2", "39.8", "60", "40"}),
        (chart("crowd", "found", "others"), data(found=2, others=98), {"2", "98", "100"}),
    ],
)
def test_the_numbers_shown_are_those_that_a_reader_sees(entry, numbers, seen):
    assert set(shown(entry, numbers)) == seen
