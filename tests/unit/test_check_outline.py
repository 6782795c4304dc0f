"""The outline of the first article: a section that is renamed is missed at its line."""

from helpers.files import parse_yaml
from helpers.schema.outline import Outline

OUTLINE = """\
lists:
  kinds-of-fruit:
    say: |
      kinds of fruit
    places:
      apples:
        - Colours
services:
  basket:
    say: |
      something to carry fruit in
    places:
      pears:
        - Colours
claims:
  claim-01:
    say: |
      apples are red
    verdict: partly
    places:
      apples:
        - Colours
"""
FILE = "outline.yaml"


def test_an_outline_whose_sections_are_there_is_right(orchard):
    orchard.write(FILE, OUTLINE)
    assert orchard.says() == []


def test_a_heading_that_was_renamed_is_missed_where_the_outline_names_it(orchard):
    orchard.write(FILE, OUTLINE)
    orchard.change("en/pears/page.md", "## Colours", "## Colors")
    assert orchard.says() == [
        "content/outline.yaml:14: The page 'pears' has no heading 'Colours'. Did you mean 'Colors'?"
    ]


def test_a_heading_that_is_like_no_other_is_asked_for(orchard):
    orchard.write(FILE, OUTLINE.replace("- Colours", "- Trees of the south", 1))
    (said,) = orchard.says()
    assert said.endswith("has no heading 'Trees of the south'. Name the one that holds it.")


def test_a_page_that_is_not_of_the_series_is_told_of(orchard):
    orchard.write(FILE, OUTLINE.replace("      pears:", "      plums:"))
    assert orchard.says() == [
        "content/outline.yaml:13: 'plums' is not a topic of series.yaml. Check the name."
    ]


def test_a_claim_needs_a_verdict_and_a_place(orchard):
    orchard.write(FILE, OUTLINE.replace("    verdict: partly\n", "").replace("- Colours", "", 1))
    first, second = orchard.says()
    assert first.startswith("content/outline.yaml:6:")
    assert second.endswith("'verdict' is missing here. Add it.")


def test_a_page_that_cannot_be_read_is_told_of_once(orchard):
    orchard.write(FILE, OUTLINE)
    orchard.write("en/pears/page.md", b"\xff")
    assert {said.split(":")[0] for said in orchard.says()} == {"content/en/pears/page.md"}


ASKED = """\
asked:
  stones:
    say: |
      what to do with the stones
    places:
      apples:
        - Colours
    can: |
      plant them
  worms:
    say: |
      worms
    places:
      pears:
        - Colours
    can: |
      cut around them
    lacks: |
      which worms can be eaten
"""


def test_what_people_ask_about_is_looked_for_on_its_page_too(orchard):
    orchard.write(FILE, OUTLINE + ASKED)
    assert orchard.says() == []
    orchard.write(FILE, OUTLINE + ASKED.replace("- Colours", "- Colors", 1))
    (said,) = orchard.says()
    assert said.endswith("has no heading 'Colors'. Did you mean 'Colours'?")


def test_what_a_reader_can_do_after_reading_has_to_be_said(orchard):
    orchard.write(FILE, OUTLINE + ASKED.replace("    can: |\n      plant them\n", ""))
    (said,) = orchard.says()
    assert said.endswith("'can' is missing here. Add it.")


def test_a_thing_of_which_something_is_lacking_does_not_count_as_answered():
    tree = parse_yaml(OUTLINE + ASKED, FILE)
    assert Outline.read(tree).answered == ("stones",)
