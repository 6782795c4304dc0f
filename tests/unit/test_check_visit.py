"""What the check says of the visit sheet."""

import pytest

from helpers.check.readable import Readable
from helpers.files import Problems, collect
from helpers.library import ROOT
from helpers.parts.visit.check import of_visit

SHEET = """\
version: 1
title: |
  A basket
intro: |
  Tick.
summary: |
  On top
warnings: |
  First
foot: |
  Not weighed.
first-phrases:
  - |
    Look.
parts:
  inside:
    title: |
      Inside
    intro: |
      One in four is red [@apple-share].
    fields:
      fruit:
        ask: |
          Which?
        short: |
          Fruit
        kind: several
        alone: none
        phrase: |
          I have {what}
        choices:
          apple:
            say: |
              an apple
            guide: [red]
          none:
            say: |
              nothing
  asking:
    title: |
      Asking
    fields:
      questions:
        ask: |
          Which question?
        short: |
          Questions
        kind: questions
        choices:
          peel:
            say: |
              Should I peel it [@apple-share]?
            told:
              fruit: [apple]
diary:
"""
DIARY = ("title", "intro", "day", "kind", "what", "hinders", "hinders-short", "note", "note-short")
SHEET += "".join(f"  {name}: |\n    Words\n" for name in (*DIARY, "date"))
SHEET += "  kinds:\n    red: |\n      Red\n  steps:\n"
STEPS = ("not-at-all", "a-little", "a-lot", "could-not")
SHEET += "".join(f"    {step}: |\n      Step\n" for step in STEPS)


@pytest.fixture
def checked(orchard):
    """An orchard with a sheet; says what is wrong after a change."""

    def says(old="", new=""):
        assert old in SHEET
        orchard.write("en/visit.yaml", SHEET.replace(old, new, 1) if old else SHEET)
        return [problem.says for problem in collect(of_visit, Readable(orchard.root))]

    return says


def test_nothing_is_said_where_nothing_is_wrong(checked):
    assert checked() == []


def test_a_library_without_a_sheet_is_whole(orchard):
    assert [*of_visit(Readable(orchard.root))] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("[@apple-share]?", "?", "The question 'peel' cites no fact", id="bare"),
        pytest.param("fruit: [apple]", "plums: [apple]", "No field is called 'plums'", id="field"),
        pytest.param("fruit: [apple]", "fruit: [fig]", "has no choice 'fig'", id="choice"),
        pytest.param("      questions:", "      fruit:", "The field 'fruit' stands on", id="twice"),
        pytest.param("      questions:", "      summary:", "cannot be called 'summary'", id="top"),
        pytest.param("guide: [red]", "told:\n              x: [y]", "Only", id="told elsewhere"),
        pytest.param("One in four", "One in five", "The number 5", id="number"),
        pytest.param("alone: none", "alone: nil", "'nil' below 'alone'", id="alone"),
        pytest.param("kind: several", "kind: month", "A month has no 'choices'", id="kind"),
        pytest.param("{what}", "{which}", "'{which}' is not a place", id="place"),
        pytest.param("    a-lot: |\n      Step\n", "", "'a-lot' is missing", id="step"),
        pytest.param("kind: several", "kind: some", "'some' is not one of", id="unknown kind"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(checked, old, new, says):
    assert any(says in one for one in checked(old, new))


def test_what_the_symptom_guide_does_not_ask_cannot_be_taken_over(orchard, checked):
    orchard.write("guide.yaml", (ROOT / "content" / "guide.yaml").read_bytes())
    assert checked("guide: [red]", "guide: [cramps]") == []
    says = "The symptom guide asks about no 'red'. Check the spelling."
    assert checked() == [says]


def test_the_line_of_a_mistake_is_named(orchard):
    orchard.write("en/visit.yaml", SHEET.replace("fruit: [apple]", "plums: [apple]"))
    (problem,) = of_visit(Readable(orchard.root))
    line = SHEET.split("\n").index("              fruit: [apple]") + 1
    assert (problem.path, problem.line) == ("content/en/visit.yaml", line)


def test_a_sheet_that_cannot_be_read_says_so(orchard):
    orchard.write("en/visit.yaml", "version: 1\n")
    with pytest.raises(Problems):
        list(of_visit(Readable(orchard.root)))
