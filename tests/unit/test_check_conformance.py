"""The check of the report on accessibility: what is missing, doubled, unproved or left open."""

import pytest

from helpers.conformance import faults, report_of
from helpers.schema.wcag import CRITERIA

HEAD = """\
title: The apples
product:
  name: Apples
  description: |
    A basket.
author:
  name: A gardener
  email: gardener@example.org
report_date: "2026-01-10"
version: 1
notes: |
  Apples can be picked by keys.
evaluation_methods_used: |
  We looked.
license: CC-BY-4.0
catalog: 2.5-edition-wcag-2.2-en
chapters:
"""
JUDGED = """\
          - name: {place}
            adherence:
              level: supports
              notes: |
                All apples are round.
                Tested by tests/unit/test_check.py on apples.
"""
WHERE = "content/en/conformance.yaml"


def criterion(number):
    both = "".join(JUDGED.format(place=place) for place in ("web", "software"))
    return f"      - num: {number}\n        components:\n{both}"


def report():
    chapters = (
        f"  success_criteria_level_{level.lower()}:\n    criteria:\n"
        + "".join(criterion(number) for number in numbers)
        for level, numbers in CRITERIA.items()
    )
    return HEAD + "".join(chapters)


@pytest.fixture
def says(orchard):
    """What the check says of a report in which some words are put in place of others."""

    def says(old="", new=""):
        assert old in report()
        orchard.write("en/conformance.yaml", report().replace(old, new, 1))
        return orchard.says()

    return says


def test_a_whole_report_has_nothing_wrong(says):
    assert says() == []


def test_pages_need_no_report(orchard):
    assert report_of(orchard.library) is None
    assert orchard.says() == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        pytest.param(
            criterion("1.4.10"), "", "1.4.10 of level AA is not judged above. Add it.", id="a gap"
        ),
        pytest.param(
            "num: 1.1.1", "num: 1.2.1", "1.2.1 is judged twice. Delete one.", id="one twice"
        ),
        pytest.param(
            "num: 1.1.1",
            "num: 1.4.10",
            "'1.4.10' is no criterion of level A. Check it.",
            id="another level",
        ),
        pytest.param(
            "level: supports",
            "level: perfect",
            "'perfect' is not one of 'supports', 'partially-supports', 'does-not-support', "
            "'not-applicable' or 'not-evaluated'. Choose one.",
            id="a level of our own",
        ),
        pytest.param(
            "level: supports",
            "level: not-evaluated",
            "1.1.1 is of level A: it cannot be left open. Try it, and judge it.",
            id="left open",
        ),
        pytest.param(
            "                Tested by tests/unit/test_check.py on apples.\n",
            "",
            "Say what was found, and on a line of its own what that rests on",
            id="resting on nothing",
        ),
        pytest.param(
            "                All apples are round.\n",
            "",
            "Say what was found, and on a line of its own what that rests on",
            id="an empty row",
        ),
        pytest.param(
            "Tested by tests/unit/test_check.py on apples.",
            "Not yet tried by a person.",
            "'supports' rests on a test or a look. Name it, or judge lower.",
            id="from hope",
        ),
        pytest.param(
            "- name: software",
            "- name: web",
            "1.1.1 is judged for 'web' and then for 'software'. Mend it.",
            id="one place twice",
        ),
        pytest.param(
            "success_criteria_level_aaa",
            "success_criteria_level_b",
            "The chapters are success_criteria_level_a,",
            id="a chapter of our own",
        ),
    ],
)
def test_a_gap_is_told_with_its_line(says, old, new, problem):
    said = says(old, new)
    assert any(one.startswith(f"{WHERE}:") and problem in one for one in said), said


def test_what_does_not_fit_is_told_without_the_names_of_tests(orchard):
    orchard.write("en/conformance.yaml", report().replace("supports", "does-not-support", 1))
    found = report_of(orchard.library)
    assert list(faults(found, "web")) == [("All apples are round.", "1.1.1", "A")]
    assert list(faults(found, "software")) == []
