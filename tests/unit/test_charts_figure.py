"""The figure around a chart: what it says, and that it says it twice in the same way."""

import re
import subprocess
import sys
from base64 import b64decode

import matplotlib.pyplot as plt
import pytest

from helpers.charts.drawing import figure
from helpers.citing import Reference
from helpers.library import ROOT
from helpers.schema.figure import FigureWords
from helpers.schema.pages import Chart, Data

WORDS = FigureWords(numbers="The numbers", description="The picture in words", source="Source")
BOOK = Reference(
    "book", "A book, 2026", "Somebody. A book <about> fruit.", "https://example.org/a?b&c"
)
SHELF = Reference("shelf", "A shelf, 2026", "Somebody. A shelf.", "https://example.org/shelf")
CRATE = Reference("crate", "A crate, 2026", "Somebody. A crate.", "https://example.org/crate")
CHART = {
    "title": "More apples than pears [@fruit-counted].",
    "alt": 'Bars. "Apples" are many & pears few.',
    "caption": "Made up [@fruit-counted].",
    "unit": "Pieces of fruit",
    "draw": "estimates",
    "data": "fruit",
    "labels": {
        "apples": "Apples <red>",
        "pears": "Pears",
        "low": "Lowest",
        "high": "Highest",
        "range": "Line: the range.",
    },
    "facts": ["fruit-counted"],
}
ROWS = {
    "apples": {"value": "12345.0", "low": "12000", "high": "13000", "source": "book"},
    "pears": {"value": "2", "source": "shelf"},
}


def fruit(chart=(), rows=ROWS, references=(BOOK, SHELF)):
    model = Chart.model_validate(CHART | dict(chart))
    return figure(model, Data.model_validate({"rows": rows}), references, WORDS)


def picture_of(labels=("aside", "seed", "tree", "apple")):
    words = {"title": "A way", "alt": "Boxes.", "caption": "Made up.", "draw": "way"}
    words["description"] = "A seed <grows> into a tree [@fruit-counted]."
    words["labels"] = dict.fromkeys(labels, "fruit")
    model = Chart.model_validate(words | {"facts": ["fruit-counted"]})
    return figure(model, None, (BOOK, SHELF), WORDS)


def cells(html: str) -> list[list[str]]:
    rows = re.findall("<tr>(.*?)</tr>", html.split("<tbody>")[1])
    return [re.findall("<td[^>]*>([^<]*)</td>", row) for row in rows]


def picture(html: str) -> str:
    return b64decode(re.search(r"base64,([^\"]+)", html)[1]).decode()


