"""What the drawings draw, asked of the artists; fruit only."""

import re
from itertools import combinations

import matplotlib
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from helpers.charts.crowd import Says, crowd
from helpers.charts.drawing import svg
from helpers.charts.estimates import Estimate, estimates
from helpers.charts.groups import Group, groups
from helpers.charts.look import INNER, WIDTH, house_style, wrapped
from helpers.charts.palette import GREY, VERMILION
from helpers.charts.people import hundred
from helpers.charts.squares import Grid

SAYS = Says("are red", "are green", "A square is an apple.")
APPLE = Estimate("apples", 3)
PEAR = Estimate("pears", 1.5)


LINE = re.compile(r"M ([\d.]+) [\d.]+\s+L ([\d.]+) [\d.]+")
DASHED = re.compile(
    r'<path d="(?P<lines>[^"]+)"[^>]*?dasharray: (?P<dashes>[\d., ]+);(?P<rest>[^>]*)'
)


def squares(picture: str, colour: str) -> list[int]:
    """How many dashes each dashed path of one colour has, counted as a browser draws them."""
    return [
        sum(_dashes(float(end) - float(start), path["dashes"]) for start, end in lines)
        for path in DASHED.finditer(picture)
        if colour in path["rest"] and (lines := LINE.findall(path["lines"]))
    ]


def _dashes(length: float, pattern: str) -> int:
    steps, at, count = [float(step) for step in pattern.split(",")], 0.0, 0
    while at < length:
        at += steps[2 * count % len(steps)] + steps[(2 * count + 1) % len(steps)]
        count += 1
    return count


@pytest.mark.parametrize("everyone", [10, 11, 121, 400, 997, 1758, 100_000])
def test_a_crowd_has_exactly_one_square_for_each_person(everyone):
    picture = svg(crowd(2, everyone - 2, SAYS))
    assert max(squares(picture, GREY)) == everyone


@pytest.mark.parametrize("found", [0, 1, 2, 9])
def test_each_of_those_found_has_one_coloured_square(found):
    picture = svg(crowd(found, 400 - found, SAYS))
    assert squares(picture, VERMILION) == [1] * found


@pytest.mark.parametrize("found", [1, 2, 9])
def test_each_of_those_found_has_one_ring(found):
    lines = crowd(found, 100_000 - found, SAYS).get_lines()
    assert sum(line.get_marker() == "o" for line in lines) == found


@pytest.mark.parametrize("everyone", [400, 100_000])
def test_those_found_lie_exactly_over_squares_of_the_crowd(everyone):
    grid = Grid.of(everyone, INNER)
    spots = {(grid.at(c), grid.at(r)) for c in range(grid.columns) for r in range(grid.rows)}
    assert len(set(grid.places(2)) & spots) == 2


def test_all_squares_of_a_crowd_are_square():
    (everyone, *found, _) = crowd(2, 99_998, SAYS).patches
    widths = {patch.get_linewidth() for patch in (everyone, *found)}
    assert len(widths) == 1
    assert everyone.get_linestyle()[1][0] == 1


def test_a_crowd_leaves_the_same_space_between_rows_as_between_neighbours():
    grid = Grid.of(400, INNER)
    everyone = crowd(0, 400, SAYS).patches[0]
    (_, first), _, (_, second), *_ = everyone.get_path().vertices
    assert second - first == pytest.approx(grid.side * sum(everyone.get_linestyle()[1]))


def test_more_found_than_rings_can_point_out_are_refused():
    with pytest.raises(ValueError, match="Too many"):
        crowd(10, 90, SAYS)


def test_a_hundred_has_one_mark_for_each_person_in_each_group():
    groups = hundred(["apples", "pears", "stones"], [50, 30, 20]).collections[:3]
    assert [len(group.get_offsets()) for group in groups] == [50, 30, 20]


def test_no_two_people_of_a_hundred_stand_in_the_same_place():
    groups = hundred(["apples", "pears"], [50, 50]).collections[:2]
    assert len({tuple(place) for group in groups for place in group.get_offsets()}) == 100


