"""The visit sheet as readers see it: what it takes over exists, and it concludes nothing."""

from __future__ import annotations

import re
from typing import get_args

from helpers.library import Library
from helpers.parts.visit.values import MOST_QUESTIONS
from helpers.schema.when import Asker, Onset, Trajectory

LIBRARY = Library()
VISIT = LIBRARY.visit
OPTIONS = [one for field in VISIT.fields.values() for one in field.choices.values()]
CONCLUDES = re.compile(r"\b(percent|score|probably|likely|diagnos|you have|sign of)\b", re.I)


def test_how_it_began_and_went_on_has_the_names_of_the_guide():
    taken = {field.guide: set(field.choices) for field in VISIT.fields.values() if field.guide}
    guide = {"onset": get_args(Onset), "trajectory": get_args(Trajectory), "asker": get_args(Asker)}
    assert taken == {name: set(choices) for name, choices in guide.items()}


def test_most_of_what_the_guide_asks_has_a_place_on_the_sheet():
    features = set(LIBRARY.guide.features)
    taken = {name for one in OPTIONS for name in one.guide}
    assert len(taken) > len(features) / 2


def test_there_are_questions_enough_before_anything_was_told():
    (questions,) = [f for f in VISIT.fields.values() if f.kind == "questions"]
    assert sum(not one.told for one in questions.choices.values()) > MOST_QUESTIONS


def test_everything_can_be_told_without_typing():
    assert all(field.choices or field.kind == "month" for field in VISIT.fields.values())


def test_the_sheet_concludes_nothing():
    said = [field.ask + field.short + (field.phrase or "") for field in VISIT.fields.values()]
    assert [
        words for words in [*said, *(one.say for one in OPTIONS)] if CONCLUDES.search(words)
    ] == []
    assert CONCLUDES.search("This is probably nothing.")


def test_someone_who_cannot_breathe_is_sent_away_from_the_sheet():
    (part,) = [part for part in VISIT.parts.values() if "flat" in part.fields]
    assert "call the emergency number now [@care-now-breath]" in part.intro
