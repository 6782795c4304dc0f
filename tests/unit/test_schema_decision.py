"""The model of a decision: each row of each option, no side longer, every number with a fact."""

import pytest

from helpers.files import Problems, parse_yaml
from helpers.schema.balance import length
from helpers.schema.decision import ROWS, Decisions
from helpers.schema.model import Words
from helpers.schema.standards import Standards


def rows(**said):
    told = {row: f"Apples fall from this tree [@apple-{row}]." for row in ROWS} | said
    return "".join(f"        {row}: |\n          {words}\n" for row, words in told.items())


GROUP = """\
    counted:
      opens: |
        What was counted.
      groups:
        orchard:
          options: [eat-it]
          who: |
            In one orchard, 12 apples were eaten [@apple-share].
          of: 12
          gain:
            sweet:
              say: |
                9 of 12 were sweet [@apple-share].
              count: 9
          harm:
            sour:
              say: |
                3 of 12 were sour [@apple-share].
              count: 3
"""
MATTERS = "".join(f"      m-{n}: |\n        Taste\n" for n in "abcde")
OPEN = "".join(f"      o-{n}: |\n        Whose tree is it?\n" for n in "abc")
APPLE = f"""\
version: 1
decisions:
  the-apple:
    checked: 2026-11-29
    review-by: 2027-05-29
    title: |
      The apple
    ask: |
      Do I want to eat it?
    about: |
      It is ripe [@apple-ripe].
    options:
      eat-it:
        title: |
          Eat it
{rows()}
      leave-it:
        title: |
          Leave it
        without: yes
{rows()}
{GROUP}
    matters:
{MATTERS}
    open:
{OPEN}
"""
LONG = "Apples fall and fall and fall and fall from this tree [@apple-fall]."


def refused(text, model=Decisions):
    with pytest.raises(Problems) as caught:
        model.read(parse_yaml(text, "apples.yaml"))
    return list(map(str, caught.value.found))


def changed(*changes):
    text = APPLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def line_of(text, words):
    return text[: text.index(words)].count("\n") + 1


def test_a_decision_holds_what_its_file_says():
    decision = Decisions.read(parse_yaml(APPLE, "apples.yaml")).decisions["the-apple"]
    assert list(decision.options["eat-it"].rows) == list(ROWS)
    assert [option.without for option in decision.options.values()] == [False, True]
    assert decision.counted.groups["orchard"].harm["sour"].count == 3


def test_a_reader_does_not_read_citations_as_words():
    assert length(Words("Two red apples [@apple-share; @pear-share]."), Words("One.")) == 4


@pytest.mark.parametrize("row", ROWS)
def test_every_option_has_each_row(row):
    text = changed(
        (f"        {row}: |\n          Apples fall from this tree [@apple-{row}].\n", "")
    )
    assert any(f"'{row}' is missing here" in one for one in refused(text))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("        without: yes\n", "", "0 options say 'without: yes'", id="no without"),
        pytest.param("  Eat it\n", "  Eat it\n        without: yes\n", "2 options say", id="two"),
        pytest.param("options: [eat-it]", "options: [bake-it]", "'bake-it', of which", id="group"),
        pytest.param("count: 3", "count: 30", "more people than the 12", id="too many"),
        pytest.param("9 of 12 were", "Most were", "does not say '9 of 12'", id="unsaid count"),
        pytest.param("9 of 12 were", "9 of 10 were", "does not say '9 of 12'", id="other whole"),
        pytest.param("ripe [@apple-ripe]", "7 days old", "The number 7 stands", id="bare number"),
        pytest.param("2027-05-29", "2026-11-29", "'review-by' must be later", id="days"),
        pytest.param(GROUP, "", "Write what was 'counted'", id="neither"),
        pytest.param(GROUP, f"{GROUP}    uncounted: |\n      No.\n", "One of them", id="both"),
        pytest.param("      m-a: |\n        Taste\n", "", "'matters' needs at least 5", id="few"),
        pytest.param("      o-a: |\n        Whose tree is it?\n", "", "'open' needs", id="closed"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(old, new, says):
    assert any(says in one for one in refused(changed((old, new))))


def test_a_bare_number_is_told_at_its_own_line():
    text = changed(("It is ripe [@apple-ripe].", "It is ripe [@apple-ripe].\n      It has 5 pips."))
    (said,) = refused(text)
    assert said.startswith(f"apples.yaml:{line_of(text, 'It has 5 pips')}: The number 5")


def test_no_option_is_told_at_more_length_than_another():
    fall = "Apples fall from this tree [@apple-what]."
    text = changed((fall, f"{LONG} {LONG}"))
    (said,) = refused(text)
    assert said.startswith(f"apples.yaml:{line_of(text, 'eat-it:')}: 'eat-it' has 47 words")
    both = changed((fall, f"{LONG} {LONG}"), (fall, f"{LONG} {LONG}"))
    assert Decisions.read(parse_yaml(both, "apples.yaml"))


def test_what_can_go_wrong_is_told_at_the_length_of_what_gets_better():
    text = changed(("tree [@apple-gain].", "tree, and they are sweet [@apple-gain]."))
    (said,) = refused(text)
    assert "'gain' has 9 words and 'harm' 5" in said
    assert said.startswith(f"apples.yaml:{line_of(text, 'gain: |')}:")


def test_a_table_has_no_more_words_than_can_be_held():
    text = APPLE.replace("Apples fall", f"Apples {'fall ' * 40}")
    (said,) = refused(text)
    assert "words, and 450 are the most" in said


def test_all_mistakes_are_told_at_once():
    text = changed(
        ("ripe [@apple-ripe]", "7 days old"),
        ("        without: yes\n", ""),
        ("9 of 12 were", "Most were"),
        ("tree [@apple-gain].", "tree, and they are sweet [@apple-gain]."),
    )
    assert len(refused(text)) == 4


STANDARDS = """\
note: |
  Made up.
checked: 2026-11-29
items:
  red:
    part: form
    asks: |
      Is it red?
decisions:
  the-apple:
    red:
      score: 0
      shows: |
        It is green.
"""


def test_every_decision_is_held_against_every_item():
    assert Standards.read(parse_yaml(STANDARDS, "apples.yaml")).decisions["the-apple"]
    said = refused(STANDARDS.replace("    red:\n      score", "    rod:\n      score"), Standards)
    assert any("'the-apple' and the items differ in 'red'" in one for one in said)
