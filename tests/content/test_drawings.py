"""Every drawing that is kept as a file, with the words of its page."""

import re
from xml.etree import ElementTree

import pytest

from helpers.charts.drawing import of_page
from helpers.citing import bare
from helpers.library import Library

LIBRARY = Library()
DRAWINGS = [
    pytest.param(topic, name, id=f"{topic}/{name}")
    for topic in LIBRARY.topics()
    if (LIBRARY.words_folder / topic / "charts.yaml").is_file()
    for name, chart in LIBRARY.charts(topic).charts.items()
    if LIBRARY.drawing(chart.draw).is_file()
]
every_drawing = pytest.mark.parametrize(("topic", "name"), DRAWINGS)


def plain(words):
    """Words without what they cite, on one line."""
    return " ".join(bare(words).split())


def written(svg):
    """The lines of each text of a picture, joined."""
    texts = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return [" ".join(text.itertext()) for text in texts]


@every_drawing
def test_every_label_of_a_drawing_is_written_on_it_as_real_text(topic, name):
    figure = of_page(LIBRARY, topic, name)
    assert sorted(written(figure.svg)) == sorted(map(plain, figure.chart.labels.values()))


@every_drawing
def test_nothing_in_a_drawing_leads_out_of_it(topic, name):
    svg = of_page(LIBRARY, topic, name).svg.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|href|url\(|<script|<style|\son[a-z]+=", svg)


@every_drawing
def test_a_drawing_stays_small_enough_for_a_notebook(topic, name):
    assert len(of_page(LIBRARY, topic, name).as_html()) < 30_000


def test_the_pictures_for_choking_say_the_steps_of_the_card_word_for_word():
    steps = LIBRARY.care.cards["choking-on-food"].steps
    labels = LIBRARY.charts("urgent-with-als").charts["choking-steps"].labels.values()
    said = [plain(label) for label in labels if not plain(label).isdigit()]
    assert said == [plain(step) for step in steps]


def test_the_ladder_names_its_steps_as_the_list_below_it_does():
    page = LIBRARY.manuscript("when-to-get-help").body
    steps = re.findall(r"^\d\. \*\*(.+?):\*\*", page, re.M)
    labels = LIBRARY.charts("when-to-get-help").charts["how-soon"].labels
    assert steps == [plain(labels[one]) for one in ("now", "today", "days", "weeks", "planned")]
