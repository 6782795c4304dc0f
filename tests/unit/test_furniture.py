"""What the press puts around a page's own words."""

import pytest

from helpers.press.furniture import Furniture
from helpers.press.notebook import notebook


@pytest.fixture
def furniture(orchard):
    library = orchard.library
    return Furniture(library, library.manuscript("apples"))


@pytest.fixture
def cells(orchard):
    """The cells of a page, not run."""
    return [cell.source for cell in notebook(orchard.library, "apples").cells]


def test_a_source_keeps_the_number_of_its_first_citation(furniture):
    assert furniture.prose("Red [@apple-share].") == "Red [\\[1\\]](#Words-for-sources-heading)."
    assert furniture.prose("Green [@apple-share].").count("1") == 1


def test_the_sources_are_numbered_as_they_are_cited(furniture):
    furniture.prose("Red [@apple-share].")
    assert "1. [A gardener. The garden. 2020.](https://example.org/garden)" in furniture.sources()


def test_a_link_to_another_topic_leads_to_its_notebook(furniture):
    assert furniture.prose("See [the pears](topic:pears).") == "See [the pears](01-pears.ipynb)."


def test_in_a_card_no_mark_stands_between_the_words(furniture):
    signs = [line for line in furniture.first_card().split("\n") if line.startswith("> - ")]
    assert signs == ["> - an apple falls from the tree"]


def test_the_emergency_card_comes_second_before_anything_that_runs(cells):
    assert cells[1].startswith("> ## Step away now if:")
    assert "from series import topic" in cells[2]


def test_the_contents_name_every_section_of_the_page(cells):
    contents = cells[3]
    assert "- [Colours](#Colours)" in contents
    assert "- [Words for ways-heading](#Words-for-ways-heading)" in contents
    assert "- [Words for sources-heading](#Words-for-sources-heading)" in contents


def test_the_next_step_of_a_lane_is_the_page_after_this_one(furniture):
    assert "- Words for worried: [Pears](01-pears.ipynb)" in furniture.ways_on()


def test_a_page_beside_the_series_leads_to_its_first_page(orchard):
    orchard.change("series.yaml", "  pears: 01\n", "beside: [pears]\n")
    orchard.change("series.yaml", "[apples, pears]", "[apples]")
    library = orchard.library
    ways = Furniture(library, library.manuscript("pears")).ways_on()
    assert ways.endswith("- Words for first-page: [Apples](00-apples.ipynb)")


def test_a_term_that_the_page_uses_is_explained_at_its_end_with_a_way_back(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", "Nobody knows why it has a pip.")
    meanings = next(
        cell.source
        for cell in notebook(orchard.library, "apples").cells
        if cell.source.startswith("## Words for words-heading")
    )
    assert "### pip\n\nThe seed of an apple" in meanings
    assert "(#Words-for-unknown-heading)" in meanings


def test_a_page_without_terms_has_no_section_for_them(cells):
    assert not any("Words for words-heading" in cell for cell in cells)


def test_words_to_be_opened_stay_closed_and_say_what_is_inside(orchard):
    fence = "```{open} What a pip is. Press again to close.\nIt is small.\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", fence)
    sources = [cell.source for cell in notebook(orchard.library, "apples").cells]
    opened = "<details>\n<summary>What a pip is. Press again to close.</summary>\n\nIt is small."
    assert any(source.startswith(opened) for source in sources)
