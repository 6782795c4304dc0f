"""What the check says of decisions: rows without a fact, numbers of no fact, hard facts in view."""

import re

import pytest

from helpers.check.readable import Readable
from helpers.files import collect
from helpers.parts.clinic.check import of_clinic
from helpers.parts.decision.check import of_decisions, of_standards
from helpers.schema.decision import ROWS
from tests.unit.test_schema_clinic import SHEET

ROW = "Of four apples one is red [@apple-share]."
TOLD = "".join(f"        {row}: |\n          {ROW}\n" for row in ROWS)
MATTERS = "".join(f"      m-{n}: |\n        Taste\n" for n in "abcde")
OPEN = "".join(f"      o-{n}: |\n        Whose tree is it?\n" for n in "abc")
APPLE = f"""\
version: 1
decisions:
  the-apple:
    checked: 2026-01-10
    review-by: 2026-03-10
    title: |
      The apple
    ask: |
      Do I want to eat it?
    about: |
      Some are red [@apple-share].
    options:
      eat-it:
        title: |
          Eat it
{TOLD}
      leave-it:
        title: |
          Leave it
        without: yes
{TOLD}
    uncounted: |
      Nobody counted them.
    matters:
{MATTERS}
    open:
{OPEN}
"""
MARKS = """\
note: |
  Made up.
checked: 2026-01-10
items:
  red:
    part: form
    asks: |
      Is it red?
decisions:
  {name}:
    red:
      score: 0
      shows: |
        It is green.
"""


@pytest.fixture
def checked(orchard):
    """An orchard with a decision; says what is wrong after a change."""

    def says(old="", new=""):
        assert old in APPLE
        orchard.write("en/apples/decision.yaml", APPLE.replace(old, new, 1) if old else APPLE)
        return [problem.says for problem in collect(of_decisions, Readable(orchard.root), "apples")]

    return says


def test_nothing_is_said_where_nothing_is_wrong(checked):
    assert checked() == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param(
            ROW, "Apples fall down from a tree.", "The row 'what' of 'eat-it' cites", id="bare"
        ),
        pytest.param(ROW, "Of five apples one is red [@apple-share].", "The number 5", id="number"),
        pytest.param(
            "[@apple-share]", "[@apple-model]", "No fact is called 'apple-model'", id="no fact"
        ),
        pytest.param("The apple\n", "The apple [@apple-share]\n", "cites nothing", id="title"),
        pytest.param(
            "2026-03-10", "2036-03-10", "'review-by' is later than that of", id="too late"
        ),
        pytest.param("tree is it?", "tree is it [@fig]?", "No fact is called 'fig'", id="question"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(checked, old, new, says):
    assert any(says in one for one in checked(old, new))


def test_a_hard_fact_is_met_only_by_who_opens_it(orchard, checked):
    orchard.change(
        "facts/orchard.yaml", "    priority: core\n", "    priority: core\n    hard: yes\n"
    )
    assert any("is hard to read" in one for one in checked())
    opened = "    opens: |\n      What is inside.\n    options:\n"
    assert checked("    options:\n", opened) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("the-apple", [], id="held"),
        pytest.param(
            "the-pear",
            ["'the-pear' is not a decision", "'the-apple' has no marks here"],
            id="another",
        ),
    ],
)
def test_every_decision_is_held_against_the_standards(orchard, checked, name, said):
    checked()
    orchard.write("reviews/ipdas.yaml", MARKS.format(name=name))
    found = [problem.says for problem in of_standards(Readable(orchard.root))]
    assert [one for one, start in zip(found, said, strict=True) if not one.startswith(start)] == []


def test_a_library_without_the_review_is_whole(orchard):
    assert [*of_standards(Readable(orchard.root))] == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("jam:", "the-apple:", [], id="all"),
        pytest.param(
            "jam:", "jam:", ["'jam' is not a decision", "The decision 'the-apple'"], id="two"
        ),
        pytest.param(
            "jam: |\n            Apples",
            "the-apple: |\n            9 apples",
            ["The number 9"],
            id="number",
        ),
    ],
)
def test_the_clinics_sheet_names_the_decisions_of_the_pages(orchard, checked, old, new, said):
    checked()
    alone = SHEET.replace("jars:", "decisions:").replace("        alone: none\n", "")
    few = re.sub(r" +(juice|none): \|\n +Apples\n", "", alone)
    assert old in few
    orchard.write("en/clinic.yaml", few.replace(old, new, 1))
    found = [problem.says for problem in of_clinic(Readable(orchard.root))]
    assert [one for one, start in zip(found, said, strict=True) if not one.startswith(start)] == []
