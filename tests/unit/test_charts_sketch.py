"""A drawing that is kept as a file: what it may hold, and how it gets its words."""

import pytest

from helpers.charts.look import wrapped
from helpers.charts.sketch import filled, mistakes
from helpers.charts.widths import lines_of

APPLE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 100">
  <circle cx="50" cy="50" r="40" fill="moss" stroke="ink"/>
  <text id="apple" x="100" y="55" data-width="200"/>
</svg>
"""
LABELS = {"apple": "An apple"}


def found(text, labels=LABELS):
    return list(mistakes(text, labels))


def test_a_drawing_of_shapes_and_text_has_no_mistake():
    assert found(APPLE) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("<circle", "<script/><circle", 2, "'script' may not stand"),
        ("<circle", '<image x="0"/><circle', 2, "'image' may not stand"),
        ("<circle", "<style/><circle", 2, "'style' may not stand"),
        ("<circle", "<foreignObject/><circle", 2, "'foreignObject' may not stand"),
        ('r="40"', 'r="40" onclick="eat()"', 2, "'onclick' may not stand"),
        ('r="40"', 'r="40" href="https://example.org"', 2, "'href' may not stand"),
        ('r="40"', 'r="40" style="fill:red"', 2, "'style' may not stand"),
        ('"moss"', '"#00ff00"', 2, "'#00ff00' is not a colour"),
        ('"moss"', '"url(#basket)"', 2, "is not a colour"),
        ("<svg", "<!DOCTYPE svg><svg", 1, "no DOCTYPE"),
        ("</svg>", "</apple>", 4, "This is not SVG"),
        ("0 0 360 100", "0 0 800 100", 1, "360 units wide"),
        ('y="55"', 'y="55" font-size="14"', 3, "too small for a phone"),
        ('y="55"', 'y="55" font-size="big"', 3, "'big' is no number"),
        ('data-width="200"/>', 'data-width="200">Pear</text>', 3, "no words of its own"),
        ('id="apple"', 'id="pear"', 3, "no label 'pear'"),
        ('id="apple"', 'id="pear"', 1, "'apple' must stand in it once"),
        ('data-width="200"', 'data-width="40"', 3, "do not fit"),
    ],
)
def test_what_may_not_stand_in_a_drawing_is_named_with_its_line(old, new, line, says):
    assert [one for one in found(APPLE.replace(old, new)) if one[0] == line and says in one[1]]


def test_words_that_need_two_lines_fit_where_two_are_allowed():
    narrow = APPLE.replace('data-width="200"', 'data-width="60" data-lines="2"')
    assert found(narrow) == []
    assert "<tspan" in filled(narrow, LABELS)
    assert filled(narrow, LABELS).count("<tspan") == 2


def test_words_stay_text_whatever_they_hold():
    assert "Apples &lt;red&gt; &amp; pears" in filled(APPLE, {"apple": "Apples <red> & pears"})


def test_a_drawing_stands_on_the_white_card_in_the_colours_of_the_house():
    svg = filled(APPLE, LABELS)
    assert '<rect width="360" height="100" fill="#ffffff"/>' in svg
    assert 'fill="moss"' not in svg


def test_a_drawing_with_a_mistake_is_not_filled():
    with pytest.raises(ValueError, match="Line 2: 'script' may not stand"):
        filled(APPLE.replace("<circle", "<script/><circle"), LABELS)


@pytest.mark.parametrize("words", ["Call your doctor, or the number for nights", "Wm il, (ap) 12"])
@pytest.mark.parametrize("width", [90, 200])
def test_lines_break_where_those_of_a_chart_do(words, width):
    assert lines_of(words, width, 16) == wrapped(words, width, 16).split("\n")


def test_the_check_names_a_mistake_in_the_file_of_a_drawing(orchard):
    orchard.change("en/apples/charts.yaml", "draw: estimates\n    data: basket", "draw: basket")
    orchard.change(
        "en/apples/charts.yaml", "    draw:", "    description: |\n      Two.\n    draw:"
    )
    orchard.write("drawings/basket.svg", APPLE.replace("<circle", "<script/><circle"))
    assert "content/drawings/basket.svg:2: 'script' may not stand in a drawing." in " ".join(
        orchard.says()
    )


def test_a_drawing_that_no_page_shows_is_named(orchard):
    orchard.write("drawings/pear.svg", APPLE)
    says = "No chart draws this. Name it behind 'draw' in a charts.yaml, or delete it."
    assert orchard.says() == [f"content/drawings/pear.svg:1: {says}"]
