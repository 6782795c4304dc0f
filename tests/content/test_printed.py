"""What the sheets of the real pages are like, before a browser has printed them."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest

from helpers.library import Library
from helpers.site.pages import web_page
from helpers.site.paper import sheet

LIBRARY = Library()
DAY = date(2026, 1, 10)


def levels(*trees):
    """The level of each heading, in order."""
    return [int(level) for level in re.findall(r"<h([1-6])\b", "".join(map(str, trees)))]


def skipped(first, found):
    """Where a level is left out between a heading and the next one."""
    return [(one, other) for one, other in pairwise([first, *found]) if other > one + 1]


@pytest.mark.parametrize("topic", LIBRARY.kept)
def test_no_level_of_headings_is_left_out_on_the_sheets_of_a_page(topic):
    made = sheet(LIBRARY, web_page(LIBRARY, topic), {topic}, DAY)
    assert skipped(0, levels(*made.body)) == []
    # answers, and what is hard, begin below a heading of the second level
    assert skipped(2, levels(*made.answers)) == []
    assert skipped(2, levels(*made.behind)) == []


def test_a_level_that_is_left_out_would_be_seen():
    assert skipped(2, levels("<h3>Pears</h3>", "<h5>Ripe</h5>")) == [(3, 5)]
