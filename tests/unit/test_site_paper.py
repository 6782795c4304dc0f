"""Pages made ready for paper: all of it open, answers and hard numbers on sheets of their own."""

import pytest

from helpers.site.pages import web_page
from helpers.site.paper import moved, sheet

HARD = """\
```{open} How long a stone lies. Press once more to close it.
A stone lies for [a long time](topic:pears).
```
"""


@pytest.fixture
def paper(orchard):
    """The sheet of a page with something hard on it."""
    orchard.change("en/apples/page.md", "Nobody knows why.", HARD)
    return sheet(orchard.library, web_page(orchard.library, "apples"))


def words(trees):
    return " ".join(" ".join(tree.get_text(" ").split()) for tree in trees)


def test_the_answers_stand_on_a_sheet_of_their_own(paper):
    assert "Which of these is red?" in words(paper.body)
    assert "One in four is red" not in words(paper.body)
    assert "Yes. One in four is red" in words(paper.answers)


def test_what_is_hard_to_read_comes_last_and_its_place_says_so(paper):
    assert "A stone lies" not in words(paper.body)
    assert words(paper.behind).startswith("How long a stone lies A stone lies for a long time")
    assert words(paper.body).count("Words for behind") == 1


def test_the_headings_of_answers_stand_right_below_the_one_of_their_sheet(paper):
    assert not [one for tree in paper.answers for one in [tree, *tree("h4")] if one.name == "h4"]


def test_the_address_of_a_source_is_among_its_words(paper):
    sources = [link for tree in paper.body for link in tree.select('[id^="source-"] > a')]
    assert sources
    assert not [link for link in sources if not link.get_text().endswith(link["href"])]
    assert not [link for tree in paper.body for link in tree.select(".back")]


def test_nothing_stays_closed_on_paper(paper):
    trees = [*paper.body, *paper.answers, *paper.behind]
    assert not [one for tree in trees for one in tree.find_all(["details", "summary", "script"])]
    assert "30" in words(paper.body)


def test_a_link_to_a_page_that_is_not_in_the_file_is_plain_words(paper):
    moved(paper, {"apples"})
    assert not [link for tree in paper.body for link in tree.find_all("a", href="pears.html")]
    assert "the pears" in words(paper.body)


def test_in_the_whole_series_links_lead_to_places_in_the_same_file(paper):
    moved(paper, {"apples", "pears"})
    hrefs = [link["href"] for tree in paper.body for link in tree.find_all("a")]
    assert "#pears" in hrefs
    assert "#apples--source-1" in hrefs