def test_the_groups_of_a_hundred_differ_in_shape_as_well_as_in_colour():
    groups = hundred(["a", "b", "c", "d"], [25] * 4).collections[:4]
    assert len({group.get_paths()[0].vertices.tobytes() for group in groups}) == 4
    assert len({to_hex(group.get_facecolor()[0]) for group in groups}) == 4


@pytest.mark.parametrize("counts", [[100], [20] * 5, [50, 49], [50, 51]])
def test_a_hundred_that_is_none_is_refused(counts):
    with pytest.raises(ValueError, match="together 100"):
        hundred(["fruit"] * len(counts), counts)


def test_bars_are_as_long_as_their_numbers_and_start_at_zero():
    bars = estimates([APPLE, PEAR]).patches
    assert [(bar.get_x(), bar.get_width()) for bar in bars] == [(0, 3), (0, 1.5)]


def test_ranges_reach_from_their_low_end_to_their_high_end():
    (line,) = estimates([APPLE._replace(span=(2, 4)), PEAR], range_says="A line.").get_lines()
    assert list(line.get_xdata()) == [2, 4]


def test_bars_that_are_all_zero_can_be_drawn():
    assert estimates([Estimate("apples", 0)]).get_xlim()[0] == 0


def test_numbers_below_zero_are_refused():
    with pytest.raises(ValueError, match="below zero"):
        estimates([Estimate("apples", -1)])


def test_a_range_without_a_value_is_a_line_and_no_bar():
    ax = estimates([Estimate("apples", None, (2, 4))], range_says="A line.")
    assert len(ax.patches) == 0
    assert [list(line.get_xdata()) for line in ax.get_lines()] == [[2, 4]]


def test_a_number_beside_a_bar_stays_on_the_card():
    with house_style():
        ax = estimates([Estimate("apples", None, (48.8, 90.1)), Estimate("pears", 1)])
        ends = [text.get_window_extent().x1 for text in ax.texts if text.get_text()]
    assert max(ends) <= WIDTH


def test_bars_of_all_groups_can_be_compared():
    ax = groups([Group("red", [APPLE]), Group("green", [PEAR])])
    assert len({inside.get_xlim() for inside in ax.child_axes}) == 1


def test_groups_that_stand_apart_have_scales_of_their_own():
    red, green = groups([Group("red", [APPLE]), Group("green", [PEAR])], apart=True).child_axes
    assert red.get_xlim()[1] / green.get_xlim()[1] == pytest.approx(APPLE.value / PEAR.value)


def test_each_group_holds_its_own_bars():
    ax = groups([Group("red", [APPLE]), Group("green", [PEAR, APPLE])])
    bars = [[bar.get_width() for bar in inside.patches] for inside in ax.child_axes]
    assert bars == [[3], [1.5, 3]]


def test_a_drawing_uses_the_axes_that_it_is_given():
    axes = matplotlib.figure.Figure().add_subplot()
    assert estimates([APPLE], ax=axes) is axes


def test_the_look_of_the_house_is_taken_off_again():
    before = dict(matplotlib.rcParams)
    with house_style():
        svg(estimates([APPLE]))
    assert dict(matplotlib.rcParams) == before


def test_words_in_any_script_are_drawn_without_a_warning(recwarn):
    with house_style():
        svg(estimates([Estimate("苹果 تفاح 🍎", 1)], unit="个"))
    assert not recwarn


def test_words_are_broken_only_between_words():
    assert wrapped("an apple and a pear", 60, 16).replace("\n", " ") == "an apple and a pear"
    assert wrapped("Apfelbaumblütenzweige", 10, 16) == "Apfelbaumblütenzweige"


@pytest.mark.parametrize("counts", [[96, 2, 2], [2, 2, 96], [2, 96, 2], [25, 25, 25, 25]])
def test_words_beside_small_groups_do_not_cover_each_other(counts):
    with house_style():
        ax = hundred(["a long label for a small group"] * len(counts), counts, unit="Fruit")
        texts = [part for part in ax.get_children() if isinstance(part, Text) and part.get_text()]
        boxes = [text.get_window_extent() for text in texts]
    assert len(boxes) == 1 + 3 * len(counts)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
