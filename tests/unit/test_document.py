"""A page as its tree of blocks, and the Markdown that a notebook shows of it."""

import pytest

from helpers.document.blocks import CareCard, Disclosure, Heading, Part
from helpers.document.composing import page
from helpers.document.dressing import Dress
from helpers.document.inlines import Citation, PageLink, Text
from helpers.document.markdown import Markdown
from helpers.document.reading import blocks, inlines
from helpers.press.notebook import notebook


@pytest.fixture
def dress(orchard):
    library = orchard.library
    return Dress(library, library.manuscript("apples"))


@pytest.fixture
def apples(orchard):
    """A page, whole."""
    return page(orchard.library, "apples")


@pytest.fixture
def cells(orchard):
    """The cells of a page, not run."""
    return [cell.source for cell in notebook(orchard.library, "apples").cells]


def written(dress, text):
    return Markdown("Words for sources").blocks(dress.blocks(blocks(text)))


def test_a_source_keeps_the_number_of_its_first_citation(dress):
    assert written(dress, "Red [@apple-share].") == "Red [\\[1\\]](#Words-for-sources)."
    assert written(dress, "Green [@apple-share].").count("1") == 1


def test_the_sources_are_numbered_as_they_are_cited(dress):
    written(dress, "Red [@apple-share].")
    (source,) = dress.marks.sources().rows
    assert (source.number, source.title) == (1, "A gardener. The garden. 2020.")
    assert source.href == "https://example.org/garden"


def test_a_citation_leads_to_its_source_in_its_section_and_the_source_back(dress):
    first, again = (dress.line(inlines("Red [@apple-share]."))[2] for _ in range(2))
    assert isinstance(first, Citation)
    assert (first.facts, first.marks, first.leads_to) == (("apple-share",), "1", "why-0-1")
    (row,) = dress.marks.of_section([first, again]).rows
    assert (row.anchor, row.cited) == ("why-0-1", first.anchor)
    dress.heading(2, inlines("Green"))
    assert dress.line(inlines("Green [@apple-share]."))[2].leads_to == "why-1-1"


def test_a_link_to_another_topic_leads_to_its_notebook(dress):
    assert written(dress, "See [the pears](topic:pears).") == "See [the pears](01-pears.ipynb)."
    _, way, _ = dress.line(inlines("See [the pears](topic:pears)."))
    assert way == PageLink((Text("the pears"),), "pears", "01-pears.ipynb")


def test_in_a_card_no_mark_stands_between_the_words(apples):
    assert apples.first.items == ((Text("an apple falls from the tree"),),)
    assert apples.first.facts == ("apple-falls",)
    assert [type(one) for one in apples.first.sources][-1] in (Citation, Text)


def test_a_card_knows_how_soon_help_is_needed_wherever_it_stands(apples):
    cards = [apples.first, *(one for one in apples.blocks if isinstance(one, CareCard))]
    assert [one.level for one in cards] == ["emergency-now"] * 2
    assert [one.heading.level for one in cards] == [2, 3]


def test_the_sections_of_the_writer_are_told_from_those_of_every_page(apples):
    kinds = [section.kind for section in apples.sections]
    assert kinds == [*["words"] * 4, "ways", "sources", "about"]


def test_a_part_is_a_block_with_its_kind_and_its_name(apples):
    assert [(part.kind, part.name) for part in apples.parts] == [
        ("chart", "basket"), ("quiz", ""), ("checklist", "market"),
    ]  # fmt: skip


def test_no_heading_has_the_anchor_of_another(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", "### Colours\n\nNobody knows.")
    found = [one for one in page(orchard.library, "apples").blocks if isinstance(one, Heading)]
    anchors = [one.anchor for one in found]
    assert {"Colours", "Colours-2"} <= set(anchors)
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Some *small*, **big** and `typed` words, and \\[signs\\].", id="words"),
        pytest.param("A line\nand its end.", id="folded"),
        pytest.param('[Here](#Apples) and [there](https://example.org "A title").', id="links"),
        pytest.param("- an apple\n  - a pip\n- a pear", id="a list in a list"),
        pytest.param("3. three\n\n4. four\n\n   and more", id="a loose list"),
        pytest.param("> A quoted pear.\n>\n> And another.", id="a quotation"),
        pytest.param("| a | b |\n| --- | ---: |\n| 1 | 2 |", id="a table"),
        pytest.param("One.\n\n---\n\n### Two", id="a line across"),
    ],
)
def test_markdown_that_is_read_is_written_as_it_was(text):
    assert Markdown("Sources").blocks(blocks(text)) == text


def test_what_no_page_may_hold_is_refused():
    with pytest.raises(ValueError, match="no part of a page"):
        blocks("    far from the margin")
    with pytest.raises(ValueError, match="no part of a line"):
        inlines("![an apple](apple.png)")
    with pytest.raises(ValueError, match="cannot show a Part"):
        Markdown("Sources").block(Part("quiz", "", "page.quiz()"))


def test_the_emergency_card_comes_second_before_anything_that_runs(cells):
    assert cells[1].startswith("> ## Step away now if:")
    assert "from als_pages import topic" in cells[2]


def test_a_page_without_python_makes_the_same_notebook(orchard, cells):
    opening = '```python\nfrom als_pages import topic\npage = topic("apples")\n```\n\n'
    orchard.change("en/apples/page.md", opening, "")
    orchard.change("en/apples/page.md", "```python\npage.quiz()\n```", "```{quiz}\n```")
    assert [cell.source for cell in notebook(orchard.library, "apples").cells] == cells


def test_the_contents_name_every_section_of_the_page(cells):
    contents = cells[3]
    assert contents.startswith('<details class="als-contents" open>')
    assert "- [Colours](#Colours)" in contents
    assert "- [Words for ways-heading](#Words-for-ways-heading)" in contents
    assert "- [Words for sources-heading](#Words-for-sources-heading)" in contents


def ways_on(library, topic):
    (ways,) = [one for one in page(library, topic).sections if one.kind == "ways"]
    return Markdown("Sources").blocks(ways.blocks)


def test_the_next_step_of_a_lane_is_the_page_after_this_one(orchard):
    assert "- Words for worried: [Pears](01-pears.ipynb)" in ways_on(orchard.library, "apples")


def test_a_page_is_offered_once_however_many_ways_lead_there(orchard):
    ways = ways_on(orchard.library, "apples")
    assert ways.count("(01-pears.ipynb)") == 1
    assert "Words for next-page" not in ways


def test_a_page_beside_the_series_leads_to_its_first_page(orchard):
    orchard.change("series.yaml", "  pears: 01\n", "beside: [pears]\n")
    orchard.change("series.yaml", "[apples, pears]", "[apples]")
    ways = ways_on(orchard.library, "pears")
    assert ways.endswith("- Words for first-page: [Apples](00-apples.ipynb)")


def test_words_to_be_opened_stay_closed_and_say_what_is_inside(orchard):
    fence = "```{open} What a pip is. Press again to close.\nIt is small.\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", fence)
    sources = [cell.source for cell in notebook(orchard.library, "apples").cells]
    opened = "<details>\n<summary>What a pip is. Press again to close.</summary>\n\nIt is small."
    assert any(source.startswith(opened) for source in sources)


def test_words_to_be_opened_are_hard_and_have_a_name_where_they_are_left_out(orchard):
    fence = "```{open} What a pip is. Press again to close.\nIt is small.\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", fence)
    blocks_ = page(orchard.library, "apples").blocks
    (opened,) = [one for one in blocks_ if isinstance(one, Disclosure)]
    assert (opened.hard, opened.what) == (True, "What a pip is")
