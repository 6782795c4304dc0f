"""What the pages of reference show whole: terms, sources, facts and reviews."""

import re

import pytest

from helpers.document.blocks import Disclosure, Register
from helpers.document.dressing import Dress
from helpers.document.markdown import Markdown
from helpers.document.registers import facts
from helpers.registry import parts

TERMS = """\
  apple:
    say: |
      apple
    means: |
      A fruit.
  avocado:
    say: |
      Avocado
    means: |
      A fruit with a stone.
"""


@pytest.fixture
def made(orchard):
    """A register of the orchard as Markdown, by its name."""
    folder = orchard.root / "content" / "facts"
    (folder / "orchard.yaml").rename(folder / "apples.yaml")  # a topic's own register

    def make(kind):
        library = orchard.library
        dress = Dress(library, library.manuscript("apples"))
        part = parts()[kind]
        return Markdown("Sources").block(Register(kind, part.make(part.whole)(dress)))

    return make


def test_every_term_is_a_heading_that_a_link_can_lead_to(made):
    assert "#### pip\n\nThe seed of an apple" in made("glossary")


def test_terms_stand_below_their_first_letters_each_of_which_is_one_stop(made, orchard):
    orchard.change("en/glossary.yaml", "terms:\n", f"terms:\n{TERMS}")
    letters = re.split("<details.*>\n", made("glossary"))[1:]
    held = [re.findall("^#### (.*)$", one, re.MULTILINE) for one in letters]
    assert held == [["apple", "Avocado"], ["pip"]]


def test_sources_are_those_that_facts_rest_on(made):
    assert "A gardener. The garden" in made("sources")
    assert "lost garden" not in made("sources")


def test_sources_stay_closed_until_they_are_opened(made):
    assert "<details>\n<summary>" in made("sources")


@pytest.mark.parametrize("kind", ["sources", "facts"])
def test_a_list_of_many_is_one_stop_until_it_is_opened(made, kind):
    assert made(kind).startswith('<details class="als-folded" open>\n<summary><h3>')
    assert made(kind).endswith("</details>\n\n</details>")


def test_facts_show_what_is_said_where_it_was_read_and_both_days(made):
    row = "| Of 1,000 apples counted, 1 in 4 is red. | A gardener, 2020 | 10 January 2026 |"
    assert row in made("facts")


def test_facts_that_were_not_read_are_not_shown(made):
    assert "5 sides" not in made("facts")


def test_a_fact_that_pages_only_show_to_those_who_open_it_stands_behind_the_hard_words(
    made, orchard
):
    orchard.change("facts/apples.yaml", "recalled", "read")
    stone = "```{open} A stone. Press again to close.\nA stone has 5 sides [@stone-heard].\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", f"Nobody knows why.\n\n{stone}")
    assert "5 sides" in made("facts").split("Words for count")[-1]


def test_only_hard_facts_are_left_out_of_a_sheet_that_is_printed(made, orchard):
    library = orchard.library
    (folded,) = facts(Dress(library, library.manuscript("apples")))
    tables = folded.blocks
    assert all(isinstance(one, Disclosure) for one in tables)
    assert [one.hard for one in tables] == [*[False] * (len(tables) - 1), True]


def test_every_page_says_who_has_read_it(made):
    assert "| Apples | 10 January 2026 | 10 July 2027 | Words for nobody |" in made("reviews")
