"""What reviewers of the real pages are given, and that nobody is made up who has read them."""

from __future__ import annotations

import pytest

from helpers.document.composing import page
from helpers.document.text import readable
from helpers.library import ROOT, Library
from helpers.review.material import material
from helpers.statements.known import known_of

LIBRARY = Library()
KNOWN = known_of(LIBRARY)


@pytest.fixture(scope="module")
def shown():
    """All that the room shows."""
    return material(LIBRARY)


def test_the_first_way_through_is_an_afternoon_and_no_more():
    assert 50 <= len(KNOWN.most) <= 75


@pytest.mark.parametrize("name", list(LIBRARY.first.steps))
def test_each_step_leads_to_sentences_and_so_does_each_of_its_facts(name):
    step = LIBRARY.first.steps[name]
    _, found = next(one for one in KNOWN.first if one[0] is step)
    assert found
    told = {fact for one in found for fact in one.facts}
    assert set(step.facts) <= told


def test_the_first_way_through_holds_cards_rules_medicines_and_numbers():
    kinds = {one.kind for _, found in KNOWN.first for one in found}
    assert {"card", "rule", "sentence", "number"} <= kinds


def test_every_page_of_the_series_has_sentences_to_read():
    assert [topic for topic in LIBRARY.series.topics if len(KNOWN.pages[topic]) < 15] == []


def test_every_sentence_that_cites_is_shown_with_its_facts_and_their_sources(shown):
    facts, sources = shown["facts"], shown["sources"]
    named = {name for one in shown["statements"].values() for name in one["facts"]}
    assert named == set(facts)
    assert {name for fact in facts.values() for name in fact["sources"]} == set(sources)
    assert [name for name, source in sources.items() if not source["href"]] == []


def test_every_sheet_is_of_sentences_that_are_there_and_all_of_them_are_on_one(shown):
    placed = {seen for sheet in shown["sheets"] for step in sheet["steps"] for seen in step["of"]}
    assert placed == set(shown["statements"])


def test_every_shared_sheet_and_every_number_has_a_name(shown):
    assert set(KNOWN.shared) == set(LIBRARY.review_words.kinds)
    marks = {one.mark for one in KNOWN.shared["numbers"] if one.mark} | {"right", "wrong"}
    assert marks <= set(LIBRARY.review_words.marks)


def test_no_sign_of_markdown_is_left_in_what_is_shown(shown):
    assert [one for one in shown["statements"].values() if "**" in one["words"]] == []


def test_nobody_is_said_to_have_read_a_page_that_nobody_read():
    names = {reader.name.flat for reader in LIBRARY.readers}
    for topic in LIBRARY.kept:
        about = next(one for one in page(LIBRARY, topic).sections if one.kind == "about")
        assert ("were read by" in readable(about.blocks)) == bool(KNOWN.tally(topic).read)
        assert LIBRARY.manuscript(topic).front.reviewed.by in {"", *names}


def test_nobody_is_a_second_reader_without_having_a_name():
    seconds = [one for fact in LIBRARY.facts.values() for one in fact.second_readers]
    assert [one for one in seconds if not any(map(str.isalpha, one.by))] == []


def test_as_much_was_noted_of_facts_and_sources_as_is_said_of_it():
    said = (ROOT / "docs" / "reviewing.md").read_text(encoding="utf-8")
    assert "Beside nineteen facts in twenty stands a passage" in said
    assert "Of five sources in six it is\nnoted how much of them was read" in said
    facts, sources = LIBRARY.facts.values(), LIBRARY.sources.values()
    assert sum(bool(one.passages) for one in facts) / len(facts) == pytest.approx(0.95, abs=0.03)
    noted = sum(one.read_in is not None for one in sources)
    assert noted / len(sources) == pytest.approx(5 / 6, abs=0.05)
