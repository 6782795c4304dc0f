"""What the check says of the questions that people ask."""

import pytest

from helpers.check.readable import Readable
from helpers.parts.questions.check import of_questions

QUESTIONS = """\
version: 1
questions:
  red:
    ask: |
      Is it red?
    answer: |
      One in four is [@apple-share].
    topic: apples
"""


@pytest.fixture
def asked(orchard):
    """An orchard with one question; says what is wrong after a change."""

    def says(old="", new=""):
        orchard.write("en/questions.yaml", QUESTIONS.replace(old, new, 1) if old else QUESTIONS)
        return [str(problem) for problem in of_questions(Readable(orchard.root))]

    return says


def test_nothing_is_said_where_nothing_is_wrong(asked):
    assert asked() == []


def test_a_library_without_questions_is_whole(orchard):
    assert [*of_questions(Readable(orchard.root))] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param(
            " [@apple-share]",
            "",
            "6: The answer to 'red' cites no fact. "
            "Add one before its full stop, like [@fact-name].",
            id="no citation",
        ),
        pytest.param(
            "topic: apples",
            "topic: plums",
            "8: 'plums' is not a topic of series.yaml. Check the name.",
            id="no such page",
        ),
        pytest.param(
            "topic: apples\n",
            "topic: apples\n  scarlet:\n    ask: |\n      Is it RED?\n"
            "    answer: |\n      It is [@apple-share].\n    topic: apples\n",
            "10: This question is already asked on line 4. Delete one of them.",
            id="asked twice",
        ),
    ],
)
def test_a_question_that_does_not_fit_is_named(asked, old, new, says):
    assert asked(old, new) == [f"content/en/questions.yaml:{says}"]


def test_a_number_that_the_cited_fact_does_not_hold_is_named(asked):
    (problem,) = asked("One in four", "One in seven")
    assert "The number 7" in problem
