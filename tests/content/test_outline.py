"""What people ask about: all of it has a place, and nearly all of it an answer to act on."""

from __future__ import annotations

from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.outline import Outline

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
