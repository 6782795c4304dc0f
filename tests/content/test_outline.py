"""What people ask about has its place and an answer to act on; what a reading asked is decided."""

from __future__ import annotations

import pytest

from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.outline import Outline
from helpers.schema.reading import Reading

LIBRARY = Library()
OUTLINE = Outline.read(read_yaml(LIBRARY.content / "outline.yaml", "content/outline.yaml"))

NAMED = 70
"""Things that a reading of the first edition named; none may be lost, and more may come."""

ANSWERED = 60
"""Least number of them of which a reader can act on what the pages say."""


def test_everything_that_people_ask_about_has_its_place():
    assert len(OUTLINE.asked) >= NAMED


def test_nearly_all_of_it_can_be_acted_on():
    assert len(OUTLINE.answered) >= ANSWERED


def test_what_is_said_of_it_is_no_more_than_a_line():
    lines = [said.flat for one in OUTLINE.asked.values() for said in (one.say, one.can)]
    assert [line for line in lines if len(line.split()) > 25] == []


@pytest.mark.parametrize(("part", "asked_for"), [("wrong", 16), ("missing", 16), ("tone", 11)])
def test_every_point_of_the_clinical_reading_is_decided(part, asked_for):
    path = LIBRARY.content / "reviews" / "clinical-reading.yaml"
    points = Reading.read(read_yaml(path, path.name)).points.values()
    assert [point.part for point in points].count(part) >= asked_for
