"""Every file under ``content/`` is a case, and the registers keep what they promise."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from helpers.check.content import problems
from helpers.citing import cited
from helpers.library import ROOT, Library

LIBRARY = Library()
FILES = sorted(path for path in LIBRARY.content.rglob("*") if path.is_file())
SOON = {
    "treatments", "when-to-get-help", "emergencies", "emergencies-with-als", "help-lines",
    "urgent-with-als",
}  # fmt: skip
"""Medicines and emergency wording change fastest, and harm most when they are old."""

DOSSIER = 326
"""How many facts the dossier holds that this register was made from."""

NOT_READ = 13
"""How many of them rest on texts that nobody has read yet; none may be shown."""


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def found() -> dict[str, list[str]]:
    """What the check says, by file."""
    by_file: dict[str, list[str]] = {}
    for problem in problems(LIBRARY):
        by_file.setdefault(problem.path, []).append(str(problem))
    return by_file


def facts_of_the_series():
    return {n: fact for n, fact in LIBRARY.facts.items() if not n.startswith("sampler-")}


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_a_file_has_nothing_wrong(path):
    assert found().get(shown(path), []) == []


def test_no_problem_stands_outside_the_files():
    assert set(found()) <= {shown(path) for path in FILES}


@pytest.mark.parametrize("name", LIBRARY.facts)
def test_a_fact_rests_on_sources_that_were_read_and_may_be_cited(name):
    sources = [LIBRARY.sources[source] for source in LIBRARY.facts[name].sources]
    assert {(one.retrieved, one.do_not_cite) for one in sources} == {(True, False)}


def test_the_register_holds_every_fact_of_the_dossier():
    assert len(facts_of_the_series()) >= DOSSIER


def test_no_fact_is_added_without_having_been_read():
    unread = [name for name, fact in facts_of_the_series().items() if not fact.may_be_shown]
    assert len(unread) <= NOT_READ


@pytest.mark.parametrize("path", LIBRARY.fact_files(), ids=shown)
def test_facts_are_checked_again_in_time(path):
    assert LIBRARY.facts_in(path).review_months in ((6,) if path.stem in SOON else (6, 18))


@pytest.mark.parametrize("path", sorted(LIBRARY.words_folder.rglob("*.*")), ids=shown)
def test_nothing_that_was_not_read_is_cited(path):
    text = path.read_text(encoding="utf-8")
    beside = re.findall(r"^\s*facts: \[(.*)\]", text, re.M)
    names = [*cited(text), *(name for row in beside for name in row.split(", "))]
    assert [name for name in names if not LIBRARY.facts[name].may_be_shown] == []


def test_every_topic_of_the_series_has_questions():
    # the page of doors leads on, and three pages are there to look things up
    silent = {"start-here", "library", "who-to-call", "using-these-pages"}
    topics = [topic for topic in LIBRARY.series.topics if topic not in silent]
    assert all(len(LIBRARY.quiz(topic).questions) >= 4 for topic in topics)


def test_the_sampler_has_one_of_everything():
    assert all((LIBRARY.quiz("sampler"), LIBRARY.checklists("sampler"), LIBRARY.charts("sampler")))


def test_the_sampler_stays_out_of_the_series():
    assert "sampler" not in LIBRARY.series.topics
