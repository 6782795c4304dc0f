"""The outline of the first article: a section that is renamed is missed at its line."""

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
