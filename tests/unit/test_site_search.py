"""What the search looks through: words in plain view, told from what every page ends with."""

import pytest

from helpers.document.reading import blocks, inlines
from helpers.document.text import plain, readable
from helpers.site.pages import web_page
from helpers.site.search import places


@pytest.fixture
def found(orchard):
    """What can be found in an orchard with something to open."""
    hidden = "```{open} What a pip is. Press again.\nIt is a secret.\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", f"Nobody knows why.\n\n{hidden}")
    library = orchard.library
    return places(library, [web_page(library, topic) for topic in library.kept])


def test_a_page_says_its_message_and_a_section_its_words(found):
    at = {place.href: place for place in found}
    assert at["apples.html"].said == "An apple grows on a tree."
    assert at["apples.html#Colours"].said.startswith("Of the apples counted, 1 in 4 is red. See")


def test_what_is_opened_by_choice_and_what_is_pressed_is_not_looked_through(found):
    texts = " ".join(place.text for place in found)
    assert "secret" not in texts
    assert "Two bars" not in texts


def test_sections_that_every_page_ends_with_are_no_places(found):
    titles = {place.title for place in found}
    assert "What nobody knows" in titles
    assert not titles & {"Words for sources-heading", "Words for ways-heading"}


def test_a_writers_section_is_a_place_whatever_it_is_called(orchard):
    orchard.change("en/apples/page.md", "## Colours", "## Words for about-heading")
    library = orchard.library
    found = places(library, [web_page(library, "apples")])
    assert "apples.html#Words-for-about-heading" in {place.href for place in found}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**Red** [@apple], or [green](#Pips): `one`?", "Red, or green: one?"),
        ("A line\nand its end [@apple].", "A line and its end."),
    ],
)
def test_words_are_read_as_they_are_seen(text, words):
    assert plain(inlines(text)) == words


def test_lists_tables_and_quotations_are_words_in_plain_view():
    text = "- one\n- two\n\n> three\n\n| four | five |\n| --- | --- |\n| six | seven |"
    assert readable(blocks(text)) == "one two three four five six seven"
