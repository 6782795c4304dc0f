"""The model of the clinic's sheet: its lines, their names, and the presses of one switch."""

import pytest

from helpers.files import Problems, parse_yaml
from helpers.schema.clinic import Clinic

WORDS = ["title", "urgent", "intro", "foot", "own"]
STEPS = ["a-little", "much", "same", "better"]


def texts(names, indent=0):
    return "".join(f"{' ' * indent}{name}: |\n{' ' * indent}  Apples\n" for name in names)


SHEET = f"""\
version: 1
{texts(WORDS)}
first-phrases:
  - |
    Look.
asker:
{texts(["ask", "short"], 2)}
  kind: one
  choices:
{texts(["me", "you"], 4)}
news:
{texts(["ask", "how", "rest"], 2)}
steps:
{texts(STEPS, 2)}
groups:
  tree:
{texts(["title"], 4)}
    lines:
      leaves:
{texts(["ask", "short"], 8)}
      fruit:
{texts(["ask", "short"], 8)}
        kind: one
        choices:
{texts(["sweet", "sour"], 10)}
  cellar:
{texts(["title"], 4)}
    lines:
      jars:
{texts(["ask", "short"], 8)}
        kind: several
        alone: none
        choices:
{texts(["jam", "juice", "none"], 10)}
first:
{texts(["ask", "how", "short"], 2)}
scale:
{texts(["title", "says"], 2)}
"""
EMPTY = 2 + 2 + 5
"""Who asks, both groups passed, and the end."""


def read(text=SHEET):
    return Clinic.read(parse_yaml(text, "apples.yaml"))


def refused(*changes):
    text = SHEET
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    with pytest.raises(Problems) as caught:
        read(text)
    return list(map(str, caught.value.found))


def test_a_sheet_holds_what_its_file_says():
    assert list(read().lines) == ["leaves", "fruit", "jars"]
    assert read().lines["leaves"].kind == "change"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("      fruit:", "      leaves:", "'leaves' is already on line", id="twice"),
        pytest.param("      jars:", "      leaves:", "The line 'leaves' stands on", id="elsewhere"),
        pytest.param("      jars:", "      own:", "A line cannot be called 'own'", id="reserved"),
        pytest.param("kind: several", "kind: change", "A change has no 'choices'", id="kind"),
        pytest.param("  cellar:", "  cellar:\n    asked: carer", "says whom these", id="carer"),
        pytest.param("alone: none", "alone: wine", "'wine' below 'alone' is not", id="alone"),
        pytest.param(
            "  kind: one\n  choices", "  kind: several\n  choices", "'kind: one'", id="asker"
        ),
        pytest.param("  much: |\n    Apples\n", "", "'much' is missing below", id="step"),
        pytest.param("urgent: |\n  Apples\n", "", "'urgent' is missing here", id="urgent"),
        pytest.param("kind: several", "kind: some", "'some' is not one of", id="unknown kind"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(old, new, says):
    assert any(says in one for one in refused((old, new)))


def test_all_mistakes_are_told_at_once():
    said = refused(("alone: none", "alone: wine"), ("      jars:", "      leaves:"))
    assert len(said) == 2


@pytest.mark.parametrize(
    ("told", "presses"),
    [
        pytest.param({}, EMPTY, id="nothing"),
        pytest.param({"leaves": ["much"]}, EMPTY + 1 + (1 + 2) + 1, id="one step"),
        pytest.param({"fruit": ["sweet"]}, EMPTY + 1 + 1 + (1 + 1), id="one choice"),
        pytest.param({"jars": ["jam", "none"]}, EMPTY + 1 + (3 + 2), id="several"),
    ],
)
def test_presses_are_counted_as_one_switch_makes_them(told, presses):
    assert read().presses(told) == presses


def test_what_the_sheet_does_not_ask_cannot_be_told():
    with pytest.raises(KeyError, match="not asked: roots"):
        read().presses({"roots": ["same"]})
