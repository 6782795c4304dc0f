"""Where in its source a fact was read, and who held it against that again."""

import pytest
from unit.reviewing import FIRST

from helpers.check.report import report
from helpers.statements.known import Known

NOTED = """\
    passages:
      garden-book: |
        Table 2, second row
    second-readers:
      - by: |
          A Gardener
        on: 2026-02-01
        source: garden-book
        passage: |
          Table 2, second row
"""
FILE = "facts/orchard.yaml"
PEAR = "  pear-half:\n"


@pytest.fixture
def noted(orchard):
    """An orchard with one fact that somebody else held against its source, too."""
    orchard.change(FILE, PEAR, NOTED + PEAR)
    return orchard


def test_a_fact_may_say_where_it_was_read_and_who_held_it_against_that_again(noted):
    assert noted.says() == []
    (second,) = noted.library.facts["apple-share"].second_readers
    assert (second.by.flat, second.on.isoformat()) == ("A Gardener", "2026-02-01")


def test_the_report_counts_second_readers_and_passages(orchard):
    says = "Facts that a second reader held against their source: {} of 4."
    passages = "Facts of which the passage is noted: {} of 4."
    assert says.format(0) in report(orchard.library)
    orchard.change(FILE, PEAR, NOTED + PEAR)
    assert says.format(1) in report(orchard.library)
    assert passages.format(1) in report(orchard.library)


def test_the_report_counts_passages_behind_what_a_reviewer_reads_first(orchard):
    behind = "Of those behind what a reviewer reads first: {} of {}."
    assert behind.format(0, 1).split(":")[0] not in report(orchard.library)
    orchard.write("reviews/first.yaml", FIRST)
    facts = {
        name for _, found in Known(orchard.library).first for one in found for name in one.facts
    }
    assert behind.format(0, len(facts)) in report(orchard.library)
    orchard.change(FILE, PEAR, NOTED + PEAR)
    assert behind.format(1, len(facts)) in report(orchard.library)


def test_the_report_counts_sources_of_which_is_noted_how_much_was_read(orchard):
    orchard.change(
        "sources.yaml", "    retrieved: yes\n", "    retrieved: yes\n    read-in: abstract\n"
    )
    assert "Sources of which is noted how much was read: 1 of 1." in report(orchard.library)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("source: garden-book", "source: lost-book", "'lost-book' is no source of this fact."),
        ("      garden-book: |", "      lost-book: |", "'lost-book' is no source of this fact."),
        ("on: 2026-02-01", "on: 2026-01-09", "the fact was checked anew. Ask for another one."),
    ],
)
def test_a_second_reading_of_something_else_is_named(noted, old, new, says):
    noted.change(FILE, old, new)
    (problem,) = noted.says()
    assert says in problem
    assert problem.startswith(f"content/{FILE}:")


def test_how_much_was_read_is_one_of_three(orchard):
    orchard.change(
        "sources.yaml", "    retrieved: yes\n", "    retrieved: yes\n    read-in: half\n"
    )
    assert "'half' is not one of 'whole', 'abstract' or 'excerpt'." in orchard.says()[0]
