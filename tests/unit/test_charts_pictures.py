"""What the pictures show, asked of their models."""

from itertools import pairwise
from math import dist

import pytest

from helpers.charts.kinds import KINDS
from helpers.charts.pictures.nerve import nerve
from helpers.charts.pictures.places import places
from helpers.charts.pictures.team import team
from helpers.charts.pictures.way import way

SEVEN = ("seed", "tree", "flower", "apple", "basket", "market", "pie")


def says(*names):
    return dict.fromkeys(names, "some fruit")


def named(ax, label):
    return [patch for patch in ax.patches if patch.get_label() == label]


def ends(ax, label):
    """First and last point of a curve."""
    (one,) = named(ax, label)
    return one.get_path().vertices[[0, -1]]


def surrounds(patch, point):
    return bool(patch.get_path().contains_point(point, patch.get_patch_transform()))


@pytest.fixture
def nerves():
    return nerve(says(*KINDS["nerve"].labels))


def test_the_upper_cell_ends_in_the_spinal_cord_where_the_lower_one_begins(nerves):
    (cord,) = named(nerves, "cord")
    _, upper = ends(nerves, "upper")
    lower, _ = ends(nerves, "lower")
    assert surrounds(cord, upper)
    assert surrounds(cord, lower)
    assert 0 < lower[1] - upper[1] < 30


def test_the_lower_cell_ends_in_the_muscle(nerves):
    (muscle,) = named(nerves, "muscle")
    assert surrounds(muscle, ends(nerves, "lower")[1])


def test_the_two_cells_differ_in_their_line_as_well_as_in_their_colour(nerves):
    upper, lower = named(nerves, "upper") + named(nerves, "lower")
    assert upper.get_linestyle() != lower.get_linestyle()
    assert upper.get_edgecolor() != lower.get_edgecolor()


@pytest.mark.parametrize("place", ["mind", "mouth", "breath"])
def test_what_is_marked_on_head_and_trunk_lies_on_the_body(place):
    ax = places(says(*KINDS["places"].labels))
    (mark,) = named(ax, place)
    assert any(surrounds(part, mark.get_center()) for part in named(ax, "body"))


@pytest.mark.parametrize("place", ["hand", "leg"])
def test_what_is_marked_on_a_limb_lies_along_it(place):
    ax = places(says(*KINDS["places"].labels))
    (mark,) = named(ax, place)
    ways = [limb.get_path().interpolated(20).vertices for limb in named(ax, "limb")]
    nearest = min(dist(mark.get_center(), point) for way in ways for point in way)
    assert nearest < mark.get_width() / 2


@pytest.mark.parametrize("steps", [3, 7])
def test_a_way_leads_from_each_step_to_the_next(steps):
    ax = way(says("aside", *SEVEN[:steps]))
    assert len(named(ax, "step")) == steps
    assert len(named(ax, "on")) == steps - 1


@pytest.mark.parametrize("steps", [3, 7])
def test_a_way_leads_aside_from_all_but_the_first_and_the_last_step(steps):
    assert len(named(way(says("aside", *SEVEN[:steps])), "aside")) == steps - 2


@pytest.mark.parametrize("others", [3, 7])
def test_everyone_of_a_team_stands_in_a_place_of_their_own(others):
    discs = named(team(says("middle", *SEVEN[:others])), "around")
    assert len({disc.get_center() for disc in discs}) == others


def test_no_two_of_a_team_crowd_together_so_that_their_words_have_room():
    discs = named(team(says("middle", *SEVEN, "cake")), "around")
    places = [disc.get_center() for disc in discs]
    apart = [dist(one, other) for one, other in pairwise([*places, places[0]])]
    assert max(apart) < 1.15 * min(apart)
