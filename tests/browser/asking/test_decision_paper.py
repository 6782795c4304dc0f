"""The decisions of the series on paper, to be filled in with a pen."""

import io

import pytest
from pypdf import PdfReader

from helpers.parts.decision.widget import DecisionWidget
from helpers.schema.decision import Decisions

from .conftest import lookup

MARGIN = dict.fromkeys(("top", "right", "bottom", "left"), "20mm")
"""What a printer may leave free, where a sheet says nothing of its own."""


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize(
    "topic", ["breathing", "eating", "family-genes", "planning-ahead", "talking"]
)
def test_each_decision_of_the_series_is_one_page_to_fill_in(page, bare, library, topic, size):
    page.evaluate("window.print = () => {}; 0")
    to_print = library.catalogue.decision.print_text.flat
    for name, decision in library.read(Decisions, topic).decisions.items():
        one = DecisionWidget.of(decision, library.catalogue, f"{topic}/{name}", lookup)
        drawn = bare.draw(one)
        one.close()
        drawn.get_by_text(to_print, exact=True).evaluate("(button) => button.click()")
        assert len(PdfReader(io.BytesIO(page.pdf(format=size, margin=MARGIN))).pages) == 1
