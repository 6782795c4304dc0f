"""What a reading asked for: each point is decided, and what was taken stands where it says."""

from tests.unit.test_check_questions import QUESTIONS

READING = """\
note: |
  A made-up reading of the orchard.
checked: 2026-11-23
points:
  bruises:
    part: missing
    asks: |
      say how to keep apples from bruises
    decided: taken
    places:
      apples:
        - Colours
  pips:
    part: tone
    asks: |
      make no jokes about pips
    decided: not-taken
    why: |
      nobody minds
"""
FILE = "reviews/clinical-reading.yaml"


def test_a_reading_whose_points_are_decided_and_whose_places_are_there_is_right(orchard):
    orchard.write(FILE, READING)
    assert orchard.says() == []


def test_a_heading_that_was_renamed_is_missed_where_the_point_names_it(orchard):
    orchard.write(FILE, READING)
    orchard.change("en/apples/page.md", "## Colours", "## Colors")
    assert f"content/{FILE}:12: The page 'apples' has no heading 'Colours'." in orchard.says()[0]


def test_a_question_that_is_gone_is_missed_where_the_point_names_it(orchard):
    orchard.write("en/questions.yaml", QUESTIONS)
    orchard.write(FILE, READING.replace("    why: |", "    questions: [red]\n    why: |"))
    assert orchard.says() == []
    orchard.write(FILE, READING.replace("    why: |", "    questions: [plums]\n    why: |"))
    assert orchard.says() == [f"content/{FILE}:18: No question is called 'plums'. Check the name."]


def test_what_was_taken_says_where_it_went(orchard):
    orchard.write(FILE, READING.replace("    places:\n      apples:\n        - Colours\n", ""))
    (said,) = orchard.says()
    assert said.startswith(f"content/{FILE}:9: Nothing says where this went.")


def test_what_was_left_out_says_why(orchard):
    orchard.write(FILE, READING.replace("    why: |\n      nobody minds\n", ""))
    (said,) = orchard.says()
    assert said.startswith(f"content/{FILE}:17: Nothing says why this was not taken whole.")


def test_a_point_is_not_left_open(orchard):
    orchard.write(FILE, READING.replace("decided: taken", "decided: later"))
    (said,) = orchard.says()
    assert said.startswith(f"content/{FILE}:9:")
