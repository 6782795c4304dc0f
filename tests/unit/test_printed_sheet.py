"""A sheet to fill in: its model, its check, its paper, and what the search finds of it."""

import pytest
from basket_sheet import BASKET, GIVEN

from helpers.check.readable import Readable
from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.document.sentences import RULE
from helpers.files import Problems, read_yaml
from helpers.library import Library
from helpers.parts.sheet.check import of_sheets
from helpers.parts.sheet.facts import facts
from helpers.parts.sheet.places import places
from helpers.parts.sheet.printed import sheet_as_text, sheet_blocks
from helpers.parts.sheet.widget import SheetWidget
from helpers.parts.sheet.words import FilledWords
from helpers.schema.sheet import MOST_LINES, Sheet, Sheets

LIBRARY = Library()
WORDS = LIBRARY.catalogue.of(FilledWords)
BOX = "\u2610"
BOOK = Reference("book", "A book", "A book of fruit", "https://example.org/book")
PAPER = as_output(sheet_blocks(BASKET, WORDS, lambda names: [BOOK] if list(names) else []))
TEXT = sheet_as_text(BASKET, WORDS, lambda names: [BOOK] if list(names) else [])
TOPIC = "urgent-with-als"
SHEETS = """\
version: 1
sheets:
  basket:
    title: |
      The basket
    intro: |
      Print it.
    groups:
      fruit:
        title: |
          Fruit
        told: |
          {told}
        lines:
          whose:
            say: |
              {say}
"""


def test_a_hand_finds_a_rule_for_each_row_and_a_box_for_each_tick():
    assert PAPER.count(RULE) == TEXT.count(RULE) == 2
    assert f"{BOX} It is ripe" in PAPER
    assert "[ ] It is ripe" in TEXT


def test_its_words_are_words_and_no_markup():
    assert "The &lt;basket&gt;" in PAPER
    assert "THE <BASKET>" in TEXT


def test_what_it_states_names_its_source():
    assert "https://example.org/book" in PAPER
    assert "@pip" not in PAPER + TEXT


def test_it_has_no_line_twice_and_no_more_than_fit_on_a_page():
    line = {"say": "Whose fruit"}
    groups = {one: {"title": one, "lines": {"whose": line}} for one in ("pears", "apples")}
    with pytest.raises(ValueError, match="'whose' stands here twice"):
        Sheet.model_validate({**GIVEN, "groups": groups})
    many = {f"line-{number}": line for number in range(MOST_LINES + 1)}
    with pytest.raises(ValueError, match=f"{MOST_LINES} are the most"):
        Sheet.model_validate({**GIVEN, "groups": {"pears": {"title": "Pears", "lines": many}}})


@pytest.mark.parametrize(
    ("told", "say", "says"),
    [
        ("Pears bruise.", "Whose", "cites no fact"),
        ("Lying flat can be unsafe for 7 of them [@als-lying-flat].", "Whose", "The number 7"),
        ("Lying flat can be unsafe [@als-lying-flat].", "Whose [@als-bag]", "cites nothing"),
    ],
)
def test_what_it_states_is_held_against_the_facts(library_with, told, say, says):
    library = library_with(SHEETS.format(told=told, say=say))
    assert [says in problem.says for problem in of_sheets(library, TOPIC)] == [True]


def test_a_kind_of_line_that_there_is_not_is_named_at_its_line(tmp_path):
    path = tmp_path / "sheet.yaml"
    path.write_text(SHEETS.format(told="One.", say="Two") + "            kind: draw\n", "utf-8")
    with pytest.raises(Problems) as found:
        Sheets.read(read_yaml(path, "sheet.yaml"))
    assert [(one.line, "draw" in one.says) for one in found.value.found] == [(18, True)]


@pytest.fixture
def library_with(monkeypatch, tmp_path):
    """The library, with another file of sheets in place of the page's own."""

    def made(text):
        path = tmp_path / "sheet.yaml"
        path.write_text(text, "utf-8")
        held = Sheets.read(read_yaml(path, "sheet.yaml"))
        library = Readable()
        read = library.read
        monkeypatch.setattr(
            library, "read", lambda model, *topic: held if model is Sheets else read(model, *topic)
        )
        return library

    return made


def test_every_sheet_is_shown_and_found_on_its_page():
    found = list(places(LIBRARY, {"sheet": [TOPIC]}))
    names = list(LIBRARY.read(Sheets, TOPIC).sheets)
    assert len(found) == len(names) > 1
    body = LIBRARY.manuscript(TOPIC).body
    for name, place in zip(names, found, strict=True):
        assert f'page.sheet("{name}")' in body
        one = SheetWidget.of_page(LIBRARY, TOPIC, name)
        assert place.title == one.sheet["title"]
        one.close()
    assert "als-oxygen" in facts(LIBRARY, TOPIC, names[0])
