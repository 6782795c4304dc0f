"""The six decisions as readers meet them: whole, resting on facts, and on no side."""

from __future__ import annotations

import re

import pytest

from helpers.check.readable import Readable
from helpers.check.wording import words_in
from helpers.citing import bare
from helpers.files import collect, read_yaml
from helpers.library import ROOT
from helpers.parts.decision.check import of_decisions, of_standards
from helpers.schema.decision import Decisions
from helpers.schema.standards import Standards

LIBRARY = Readable(ROOT)
FILES = {
    path.parent.name: Decisions.read(read_yaml(path, LIBRARY.shown(path)))
    for path in sorted(LIBRARY.words_folder.glob("*/decision.yaml"))
}
DECISIONS = {name: one for file in FILES.values() for name, one in file.decisions.items()}
REVIEW = LIBRARY.content / "reviews" / "ipdas.yaml"
STANDARDS = Standards.read(read_yaml(REVIEW, LIBRARY.shown(REVIEW)))
LEANS = re.compile(
    r"\b(you should|we advise|we recommend|best option|better choice|right choice|luckily"
    r"|fortunately|sadly|only option|must decide)\b",
    re.I,
)


def test_each_decision_stands_on_the_page_where_it_belongs():
    assert {topic: set(file.decisions) for topic, file in FILES.items()} == {
        "breathing": {"breathing-mask", "windpipe-opening"},
        "eating": {"feeding-tube"},
        "family-genes": {"gene-test"},
        "planning-ahead": {"plans-for-later"},
        "talking": {"voice-banking"},
    }


@pytest.mark.parametrize("topic", FILES)
def test_what_a_decision_states_rests_on_facts(topic):
    assert [*map(str, collect(of_decisions, LIBRARY, topic))] == []


def test_every_decision_was_held_against_the_standards():
    assert [*map(str, of_standards(LIBRARY))] == []
    parts = [item.part for item in STANDARDS.items.values()]
    named = ("qualifying", "certifying", "tests", "quality")
    assert [parts.count(part) for part in named] == [6, 6, 4, 28]
    assert "self-assessment" in STANDARDS.note


@pytest.mark.parametrize("name", DECISIONS)
def test_the_marks_are_true_where_it_counts(name):
    marks, decision = STANDARDS.decisions[name], DECISIONS[name]
    assert (marks["test-measures"].score == "na") == (name != "gene-test")
    assert (marks["chances-told"].score == "1") <= (decision.counted is not None)
    quotes = re.findall(r"'(.*?)'", " ".join(mark.shows for mark in marks.values()))
    assert set(quotes) <= {"about", "How we know"}


@pytest.mark.parametrize("name", DECISIONS)
def test_no_side_is_taken(name):
    assert [words for words in words_in(DECISIONS[name]) if LEANS.search(bare(words))] == []
    assert LEANS.search("This is the right choice.")


@pytest.mark.parametrize("name", DECISIONS)
def test_going_without_comes_last(name):
    assert [one.without for one in DECISIONS[name].options.values()][-1]


@pytest.mark.parametrize("name", DECISIONS)
def test_what_is_opened_says_how_to_close_it_again(name):
    decision = DECISIONS[name]
    opens = [decision.opens, decision.counted and decision.counted.opens]
    closing = "Press again to close."
    assert [words for words in opens if words and closing not in words] == []


def test_who_chose_to_go_without_and_was_never_counted_is_named():
    for name in ("windpipe-opening", "feeding-tube"):
        assert "Nobody was counted who chose to go without" in DECISIONS[name].counted.besides
