"""Citations, the references behind them, and the numbers they allow."""

import pytest

from helpers.citing import bare, cited, numbers_of, reference, references, strange_numbers
from helpers.schema.register import Fact, Source


def fact(claim, **figure):
    figures = {"count": {"what": "apples", "unit": "apples", **figure}} if figure else {}
    return Fact.model_validate(
        {
            "claim": claim, "figures": figures, "sources": ["garden-book"], "priority": "core",
            "evidence": "read", "checked": "2026-01-10", "review-by": "2027-01-10",
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("An apple [@red-apple].", ["red-apple"]),
        ("An apple [@red; @green].", ["red", "green"]),
        ("An apple [@red], a pear [@green; @red].", ["red", "green"]),
        ("An apple [red](#red), a pear [1].", []),
    ],
)
def test_cited_facts_are_named_once_and_in_order(text, names):
    assert cited(text) == names


def test_a_text_without_its_citations_has_no_space_left_over():
    assert bare("An apple\n [@red; @green].\nA pear.") == "An apple. A pear."


def test_a_source_is_listed_once_for_two_facts(orchard):
    names = [one.name for one in references(orchard.library, ["apple-share", "pear-half"])]
    assert names == ["garden-book"]


def test_a_reference_says_who_what_when_and_where(orchard):
    one = reference(orchard.library, "garden-book")
    assert (one.label, one.title, one.href) == (
        "A gardener, 2020", "A gardener. The garden. 2020.", "https://example.org/garden",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("by", "title", "more", "whole"),
    [
        ("A gardener", "The garden.", {}, "A gardener. The garden."),
        ("A gardener", "The garden", {"year": "2020"}, "A gardener. The garden. 2020."),
        ("A gardener", "Is it red?", {"year": "2020"}, "A gardener. Is it red? 2020."),
        ("Pears", "Pears (north)", {}, "Pears (north)."),
        ("Pears (north)", "Pears", {"year": "2020"}, "Pears (north). 2020."),
        ("Pears", "Pears", {}, "Pears."),
        ("A", "B", {"journal": "Fruit 2020;1:2", "year": "2020"}, "A. B. Fruit 2020;1:2."),
    ],
)
def test_a_source_is_told_whole_and_nothing_of_it_twice(by, title, more, whole):
    given = {"by": by, "title": title, "kind": "news", "retrieved": "yes", **more}
    assert Source.model_validate(given).whole == whole


@pytest.mark.parametrize(
    ("claim", "held"),
    [
        ("Half are red.", {"1/2", "1", "2", "50"}),
        ("1 in 4 is red.", {"1/4", "1", "4", "25"}),
        ("Two thirds are red.", {"2/3", "2", "3"}),
        ("Of them, 25 percent are red.", {"1/4", "25"}),
        ("Of them, 75% are red.", {"3/4", "75"}),
        ("About 5 in 10 are red.", {"1/2", "5", "10"}),
        ("One of two is red.", {"1/2", "2"}),
    ],
)
def test_a_share_may_be_written_in_each_of_its_ways(claim, held):
    assert held <= numbers_of(fact(claim))


@pytest.mark.parametrize(
    ("claim", "stranger"),
    [
        ("An apple is picked at 50 days.", "1/2"),
        ("1 in 350 is red.", "1/350"),
        ("Each weighs 1.5 percent more.", "3"),
    ],
)
def test_a_number_is_not_taken_for_a_share(claim, stranger):
    assert stranger not in numbers_of(fact(claim))


def test_the_figures_of_a_fact_are_its_numbers_too():
    held = numbers_of(fact("Apples fall.", low="5", high="10"))
    assert {"5", "10"} <= held


def test_a_number_that_stands_in_no_fact_is_strange():
    assert strange_numbers("About 5 or 6 [@a].", [fact("About 5.")]) == ["6"]


def test_numbers_of_a_chart_may_be_added():
    assert strange_numbers("About 5 or 6.", [], also=["5", "6"]) == []


def test_where_nothing_is_cited_a_small_number_in_words_is_not_strange():
    assert strange_numbers("Two apples, 3 pears.", []) == ["3"]
