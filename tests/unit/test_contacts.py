"""Organisations in words: the name leads to them, the number is there, and a mistake is told."""

import pytest

from helpers.check.contacts import of_contacts
from helpers.check.markup import of_files
from helpers.check.readable import Readable
from helpers.contacts import Book, named_in
from helpers.document.dressing import Dress
from helpers.document.html import Html
from helpers.document.markdown import Markdown
from helpers.document.reading import blocks
from helpers.document.registers import contacts
from helpers.document.sentences import as_line, as_text
from helpers.document.text import plain

FACTS = """\
review-months: 6
facts:
  appleland:
    claim: |
      In Appleland the number is 000.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2026-07-10
  apple-line:
    claim: |
      The Apple Society answers at 0808-11 22.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2026-07-10
"""

NUMBERS = """\
countries:
  appleland:
    emergency: [000]
    facts: [appleland]
"""

COUNTRIES = """\
countries:
  appleland:
    say: |
      Appleland
"""

CONTACTS = """\
contacts:
  apple-society:
    country: appleland
    purpose: charity
    voice: 0808 11 22
    site: apples.example.org
    facts: [apple-line]
  pear-club:
    country: appleland
    purpose: charity
    site: pears.example.org
    facts: [apple-line]
"""

WORDS = """\
call: |
  Call {number}
text: |
  Text {number}
open: |
  Open {site}
purposes:
  charity: |
    Charities
contacts:
  apple-society:
    say: |
      The Apple Society
    helps: |
      Answers questions about apples.
  pear-club:
    say: |
      The Pear Club
    helps: |
      Meets under a pear tree.
"""

SAID = "Ask [the Apple Society](contact:apple-society) or [the Pear Club](contact:pear-club)."


@pytest.fixture
def library(orchard):
    files = {
        "facts/numbers.yaml": FACTS,
        "emergency-numbers.yaml": NUMBERS,
        "contacts.yaml": CONTACTS,
        "en/emergency-numbers.yaml": COUNTRIES,
        "en/contacts.yaml": WORDS,
    }
    for name, text in files.items():
        orchard.write(name, text)
    return Readable(orchard.root)


@pytest.fixture
def book(library):
    return Book(library)


def test_on_a_page_the_name_leads_to_the_site_and_the_number_can_be_called(library):
    dress = Dress(library, library.manuscript("apples"))
    assert Markdown("Sources").blocks(dress.blocks(blocks(SAID))) == (
        "Ask [the Apple Society](https://apples.example.org) ([0808 11 22](tel:08081122))"
        " or [the Pear Club](https://pears.example.org)."
    )


def test_where_no_link_can_stand_the_number_or_the_site_is_told(book):
    said = "Ask the Apple Society (0808 11 22) or the Pear Club (pears.example.org)."
    assert book.in_words(SAID) == said


def test_each_way_to_whom_a_text_names_is_offered_once(book):
    assert [way["say"] for way in book.ways(f"{SAID} {SAID}")] == [
        "Call 0808 11 22",
        "Open apples.example.org",
        "Open pears.example.org",
    ]


def test_whoever_is_named_is_told_of_with_its_facts(book):
    assert named_in(SAID) == ["apple-society", "pear-club"]
    assert set(book.facts(SAID)) == {"apple-line"}


def test_an_answer_on_paper_shows_the_number_and_the_ways(book):
    assert as_text(SAID, lambda _: [], "Sources", book).startswith("Ask the Apple Society (0808")
    line = Html().line(as_line(SAID, lambda _: [], "Sources", book))
    assert '<a href="tel:08081122">Call 0808 11 22</a>' in line


def test_organisations_stand_below_their_country(book):
    ((country, there),) = book.by_country()
    assert country.flat == "Appleland"
    assert [says.say.flat for _, says in there] == ["The Apple Society", "The Pear Club"]


def test_a_country_says_how_many_help_there_and_so_is_called_as_nothing_else(library, orchard):
    counted = "shelf: \n  count: |\n    "
    orchard.change("en/words.yaml", f"{counted}Words for count", f"{counted}{{what}} ({{count}})")
    (country,) = contacts(Dress(library, library.manuscript("apples")))
    assert plain(country.heading.inside) == "Appleland (2)"


def test_what_is_right_is_not_named(library):
    assert list(of_contacts(library)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("contacts.yaml", "0808 11 22", "0808 11 23", "The number 0808 11 23 stands in none of"),
        ("contacts.yaml", "country: appleland", "country: pearland", "'pearland' is no country"),
        ("contacts.yaml", "pear-club:", "plum-club:", "'plum-club' has no words in"),
        ("en/contacts.yaml", "pear-club:", "plum-club:", "'plum-club' stands not in"),
        ("en/contacts.yaml", "about apples", "about 7 apples", "The number 7 in"),
    ],
)
def test_a_mistake_is_told(library, file, old, new, said):
    path = library.content / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    found = [problem.says for problem in of_contacts(Readable(library.root))]
    assert any(one.startswith(said) for one in found), found


def test_a_list_may_name_an_organisation_and_a_quiz_may_not(library):
    for name in ("checklist.yaml", "quiz.yaml"):
        path = library.words_folder / "apples" / name
        path.write_text(f"title: |\n  {SAID}\n", encoding="utf-8")
    assert {problem.path for problem in of_files(library)} == {"content/en/apples/quiz.yaml"}


def test_an_organisation_that_nobody_knows_is_told_with_its_line(library):
    path = library.words_folder / "apples" / "checklist.yaml"
    path.write_text("title: |\n  Ask\n  [them](contact:pear-clbu).\n", encoding="utf-8")
    (problem,) = of_files(library)
    assert (problem.line, problem.says) == (
        3,
        "No organisation is called 'pear-clbu'. Did you mean 'pear-club'?",
    )
