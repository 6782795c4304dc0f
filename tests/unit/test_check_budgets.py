"""A page that costs its reader more than was set is named, with the number and what to do."""

import pytest

BUDGETS = """\
minutes:
  most: 8
essentials:
  worried:
    pages: [apples]
    most: 8
repeats:
  in-course: 100
  in-all: 100
  answers: 100
  times: 100
  why: |
    An orchard is small.
calm:
  page: apples
  fact: apple-share
  words: 60
calls:
  says: [call the]
  reached: [emergency, your]
"""
FILE = "budgets.yaml"
LONG = " ".join(f"Basket {number} holds ripe fruit." for number in ("one", "two") * 150)


@pytest.fixture
def budgeted(orchard):
    """Write the budgets with one change, change the page of apples; give what is said then."""

    def says(old="", new="", added=""):
        orchard.write(FILE, BUDGETS.replace(old, new, 1) if old else BUDGETS)
        if added:
            orchard.change("en/apples/page.md", "\n## Colours\n", f"\n## Colours\n\n{added}\n")
        return orchard.says()

    return says


def test_pages_within_their_limits_are_right(budgeted):
    assert budgeted() == []


def test_a_page_that_takes_too_long_is_told_to_be_cut(budgeted):
    found = [one for one in budgeted(added=LONG) if "minutes" in one]
    assert len(found) == 2
    assert found[0].startswith("content/budgets.yaml:4: These pages take ")
    assert found[1].startswith("content/en/apples/page.md:2: This page takes ")


def test_a_page_may_take_longer_where_the_reason_stands(budgeted):
    longer = "most: 8\n  longer:\n    apples:\n      most: 40\n      why: |\n        Many apples.\n"
    found = [one for one in budgeted("most: 8\n", longer, LONG) if "This page" in one]
    assert found == []


def test_a_limit_of_a_page_that_is_not_there_is_told(budgeted):
    assert budgeted("[apples]", "[plums]") == [
        "content/budgets.yaml:5: 'plums' is not a topic of series.yaml. Check the name."
    ]


def test_sentences_that_say_the_same_are_counted(budgeted):
    (said,) = budgeted("in-course: 100", "in-course: 1")
    assert said.startswith("content/budgets.yaml:12: Of 100 sentences ")
    assert "from page to page, over 1." in said


def test_a_sentence_that_is_said_too_often_is_told_with_another_of_its_places(budgeted):
    picked = "Pick ripe pears early on dry autumn mornings."
    (said,) = budgeted("times: 100", "times: 2", "\n\n".join([picked] * 3))
    assert "is said 3 times, over 2. Another stands on content/en/apples/page.md:" in said


def test_what_calms_stands_at_the_top(budgeted):
    (said,) = budgeted("words: 60", "words: 1")
    assert "1 words have passed, and 'apple-share' is not told. Begin with it." in said
    (said,) = budgeted("fact: apple-share", "fact: apple-red")
    assert "'apple-red' is " in said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Call the gardeners early.", 1),
        ("Call the emergency number early.", 0),
        ("Call the gardeners of your village.", 0),
        ("The gardeners call early.", 0),
    ],
)
def test_whom_to_call_can_be_reached(budgeted, sentence, found):
    assert sum("Nobody learns how to reach" in one for one in budgeted(added=sentence)) == found
