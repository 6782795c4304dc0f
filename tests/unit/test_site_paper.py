"""Pages made ready for paper: all of it open, answers and hard numbers on sheets of their own."""

import re
from datetime import date

import pytest

from helpers.site.pages import web_page
from helpers.site.paper import sheet

DAY = date(2026, 2, 1)
HARD = """\
```{open} How long a stone lies. Press once more to close it.
A stone lies for [a long time](topic:pears).
```
"""


@pytest.fixture
def page(orchard):
    """A page with something hard on it, and with a word that is explained."""
    orchard.change("en/apples/page.md", "Nobody knows why.", f"Nobody knows a pip.\n\n{HARD}")
    return web_page(orchard.library, "apples")


@pytest.fixture
def paper(orchard, page):
    """Its sheet."""
    return sheet(orchard.library, page, {"apples"}, DAY)


def words(parts):
    return " ".join(" ".join(re.sub("<[^>]*>", " ", part).split()) for part in parts)


def test_the_answers_stand_on_a_sheet_of_their_own(paper):
    assert "Which of these is red?" in words(paper.body)
    assert "One in four is red" not in words(paper.body)
    assert "Yes. One in four is red" in words(paper.answers)


def test_what_is_hard_to_read_comes_last_and_its_place_says_so(paper):
    assert "A stone lies" not in words(paper.body)
    assert words(paper.behind).startswith("How long a stone lies A stone lies for a long time")
    assert words(paper.body).count("Words for behind") == 1


def test_a_chart_of_hard_numbers_is_left_out_by_what_it_is_and_not_by_its_words(orchard):
    behind = "    behind: |\n      Nothing to see here. Press.\n    unit: |"
    orchard.change("en/apples/charts.yaml", "    unit: |", behind)
    made = sheet(orchard.library, web_page(orchard.library, "apples"), {"apples"}, DAY)
    assert "Two bars" not in "".join(made.body)
    assert "Two bars" in "".join(made.behind)


def test_the_headings_of_answers_stand_right_below_the_one_of_their_sheet(paper):
    assert not re.search("<h4", "".join(paper.answers))
    assert re.search("<h3", "".join(paper.answers))


def test_the_address_of_a_source_is_among_its_words(paper):
    sources = re.findall(r'<li id="apples--source-\d+"[^>]*>(.*?)</li>', "".join(paper.body))
    assert sources
    assert all(re.search(r'href="([^"]+)".*<span class="address">\1</span>', s) for s in sources)


def test_nothing_leads_back_on_paper(paper):
    body = "".join(paper.body)
    assert '<div class="meanings">' in body
    assert "Words for back" not in body
    assert 'class="back"' not in body


def test_nothing_stays_closed_on_paper(paper):
    trees = [*paper.body, *paper.answers, *paper.behind]
    assert not re.search("<(details|summary|script|figure)", "".join(trees))
    assert "30" in words(paper.body)


def test_no_cell_of_a_table_is_empty(paper):
    assert not re.search("<t[dh][^>]*></t", "".join(paper.body))


def test_a_link_to_a_page_that_is_not_in_the_file_is_plain_words(paper):
    assert "pears.html" not in "".join(paper.body)
    assert "the pears" in words(paper.body)


def test_in_the_whole_series_links_lead_to_places_in_the_same_file(orchard, page):
    made = sheet(orchard.library, page, {"apples", "pears"}, DAY)
    hrefs = re.findall(r'href="([^"]*)"', "".join(made.body))
    assert "#pears" in hrefs
    assert "#apples--source-1" in hrefs
