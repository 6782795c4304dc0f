"""The sheet for the clinic as readers see it: short for one switch, safe first, and no score."""

from __future__ import annotations

import re

import pytest

from helpers.check.readable import Readable
from helpers.citing import bare
from helpers.files import read_yaml
from helpers.library import ROOT
from helpers.parts.clinic.check import of_clinic
from helpers.schema.clinic import MOST_PRESSES, Clinic

LIBRARY = Readable(ROOT)
PATH = LIBRARY.words_folder / "clinic.yaml"
CLINIC = Clinic.read(read_yaml(PATH, LIBRARY.shown(PATH)))
LINES = CLINIC.lines
ASKED = {
    "breathing": ["breath", "nights", "mask-hours", "cough"],
    "eating": ["choking", "saliva", "weight", "meal-time"],
    "moving": ["speech", "hands", "falls", "transfers"],
    "comfort": ["pain", "cramps", "bowels", "sleep"],
    "mood": ["mood", "crying"],
    "medicines": ["medicines", "side-effects", "aids"],
    "work": ["work", "money"],
    "deciding": ["decisions"],
    "carer": ["thinking", "behavior", "how-carer-is", "carer-wants"],
}
SCORES = re.compile(r"\b(points?|score \d|percent|grade|stage|probably|likely|diagnos)", re.I)


def test_everything_that_a_clinic_wants_to_know_is_asked():
    asked = {name: sorted(group.lines) for name, group in CLINIC.groups.items()}
    assert asked == {name: sorted(lines) for name, lines in ASKED.items()}


def test_what_it_states_rests_on_facts_and_its_decisions_are_those_of_the_pages():
    assert [*map(str, of_clinic(LIBRARY))] == []


def test_what_cannot_wait_stands_above_the_sheet():
    assert list(Clinic.model_fields).index("urgent") < list(Clinic.model_fields).index("intro")
    for fact in ("care-now-breath", "als-co2-today", "als-fever-today", "crisis-line-first"):
        assert fact in CLINIC.urgent


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({}, id="nothing new"),
        pytest.param(
            {
                "breath": ["a-little"],
                "mask-hours": ["part-of-night"],
                "cough": ["a-little"],
                "weight": ["less"],
                "meal-time": ["much-longer"],
                "decisions": ["feeding-tube"],
            },
            id="breathing, eating and a decision",
        ),
        pytest.param(
            {
                "speech": ["much"],
                "hands": ["a-little"],
                "transfers": ["a-little"],
                "saliva": ["thin"],
                "weight": ["less"],
                "mood": ["low"],
            },
            id="speech, hands, saliva and mood",
        ),
    ],
)
def test_a_typical_filling_takes_few_presses_of_one_switch(told):
    assert CLINIC.presses(told) <= MOST_PRESSES


def test_thinking_and_behavior_are_asked_of_who_helps():
    (group,) = [one for one in CLINIC.groups.values() if one.asked == "carer"]
    assert {"thinking", "behavior", "how-carer-is"} <= set(group.lines)


def test_no_answer_is_a_score():
    choices = [words for line in LINES.values() for words in line.choices.values()]
    said = [*choices, *CLINIC.steps.values(), *(line.short for line in LINES.values())]
    assert [words for words in said if SCORES.search(words) or re.search(r"\d", words)] == []
    assert "this sheet does not" in bare(CLINIC.scale.says)
    assert SCORES.search("You have 30 points.")