def test_a_figure_gives_its_printed_forms_and_nothing_else():
    assert set(fruit()._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_the_picture_is_described_in_words():
    assert 'alt="Bars. &quot;Apples&quot; are many &amp; pears few."' in fruit().as_html()


def test_title_and_caption_stand_without_citation_marks():
    html = fruit().as_html()
    assert "<strong>More apples than pears.</strong>" in html
    assert "[@" not in html + fruit().as_text()


def test_words_of_content_cannot_become_markup():
    html = fruit().as_html()
    assert not re.search("<red>|<about>", html)
    assert "Apples &lt;red&gt;" in html


def test_the_table_names_its_columns_and_rows():
    html = fruit().as_html()
    assert re.findall('<th scope="col"[^>]*>([^<]+)', html) == [
        "Pieces of fruit",
        "Lowest \u2013 Highest",
    ]
    assert re.findall('<th scope="row"[^>]*>([^<]+)', html) == ["Apples &lt;red&gt;", "Pears"]


def test_numbers_in_the_table_keep_the_digits_of_their_source():
    assert cells(fruit().as_html())[0] == ["12,345.0", "12,000 \u2013 13,000"]


def test_a_row_without_a_range_has_an_empty_cell_for_it():
    assert cells(fruit().as_html())[1] == ["2", ""]


def test_each_row_names_its_source_where_the_rows_differ_in_it():
    same = {name: {**row, "source": "book"} for name, row in ROWS.items()}
    assert ">A shelf, 2026</span></th>" in fruit().as_html()
    assert "</span></th>" not in fruit(rows=same).as_html()


def test_the_caption_names_the_sources_of_the_numbers_and_the_rest_stands_below_the_table():
    before, after = fruit(references=(BOOK, SHELF, CRATE)).as_html().split("<details>")
    assert re.findall("A (shelf|crate), 2026", before) == ["shelf"]
    assert 'href="https://example.org/crate"' in after


@pytest.mark.parametrize(
    ("draw", "rows", "others"),
    [("hundred", ("apples", "pears"), ()), ("crowd", ("found", "others"), ("each",))],
)
def test_ranges_of_people_stand_in_the_table(draw, rows, others):
    labels = dict.fromkeys((*rows, "low", "high", *others), "fruit")
    numbers = [{"value": "9", "low": "8", "high": "10"}, {"value": "91"}]
    held = {name: {**row, "source": "book"} for name, row in zip(rows, numbers, strict=True)}
    html = fruit({"draw": draw, "labels": labels}, held).as_html()
    assert cells(html)[0] == ["9", "8 \u2013 10"]


def test_a_range_alone_stands_in_the_table_and_in_plain_text():
    rows = {"apples": {"low": "1", "high": "9", "source": "book"}, "pears": ROWS["pears"]}
    assert cells(fruit(rows=rows).as_html())[0] == ["", "1 \u2013 9"]
    assert "- Apples <red>: Lowest: 1; Highest: 9 (A book, 2026)" in fruit(rows=rows).as_text()


def test_each_group_has_its_heading_in_the_table_and_in_plain_text():
    labels = CHART["labels"] | {"red": "The <red> ones"}
    grouped = fruit({"labels": labels, "groups": {"red": ["apples", "pears"]}})
    assert '<th scope="rowgroup" colspan="3"' in grouped.as_html()
    assert ">The &lt;red&gt; ones</th>" in grouped.as_html()
    assert "\nThe <red> ones:\n- Apples <red>" in grouped.as_text()


def test_the_caption_is_the_last_of_the_figure_and_not_read_as_its_name_too():
    for one in (fruit(), picture_of()):
        assert "</p>\n</figure>\n<details>" in one.as_html()
        assert not re.search("<figcaption|<figure[^>]*aria-", one.as_html())


def test_what_stands_behind_words_is_closed_and_all_of_it_is_inside():
    html = fruit({"behind": "Hard <numbers>. Press again to close."}).as_html()
    assert re.match(r"<details><summary [^>]*>Hard &lt;numbers&gt;\. Press again", html)
    assert html.endswith("</div></details>")


def test_plain_text_of_what_stands_behind_words_begins_with_them():
    assert fruit({"behind": "Hard numbers."}).as_text().startswith("Hard numbers.\n\nMore apples")


def test_nothing_is_open_before_a_reader_opens_it():
    assert "<details open" not in fruit({"behind": "Hard numbers."}).as_html()


def test_a_picture_can_be_read_in_words_with_its_sources_and_without_a_table():
    html = picture_of().as_html()
    inside = html.split("<details>")[1]
    assert "The picture in words</summary>" in inside
    assert "<p>A seed &lt;grows&gt; into a tree.</p>" in inside
    assert 'href="https://example.org/shelf"' in inside
    assert "<table>" not in html


def test_plain_text_of_a_picture_tells_all_of_it():
    assert "Boxes.\n\nA seed <grows> into a tree.\n\nMade up." in picture_of().as_text()


def test_plain_text_tells_the_picture_and_every_number():
    text = fruit().as_text()
    assert "Bars." in text
    assert "- Apples <red>: 12,345.0; Lowest: 12,000; Highest: 13,000 (A book, 2026)" in text


def test_a_notebook_that_prints_a_figure_shows_no_memory_address():
    assert repr(fruit()) == fruit().as_text()


def test_two_drawings_of_one_chart_are_alike_to_the_byte():
    assert fruit().as_html() == fruit().as_html()


def test_the_picture_uses_the_typeface_of_the_reader():
    families = set(re.findall(r"font-family: ([^;]+);", picture(fruit().as_html())))
    assert families == {"sans-serif"}


def test_the_picture_tells_nothing_of_when_and_by_what_it_was_made():
    assert not re.search(
        "metadata|matplotlib v|[0-9]{4}-[0-9]{2}", picture(fruit().as_html()), re.I
    )


def test_drawing_leaves_no_figure_open():
    fruit()
    assert plt.get_fignums() == []


def test_a_row_whose_source_no_fact_of_the_chart_has_is_refused():
    with pytest.raises(ValueError, match="'apples' of 'fruit' rests on 'book'"):
        fruit(references=(SHELF,))


def test_a_chart_that_does_not_fit_is_refused_in_plain_words():
    with pytest.raises(ValueError, match=r"'pie' is not a drawing\. Choose one of: crowd"):
        fruit({"draw": "pie"})


def test_matplotlib_is_loaded_only_where_a_chart_is_drawn():
    code = "import sys, helpers.charts, helpers.topic; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0
