"""The report of how accessible the pages are: OpenACR's form, whole, resting on what is there."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from helpers.check.ease import ease
from helpers.check.report import row
from helpers.conformance import faults, path_of, report_of
from helpers.library import ROOT, Library
from helpers.schema.conformance import CHAPTERS, UNTRIED
from helpers.schema.wcag import CRITERIA
from helpers.sentences import sentences

LIBRARY = Library()
REPORT = report_of(LIBRARY)
WRITTEN = yaml.safe_load(path_of(LIBRARY).read_text(encoding="utf-8"))
SCHEMA = json.loads(
    (Path(__file__).parent / "openacr" / "openacr-0.1.0.json").read_text(encoding="utf-8")
)
JUDGED = [
    pytest.param(level, component, id=f"{criterion.num}-{component.name}")
    for level, criterion, component in REPORT.judged()
]
NOT_HERE = {
    *("VoiceOver", "NVDA", "JAWS", "TalkBack", "iPad", "Safari", "Dragon", "eye gaze", "switch"),
    "No person with a disability",
}
"""What no machine of ours can try; the report says so by name."""

HARDEST = 8
"""Most years of school that a page may ask for."""


def says_of(report):
    """What OpenACR's own schema has against a report."""
    return [one.message for one in jsonschema.Draft7Validator(SCHEMA).iter_errors(report)]


def lost(tests):
    """Files of tests that are not there, or hold no test."""
    there = (ROOT / path for path in tests)
    return [
        path.name
        for path in there
        if not path.is_file() or "\ndef test_" not in path.read_text(encoding="utf-8")
    ]


def test_the_report_has_the_form_of_openacr():
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert says_of(WRITTEN) == []


def test_every_criterion_of_every_level_is_judged_in_order():
    assert {
        level: [one["num"] for one in WRITTEN["chapters"][chapter]["criteria"]]
        for chapter, level in CHAPTERS.items()
    } == CRITERIA


def test_wcag_has_as_many_criteria_as_it_has():
    # 86, and the one that WCAG 2.2 has taken out
    assert [len(CRITERIA[level]) for level in ("A", "AA", "AAA")] == [32, 24, 31]


@pytest.mark.parametrize(("level", "component"), JUDGED)
def test_a_judgement_rests_on_tests_that_are_there(level, component):
    notes = component.adherence.notes
    assert lost(notes.tests) == []
    assert notes.grounds
    if component.adherence.level == "not-evaluated":
        assert level == "AAA"
        assert notes.grounds == [UNTRIED]


def test_most_of_what_works_is_kept_by_a_test():
    works = [one for _, _, one in REPORT.judged() if one.adherence.level == "supports"]
    looked = [one for one in works if not one.adherence.notes.tests]
    assert len(looked) < len(works) / 10


def test_the_report_names_what_nobody_has_tried():
    untried = REPORT.evaluation_methods_used
    assert [one for one in NOT_HERE if one not in untried] == []


def test_every_known_fault_says_what_does_not_fit():
    found = [*faults(REPORT, "web"), *faults(REPORT, "software")]
    assert found
    assert all(says.endswith(".") and "tests/" not in says for says, _, _ in found)


def test_the_report_is_read_as_easily_as_the_pages():
    read = [REPORT.notes, REPORT.evaluation_methods_used]
    read += [says for says, _, _ in [*faults(REPORT, "web"), *faults(REPORT, "software")]]
    grade = ease([one for text in read for _, one in sentences(text, 1)], LIBRARY.glossary)
    assert grade.smog <= HARDEST


@pytest.mark.parametrize("topic", LIBRARY.kept)
def test_every_page_can_be_read_after_eight_years_of_school(topic):
    assert row(LIBRARY, topic).grade.smog <= HARDEST


def test_a_form_that_is_not_openacrs_would_be_seen():
    wrong = copy.deepcopy(WRITTEN)
    del wrong["author"]["email"]
    wrong["chapters"]["success_criteria_level_a"]["criteria"][0]["components"][0]["adherence"] = {}
    wrong["report_date"] = 2026
    assert len(says_of(wrong)) == 3


def test_a_test_that_is_not_there_would_be_seen():
    assert lost(["tests/content/test_apples.py"]) == ["test_apples.py"]
    assert lost(["tests/browser/journeys.py"]) == ["journeys.py"]
