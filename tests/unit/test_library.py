"""The library: finds every file of the orchard, reads it once, and says where it is."""

import pytest

from helpers.files import Problems
from helpers.library import Library
from helpers.schema.pages import Quiz
from helpers.schema.series import Care


def test_a_page_is_split_into_its_dates_and_its_words(orchard):
    page = orchard.library.manuscript("apples")
    assert (page.path, page.front.minutes) == ("content/en/apples/page.md", 2)


def test_the_body_of_a_page_knows_the_line_it_starts_on(orchard):
    page = orchard.library.manuscript("apples")
    assert (page.first_line, page.body.split("\n")[0]) == (10, "# Apples")


@pytest.mark.parametrize("text", ["", "# Apples\n", "---\nminutes: 1\n", "\n---\n---\n", "----\n"])
def test_a_page_without_its_dates_says_what_is_missing(orchard, text):
    orchard.write("en/apples/page.md", text)
    says = "A page starts with its front matter between two lines '---'. Add them."
    with pytest.raises(Problems, match=f"^content/en/apples/page.md:1: {says}$"):
        orchard.library.manuscript("apples")


def test_a_mistake_between_the_dashes_has_the_line_of_the_page(orchard):
    orchard.change("en/apples/page.md", "version: 1", "version: one")
    with pytest.raises(Problems, match=r"page\.md:3: 'one' is not a whole number"):
        orchard.library.manuscript("apples")


def test_facts_of_all_files_are_joined(orchard):
    text = (orchard.root / "content/facts/orchard.yaml").read_text(encoding="utf-8")
    orchard.write("facts/second.yaml", text.replace("apple-share", "plum-share"))
    assert {"apple-share", "plum-share"} <= set(orchard.library.facts)


def test_every_topic_with_a_page_is_found(orchard):
    assert orchard.library.topics() == ["apples", "pears"]


def test_a_part_of_a_page_is_read_by_its_topic(orchard):
    library = orchard.library
    assert list(library.quiz("apples").questions) == ["red"]
    assert list(library.checklists("apples").checklists) == ["market"]
    assert list(library.charts("apples").charts) == ["basket"]


def test_the_numbers_of_a_chart_are_read_by_their_name(orchard):
    assert [row.value.value for row in orchard.library.data("basket").rows.values()] == [30, 70]


def test_a_file_is_read_once(orchard):
    library = orchard.library
    facts = library.facts
    orchard.write("facts/orchard.yaml", "broken: [")
    assert library.facts is facts


def test_a_page_that_nobody_could_read_is_refused(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", "word " * 20_000)
    with pytest.raises(Problems, match=r"page\.md:1: This file is larger than 100 kB\. Split it"):
        orchard.library.manuscript("apples")


def test_without_a_root_the_library_is_the_one_of_this_project():
    assert "what-is-als" in Library().series.topics


def test_a_page_beside_the_series_is_kept_too_and_has_no_number(orchard):
    orchard.change("series.yaml", "  pears: 01\n", "beside: [pears]\n")
    orchard.change("series.yaml", "[apples, pears]", "[apples]")
    library = orchard.library
    assert library.kept == ["apples", "pears"]
    assert [library.notebook(topic) for topic in library.kept] == ["00-apples.ipynb", "pears.ipynb"]


LEFT = ["._{}", ".#{}", "~${}", ".{}.swp", "{}~"]
"""What a Mac on a stick, Emacs, an office program and Vim leave beside a file."""


@pytest.mark.parametrize("left", LEFT)
@pytest.mark.parametrize(
    "name", ["facts/orchard.yaml", "data/basket.yaml", "en/apples/page.md", "en/apples/quiz.yaml"]
)
def test_what_systems_and_editors_leave_beside_a_file_is_passed_over(orchard, left, name):
    folder, _, file = name.rpartition("/")
    facts, topics = orchard.library.facts, orchard.library.topics()
    orchard.write(f"{folder}/{left.format(file)}", b"\x00\x05\x16\x07")
    assert orchard.library.facts.keys() == facts.keys()
    assert orchard.library.topics() == topics
    assert orchard.says() == []


def test_a_hidden_folder_is_no_topic(orchard):
    orchard.write("en/.apples/page.md", "mine")
    assert orchard.library.topics() == ["apples", "pears"]
    assert orchard.says() == []


def test_a_folder_in_the_place_of_a_file_is_named(orchard):
    (orchard.root / "content/facts/pears.yaml").mkdir()
    assert orchard.says()[0].startswith("content/facts/pears.yaml:1: A file is expected here.")


def test_what_all_pages_share_is_read_once(orchard):
    library = orchard.library
    assert library.read(Care) is library.care
    assert library.read(Quiz, "apples") == library.quiz("apples")
