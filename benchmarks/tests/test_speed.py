"""The bench's own arithmetic, the model of its results, and that its short version can fail."""

from __future__ import annotations

import json
from functools import partial
from xml.etree import ElementTree

import pytest
from speed.arithmetic import exponent, ratio, spread
from speed.chart import chart
from speed.figures import Figure, Measured, Round, alternately, chosen
from speed.keeping import DATA, PAGE, PICTURE, SAMPLES, keep, kept
from speed.measured.growing import seconds
from speed.measured.showing import Packing
from speed.results import as_data, as_page, as_table, doubled, number

KEYS = ["name", "unit", "ours", "floor", "peer", "ratio", "goal", "met"]
APPLES = Figure("apples", "ms", 1.5, "pears")
QUICK = Measured(APPLES, {"ours": [2, 3, 4], "floor": [2, 2], "pears": [9]})
BROKEN = Measured(APPLES, why="LookupError: no apples")


def test_the_spread_is_the_middle_half():
    assert spread([1, 2, 3, 4, 100]) == (2, 4)
    assert spread([7]) == (7, 7)


@pytest.mark.parametrize("power", [1, 1.5, 2])
def test_the_exponent_says_how_time_grows(power):
    assert exponent({size: 3 * size**power for size in (10, 100, 1000)}) == pytest.approx(power)


def test_the_cost_of_a_start_does_not_hide_the_growth():
    times = {size: 1000 + size**2 for size in (10, 100, 1_000, 10_000)}
    assert exponent(times) > 1.9 - 0.3


def test_a_ratio_compares_medians():
    assert ratio({"ours": [2, 3, 100], "floor": [2, 2, 2]}, "floor") == 1.5
    assert ratio({"ours": [2]}, "floor") is None


@pytest.mark.parametrize(("ours", "met"), [(1.5, True), (1.6, False)])
def test_a_goal_is_met_up_to_its_very_number(ours, met):
    assert Measured(APPLES, {"ours": [ours], "floor": [1.0]}).met is met


def test_the_results_have_exactly_these_keys():
    data = json.loads(json.dumps(as_data({"cores": 2}, {"python": "3"}, [QUICK, BROKEN])))
    assert list(data) == ["machine", "versions", "figures"]
    assert [list(figure) for figure in data["figures"]] == [KEYS, KEYS]
    assert list(data["figures"][0].values()) == ["apples", "ms", 3, 2, 9, 1.5, 1.5, True]


def test_a_figure_beside_a_peer_is_compared_with_it():
    figure = Figure("apples-beside-pears", "ms", None, "pears", "pears")
    data = Measured(figure, QUICK.samples).as_data()
    assert (data["floor"], data["peer"], data["ratio"], data["goal"]) == (None, 9, 3 / 9, None)


def test_what_cannot_be_measured_is_listed_with_its_reason():
    def fails(_):
        raise LookupError("no apples")

    (found,) = Round(fails, (APPLES,), short=False).measured(None)
    assert (found.as_data()["ours"], found.as_data()["met"]) == (None, False)
    assert "`apples`: LookupError: no apples" in as_table([found])


def test_the_order_is_turned_round_every_other_time():
    said = []
    ask = {name: partial(lambda name: said.append(name) or 1.0, name) for name in ("apple", "pear")}
    assert alternately(ask, 2) == {"apple": [1, 1], "pear": [1, 1]}
    assert said == ["pear", "apple", "apple", "pear", "pear", "apple"]


def test_the_picture_says_all_that_it_shows():
    root = ElementTree.fromstring(chart([QUICK, BROKEN]))
    words = {one.tag.split("}")[1]: one.text for one in root[:2]}
    assert root.get("role") == "img"
    assert "apples: 1.50, met (goal 1.50); apples: not measured" in words["desc"]


def test_every_name_is_there_once_and_a_wrong_one_is_refused():
    names = [figure.name for one in chosen([]) for figure in one.figures]
    assert len(names) == len(set(names))
    with pytest.raises(LookupError, match="No figure starts with 'stones'"):
        chosen(["stones"])


def test_numbers_show_the_digits_that_say_something():
    assert [number(n) for n in (None, 1234.5, 45.67, 1.234, 0.0123)] == [
        "-", "1,234", "45.7", "1.23", "0.0123"
    ]  # fmt: skip


def work(many):
    return seconds(lambda: sum(range(many)))


@pytest.mark.parametrize(("slower", "fails"), [(1, False), (5, True)])
def test_work_that_has_become_five_times_as_much_fails_the_short_version(slower, fails):
    samples = alternately(
        {"ours": partial(work, slower * 200_000), "floor": partial(work, 200_000)}, 15
    )
    before = {"figures": [{"name": "apples", "ratio": 1.0}]}
    assert bool(doubled(before, [Measured(APPLES, samples)])) is fails


def test_the_short_version_fails_where_it_proves_nothing():
    assert "could not be measured" in doubled({"figures": []}, [BROKEN])[0]
    assert "has no ratio that was kept" in doubled({"figures": []}, [QUICK])[0]


PLACE = {"machine": {"cores": 2, "load": 1}, "versions": {"python": "3"}}


def names_kept(folder):
    return {one["name"] for one in kept(folder)["figures"] if one["ours"] is not None}


def test_a_run_may_be_made_in_parts(tmp_path):
    found = [Measured(Figure(name, "ms"), {"ours": [1.0]}) for name in ("show", "open")]
    keep(found[:1], PLACE, tmp_path)
    keep(found[1:], {**PLACE, "machine": {"cores": 2, "load": 7}}, tmp_path)
    assert names_kept(tmp_path) == {"show", "open"}
    assert {path.name for path in tmp_path.iterdir()} == {DATA, PAGE, PICTURE, SAMPLES}


def test_what_was_measured_elsewhere_is_let_go(tmp_path):
    keep([Measured(Figure("show", "ms"), {"ours": [1.0]})], PLACE, tmp_path)
    keep([], {**PLACE, "versions": {"python": "4"}}, tmp_path)
    assert names_kept(tmp_path) == set()
    assert len(kept(tmp_path)["figures"]) == sum(len(one.figures) for one in chosen([]))


def test_what_is_kept_holds_a_ratio_for_each_figure_of_the_short_version():
    data = kept()
    ratios = {figure["name"]: figure["ratio"] for figure in data["figures"]}
    short = [figure for one in chosen([], short=True) for figure in one.figures]
    assert short
    assert all(ratios[figure.name] for figure in short if figure.against)
    assert all(list(figure) == KEYS for figure in data["figures"])


def test_no_figure_is_left_out_of_what_is_kept():
    # what was kept is older than the newest pages, each of which is a figure of its own
    names = [figure.name for one in chosen([]) for figure in one.figures]
    held = [figure["name"] for figure in kept()["figures"]]
    of_a_page = ("run-", "memory-")
    assert [one for one in names if not one.startswith(of_a_page)] == [
        one for one in held if not one.startswith(of_a_page)
    ]


def test_the_page_of_the_results_holds_the_table_and_the_picture():
    page = as_page(as_data({"cores": 2}, {}, [QUICK]), [QUICK], "![in words](bench.svg)")
    assert "![in words](bench.svg)" in page
    assert "| apples | ms | 3 (2.50 to 3.50) | 2 | pears: 9 | 1.50 times |" in page


def test_a_message_is_packed_with_those_before_it_in_mind():
    packing, message = Packing(), "An apple grows on a tree, and a pear on another one."
    assert packing.size(message) <= len(message)
    assert packing.size(message) < len(message) / 4
    assert packing.size(message.encode()) < len(message) / 4
