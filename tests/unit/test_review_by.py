"""How old a page may become that says what to do in an emergency, and where it says so itself."""

from datetime import date

import pytest

from helpers.document.composing import page
from helpers.press.notebook import notebook
from helpers.site.book import files
from helpers.site.pages import web_page
from helpers.site.paper import sheet

LAST = date(2027, 7, 10)
AFTER = date(2027, 7, 11)
LATER_CARD = """\

  rotten-apples:
    level: emergency-now
    heading: |
      Call the gardener if:
    signs:
      - |
        an apple smells of stones [@stone-smell]
    then: |
      Wait for the gardener.
"""
SMELL = """\
  stone-smell:
    claim: |
      An apple that smells of stones may hurt.
    sources: [garden-book]
    soon:
      level: emergency-now
    priority: extra
    evidence: read
    checked: 2026-01-05
    review-by: 2027-01-05
"""


@pytest.fixture
def dated(orchard):
    """The orchard with words for both days."""
    words = "en/words.yaml"
    orchard.change(words, "Words for emergency-checked", "Read on {checked}, old after {again}.")
    orchard.change(words, "Words for emergency-overdue", "Too old since {again}.")
    return orchard


def test_its_day_is_that_of_the_card_it_opens_with(dated):
    review = page(dated.library, "apples").review_by
    assert review.day == LAST
    assert review.says == "Read on 10 January 2026, old after 10 July 2027."


def test_a_card_further_on_that_holds_for_less_long_counts_too(dated):
    facts, care = (dated.root / "content" / one for one in ("facts/orchard.yaml", "en/care.yaml"))
    facts.write_text(facts.read_text("utf-8") + SMELL, "utf-8")
    care.write_text(care.read_text("utf-8") + LATER_CARD, "utf-8")
    dated.change("en/apples/page.md", "```{care} falling-apples", "```{care} rotten-apples")
    made = page(dated.library, "apples")
    assert made.review_by.says == "Read on 5 January 2026, old after 5 January 2027."
    assert page(dated.library, "pears").review_by.day == LAST


def test_a_notebook_says_it_right_below_the_card_and_knows_what_to_say_later(dated):
    made = notebook(dated.library, "apples")
    card = made.cells[1].source
    assert card.startswith("> ## Step away now if:")
    assert card.endswith("Read on 10 January 2026, old after 10 July 2027.</p>")
    assert made.metadata["review_by"] == {
        "due": "2027-07-10",
        "overdue": "Too old since 10 July 2027.",
    }


@pytest.mark.parametrize(
    ("day", "said", "unsaid"),
    [(LAST, "old after 10 July", "Too old"), (AFTER, "Too old since 10 July", "old after")],
)
def test_what_is_printed_says_how_old_it_may_become_or_that_it_already_is(dated, day, said, unsaid):
    library = dated.library
    paper = "".join(sheet(library, web_page(library, "apples"), {"apples"}, day).body)
    book = files(library, day)
    for text in (paper, book["EPUB/apples.xhtml"], book["EPUB/front.xhtml"]):
        assert said in text
        assert unsaid not in text
        assert text.index("Step away now if") < text.index(said)
