"""What readers are asked, in words: for each record that pages keep, in the order of the page."""

import re

import pytest

from helpers.library import Library
from helpers.parts.base.asked import asked_pages
from helpers.registry import parts

PAGES = asked_pages(Library())
EVERY = [(page["title"], one) for page in PAGES for one in page["asked"]]
NAME = re.compile(r"^[a-z]+(/[^/]|$)")
KEEPS = ("quiz", "checklist", "decision", "sheet", "feedback", "numbers", "visit", "clinic")
"""Parts that keep something of what a reader does; the diary and the guide are the two others."""


@pytest.mark.parametrize("name", [*KEEPS, "diary", "guide"])
def test_a_part_that_keeps_answers_says_what_it_asks(name):
    assert parts()[name].asked


def test_each_record_is_asked_once_and_has_a_name_that_a_file_may_hold():
    names = [one["name"] for _, one in EVERY]
    assert len(names) == len(set(names)) > 500
    # one that ends so is that of any record below it
    below = [f"{name}x" if name.endswith("/") else name for name in names]
    assert [name for name in below if not NAME.match(name)] == []


def test_each_is_asked_in_words_and_none_holds_a_citation_or_a_placeholder():
    said = [one["say"] for _, one in EVERY]
    said += [text for _, one in EVERY for text in one.get("choices", {}).values()]
    assert [text for text in said if not text.strip() or re.search(r"\[@|[{}\n]", text)] == []


def test_they_stand_in_the_order_of_pages_and_of_the_sheet():
    titles = [page["title"] for page in PAGES]
    assert titles.index("When to get help") < titles.index("The care team")
    names = [one["name"] for _, one in EVERY]
    for first, then in (
        ("visit/needs", "visit/company"),
        ("visit/changed", "visit/changed/since"),
        ("clinic/asker", "clinic/breath"),
    ):
        assert names.index(first) < names.index(then)


def test_what_is_marked_in_a_decision_has_the_words_of_its_lines():
    (mask,) = [one for _, one in EVERY if one["name"] == "decisions/breathing-mask"]
    matters, questions, own = mask["inside"]
    assert {"name": "simple", "say": "Few machines at home"}.items() <= matters["inside"][4].items()
    assert (questions["name"], own["name"]) == ("open", "own")
