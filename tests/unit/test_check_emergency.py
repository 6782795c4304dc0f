"""What the check says of emergency numbers."""

import pytest

from helpers.check.readable import Readable
from helpers.parts.numbers.check import of_numbers

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
      In Appleland, 13 11 14 is open day and night, and a gardener answers 811.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2026-07-10
  appleland-text:
    claim: |
      In Appleland, texts reach 85258 or 0423 677, and apples.example.org has a chat.
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
    emergency-text: 0423 677
    crisis: 13 11 14
    crisis-text: 85258
    crisis-chat: apples.example.org
    advice: 811
    facts: [appleland, appleland-line, appleland-text]
"""

COUNTRIES = """\
in-crisis: |
  Call 13 11 14 first [@appleland-line].
countries:
  appleland:
    say: |
      Appleland
    crisis: |
      Somebody answers 13 11 14.
    crisis-text: |
      Somebody reads what 85258 gets.
    without-speech: |
      Register at 0423 677.
    advice: |
      A gardener answers 811.
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
            "emergency-text: 0423 677",
            "emergency-text: 0423 678",
            "emergency-numbers.yaml:4: The number 0423 678 stands in none of the facts below it."
            " Check them.",
            id="another number for texts",
        ),
        pytest.param(
            "crisis-text: 85258",
            "crisis-text: 85259",
            "emergency-numbers.yaml:6: The number 85259 stands in none of the facts below it."
            " Check them.",
            id="another crisis line for texts",
        ),
        pytest.param(
            "crisis-text: 85258",
            "crisis-text: 811",
            "emergency-numbers.yaml:6: No fact below it says that 811 takes texts."
            " Name one, or take it out.",
            id="a number that takes no texts",
        ),
        pytest.param(
            "advice: 811\n    facts",
            "advice: 812\n    facts",
            "emergency-numbers.yaml:8: The number 812 stands in none of the facts below it."
            " Check them.",
            id="another number for advice",
        ),
        pytest.param(
            "crisis-chat: apples",
            "crisis-chat: pears",
            "emergency-numbers.yaml:7: The site pears.example.org stands in none of the facts"
            " below it. Check them.",
            id="another site",
        ),
        pytest.param(
            "crisis-chat: apples.example.org",
            "crisis-chat: example.org",
            "emergency-numbers.yaml:7: The site example.org stands in none of the facts"
            " below it. Check them.",
            id="part of a site",
        ),
        pytest.param(
            "    crisis: |\n      Somebody answers 13 11 14.\n",
            "",
            "emergency-numbers.yaml:5: 13 11 14 has no words."
            " Add 'crisis' in en/emergency-numbers.yaml.",
            id="a crisis line without words",
        ),
        pytest.param(
            "    crisis-text: |\n      Somebody reads what 85258 gets.\n",
            "",
            "emergency-numbers.yaml:6: 85258 has no words."
            " Add 'crisis-text' in en/emergency-numbers.yaml.",
            id="texts without words",
        ),
        pytest.param(
            "    without-speech: |\n      Register at 0423 677.\n",
            "",
            "emergency-numbers.yaml:4: 0423 677 has no words."
            " Add 'without-speech' in en/emergency-numbers.yaml.",
            id="a text in an emergency without words",
        ),
        pytest.param(
            "    advice: |\n      A gardener answers 811.\n",
            "",
            "emergency-numbers.yaml:8: 811 has no words."
            " Add 'advice' in en/emergency-numbers.yaml.",
            id="advice without words",
        ),
        pytest.param(
            "    advice: 811\n",
            "",
            "en/emergency-numbers.yaml:13: 'advice' has no number in"
            " content/emergency-numbers.yaml. Add it.",
            id="words without a number",
        ),
        pytest.param(
            " [@appleland-line]",
            "",
            "en/emergency-numbers.yaml:1: What is for a crisis cites no fact.",
            id="no fact for a crisis",
        ),
        pytest.param(
            "Call 13 11 14 first",
            "Call 13 11 15 first",
            "en/emergency-numbers.yaml:2: The number 15 in 'Call 13 11 15 first.'",
            id="another number in a crisis",
        ),
        pytest.param(
            "what 85258 gets",
            "what 85259 gets",
            "en/emergency-numbers.yaml:10: The number 85259 in 'Somebody reads what 85259 gets.'",
            id="another number in the words on texts",
        ),
        pytest.param(
            "Register at 0423 677",
            "Register at 0423 678",
            "en/emergency-numbers.yaml:12: The number 678 in 'Register at 0423 678.'",
            id="another number in the words on speech",
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
            "en/emergency-numbers.yaml:8: The number 15 in 'Somebody answers 13 11 15.'",
            id="a number in the words",
        ),
    ],
)
def test_an_emergency_number_that_does_not_fit_is_named(called, old, new, says):
    assert called(old, new)[0].startswith(f"content/{says}")


def test_spaces_of_a_number_do_not_count(called):
    assert called("crisis: 13 11 14", "crisis: 131114") == []


def test_texts_to_the_number_that_was_told_of_need_no_words_of_their_own(called):
    both = "crisis: 85258\n    crisis-text: 85258"
    problems = called("crisis: 13 11 14\n    crisis-text: 85258", both)
    assert problems == []


def test_a_fact_that_is_not_there_is_named_once(called):
    (problem,) = called("facts: [appleland, ", "facts: [appelland, ")
    assert "No fact is called 'appelland'. Did you mean 'appleland'?" in problem
