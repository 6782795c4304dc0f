"""What the check says of emergency numbers."""

import pytest

from helpers.check.emergency import of_numbers
from helpers.check.readable import Readable

FACTS = """\
review-months: 6
facts:
  appleland:
    claim: |
      In Appleland the number is 000.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2026-07-10
  appleland-line:
    claim: |
      In Appleland, 13 11 14 is open day and night.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2026-07-10
"""

NUMBERS = """\
countries:
  appleland:
    emergency: [000]
    crisis: 13 11 14
    facts: [appleland, appleland-line]
"""

COUNTRIES = """\
countries:
  appleland:
    say: |
      Appleland
    crisis: |
      Somebody answers 13 11 14.
"""


@pytest.fixture
def called(orchard):
    """An orchard with one country; says what is wrong after a change to one of its files."""

    def says(old="", new=""):
        files = {
            "emergency-numbers.yaml": NUMBERS,
            "en/emergency-numbers.yaml": COUNTRIES,
            "facts/calls.yaml": FACTS,
        }
        for name, text in files.items():
            orchard.write(name, text.replace(old, new, 1) if old else text)
        return [str(problem) for problem in of_numbers(Readable(orchard.root))]

    return says


def test_nothing_is_said_where_nothing_is_wrong(called):
    assert called() == []


def test_a_library_without_numbers_is_whole(orchard):
    assert [*of_numbers(Readable(orchard.root))] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param(
            "[000]",
            "[001]",
            "emergency-numbers.yaml:3: The number 001 stands in none of the facts below it."
            " Check them.",
            id="another number",
        ),
        pytest.param(
            "[000]",
            "[00]",
            "emergency-numbers.yaml:3: The number 00 stands in none of the facts below it."
            " Check them.",
            id="part of a number",
        ),
        pytest.param(
            "  appleland:\n    say",
            "  appelland:\n    say",
            "emergency-numbers.yaml:2: 'appleland' has no words in en/emergency-numbers.yaml."
            " Add them there.",
            id="no words",
        ),
        pytest.param(
            "answers 13 11 14",
            "answers 13 11 15",
            "en/emergency-numbers.yaml:6: The number 15 in 'Somebody answers 13 11 15.'",
            id="a number in the words",
        ),
    ],
)
def test_an_emergency_number_that_does_not_fit_is_named(called, old, new, says):
    assert called(old, new)[0].startswith(f"content/{says}")


def test_spaces_of_a_number_do_not_count(called):
    assert called("crisis: 13 11 14", "crisis: 131114") == []


def test_a_fact_that_is_not_there_is_named_once(called):
    (problem,) = called("facts: [appleland, ", "facts: [appelland, ")
    assert "No fact is called 'appelland'. Did you mean 'appleland'?" in problem
