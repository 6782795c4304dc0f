"""What a section rests on stands closed at its end, and costs whoever goes by keys one stop."""

import pytest

from helpers.document.alerts import Alert
from helpers.document.blocks import Heading, Why
from helpers.document.composing import page
from helpers.document.markdown import Markdown
from helpers.document.text import plain

LINES = """full: [pears]
lines:
  - lanes: [diagnosed]
    signs: |
      Call now for a fallen pear [@apple-falls].
    more: |
      All the pears
    leads: pears
  - signs: |
      Call now for a fallen apple [@apple-falls].
    more: |
      All the signs
    leads: pears
"""


@pytest.fixture
def taught(orchard):
    """A page whose section teaches a word."""
    orchard.change("en/apples/page.md", "Nobody knows why.", "Nobody knows why it has a pip.")
    return page(orchard.library, "apples")


def whys(made):
    return [one for one in made.blocks if isinstance(one, Why)]


def test_each_section_that_cites_or_teaches_ends_with_what_it_rests_on(taught):
    for section in (one for one in taught.sections if one.kind == "words"):
        assert not any(isinstance(one, Why) for one in section.blocks[:-1])
    assert whys(taught)


def test_a_word_is_explained_where_it_is_used_first(taught):
    (why,) = [one for one in whys(taught) if one.words]
    heading, means = why.words
    assert isinstance(heading, Heading)
    assert (heading.anchor, plain(heading.inside)) == ("pip", "pip")
    assert plain(means.inside)


def test_the_sources_of_a_section_are_those_that_it_cites(taught):
    for why in whys(taught):
        assert len({row.number for row in why.sources.rows}) == len(why.sources.rows)
        assert all(row.cited and row.anchor.startswith("why-") for row in why.sources.rows)


def test_a_notebook_has_words_open_since_a_link_leads_there_and_sources_closed(taught):
    (why,) = [one for one in whys(taught) if one.words]
    written = Markdown("Sources").block(why)
    assert '<details class="als-words" open>' in written
    assert written.count('<details class="als-why">') == bool(why.sources.rows)


def opens(orchard, lines=LINES):
    care = orchard.library.words_folder / "care.yaml"
    care.write_text(lines + care.read_text("utf-8"), "utf-8")
    return page(orchard.library, "apples")


def test_a_page_opens_with_two_lines_where_another_has_the_whole_card(orchard):
    made = opens(orchard)
    assert isinstance(made.first, Alert)
    assert plain(made.first.signs) == "Call now for a fallen apple."
    assert [one.topic for one in made.first.more] == ["pears"]
    assert [*made.cards] != [made.first]


def test_two_lines_have_no_mark_between_the_words_and_their_sources_below(orchard):
    made = opens(orchard)
    assert "\\[" not in Markdown("Sources").block(made.first)
    numbers = {row.number for why in made.below for row in why.sources.rows}
    assert numbers >= {*made.first.cited.numbers} != set()


def test_a_page_that_is_named_has_the_whole_card(orchard):
    made = opens(orchard, LINES.replace("[pears]", "[apples]"))
    assert not isinstance(made.first, Alert)


def test_words_before_the_first_heading_end_with_what_they_and_the_lead_rest_on(orchard):
    path = orchard.library.words_folder / "apples" / "page.md"
    text = path.read_text("utf-8")
    path.write_text(text.replace("\n## ", "\nRed [@apple-share].\n\n## ", 1), "utf-8")
    made = page(orchard.library, "apples")
    assert made.below == ()
    (first, *_) = made.sections
    assert first.heading is None
    assert isinstance(first.blocks[-1], Why)
    assert first.blocks[-1].name
