"""What testers wrote down is added up, and a text gets gaps; made-up people try an orchard."""

import pytest

from helpers.trial.__main__ import main
from helpers.trial.gaps import gapped

PERSON = """\
person: pear
consent: yes
reads-as: worried
way: phone
tasks:
  who-to-call:
    done: alone
  choking-fit:
    done: not
    stuck: |
      Looked below the apples first.
  weak-hand:
    done: left-out
gaps:
  version: a
  right: 12
  of: 20
said:
  - |
    The red one is easy to find.
"""

TEXT = "An apple is red. A pear is green and soft, and it grows on a tall tree. Stones are gray."


@pytest.fixture
def add(tmp_path, capsys):
    """Add up some files; the exit status, and what was printed."""

    def added(*texts):
        paths = []
        for number, text in enumerate(texts):
            paths.append(tmp_path / f"{number}.yaml")
            paths[-1].write_text(text, encoding="utf-8")
        status = main([str(path) for path in paths])
        return status, capsys.readouterr().out

    return added


def rows(said):
    return [line.split() for line in said.split("\n")]


def test_tasks_are_counted_and_what_was_left_out_is_not_tried(add):
    helped = PERSON.replace("pear", "plum").replace("done: not", "done: helped")
    status, said = add(PERSON, helped)
    assert status == 0
    assert ["who-to-call", "2", "2", "0", "0"] in rows(said)
    assert ["choking-fit", "2", "0", "1", "1"] in rows(said)
    assert ["weak-hand", "0", "0", "0", "0"] in rows(said)


def test_where_somebody_got_stuck_is_said_in_their_words(add):
    _, said = add(PERSON)
    assert "pear: Looked below the apples first." in said
    assert "pear: The red one is easy to find." in said


def test_two_versions_of_a_text_are_held_side_by_side(add):
    other = PERSON.replace("pear", "plum").replace("version: a", "version: b")
    _, said = add(PERSON, other.replace("right: 12", "right: 5"))
    assert ["a", "1", "12", "of", "20", "(60%)"] in rows(said)
    assert ["b", "1", "5", "of", "20", "(25%)"] in rows(said)


def test_a_version_that_nobody_filled_has_no_share(add):
    _, said = add(PERSON)
    assert ["b", "0", "-"] in rows(said)


def test_few_people_are_no_ground_for_a_share(add):
    assert "Fewer than 5" in add(PERSON)[1]
    five = [PERSON.replace("pear", f"pear-{number}") for number in range(5)]
    assert "Fewer than" not in add(*five)[1]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("consent: yes", "consent: no", "'no' is not one of 'yes'. Choose one."),
        ("person: pear", "person: Ms Pear", "is not a name. Use a to z, digits and hyphens."),
        ("done: alone", "done: quickly", "'quickly' is not one of"),
        ("right: 12", "right: 21", "'right' is more than 'of'."),
        ("right: 12", "right: -1", "'-1' is not a whole number from 0 to 999."),
        ("who-to-call", "who-to-eat", "who-to-eat"),
        ("way: phone", "way: phone\nage: 60", "'age' is not a name this file uses."),
    ],
)
def test_a_mistake_is_named_with_its_file_and_line(add, old, new, says):
    status, said = add(PERSON.replace(old, new))
    assert status == 1
    assert "0.yaml:" in said
    assert says in said


def test_mistakes_of_all_files_are_named_at_once(add):
    _, said = add(PERSON.replace("phone", "pigeon"), "apples", PERSON, PERSON)
    assert "'pigeon'" in said
    assert "1.yaml:1: Names with a colon are expected here." in said
    assert "3.yaml:1: 'pear' is in another file, too." in said


def test_somebody_who_did_nothing_is_not_counted(add):
    assert "Nothing was done here." in add("\n".join(PERSON.split("\n")[:4]))[1]


def test_every_fifth_word_is_left_out_and_told_below():
    made = gapped(TEXT)
    assert made.text == (
        "An apple is red. A pear is green (1) ________ soft, and it grows (2) ________ a tall tree."
        " Stones are gray."
    )
    assert made.words == ("and", "on")


def test_marks_of_a_page_are_no_words_and_numbers_stay():
    text = "One. **Two** [three](topic:x) 4 five [@apple-share] six seven eight. Nine."
    made = gapped(text, every=3)
    assert made.text == "One. Two three 4 (1) ________ six seven (2) ________. Nine."


def test_both_versions_have_their_gaps_at_the_same_count(tmp_path, capsys):
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["--gaps", str(path)]) == 0
    assert capsys.readouterr().out.endswith("What belongs there:\n\n1. and\n2. on\n")


def test_a_text_that_is_too_short_is_refused(tmp_path, capsys):
    path = tmp_path / "text.txt"
    path.write_text("An apple.", encoding="utf-8")
    assert main(["--gaps", str(path)]) == 1
    assert "three sentences" in capsys.readouterr().out
