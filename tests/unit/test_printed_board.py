"""Boards of phrases: their model, their check, their paper, and what the search finds of them."""

import pytest
from basket_board import BASKET, GIVEN

from helpers.check.readable import Readable
from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.files import Problems, read_yaml
from helpers.library import Library
from helpers.parts.board.check import of_boards
from helpers.parts.board.facts import facts
from helpers.parts.board.places import places
from helpers.parts.board.printed import OWN, RULE, board_as_text, board_blocks
from helpers.parts.board.words import BoardWords
from helpers.schema.board import LONGEST_LABEL, LONGEST_SENTENCE, MOST_PHRASES, Board, Boards

LIBRARY = Library()
WORDS = LIBRARY.catalogue.of(BoardWords)
BOOK = Reference("book", "A book", "A book of fruit", "https://example.org/book")
PAPER = as_output(board_blocks(BASKET, WORDS, lambda names: [BOOK] if list(names) else []))
TEXT = board_as_text(BASKET, WORDS, lambda names: [BOOK] if list(names) else [])
TOPIC = "talking"
PEAR = {"say": "A pear"}
BOARDS = """\
version: 1
title: |
  Fruit
intro: |
  Point at it.
boards:
  market:
    title: |
      At the market
    top: |
      {top}
    phrases:
      pear:
        say: |
          {say}
        aloud: |
          {aloud}
own:
  title: |
    My own
  ask: |
    Your own
"""
LYING = "Lying flat can be unsafe [@als-lying-flat]."


def test_a_hand_finds_a_rule_where_it_writes_and_empty_fields_of_its_own():
    assert f"It is at {RULE}." in PAPER
    assert f"It is at {RULE}." in TEXT
    assert PAPER.count(f"<li>{RULE}</li>") == TEXT.count(f"\n- {RULE}") == OWN


def test_its_words_are_words_and_no_markup():
    assert "Fruit to &lt;point&gt; at" in PAPER
    assert "FRUIT TO <POINT> AT" in TEXT


def test_the_sources_stand_before_the_fields_and_not_on_them():
    assert PAPER.count("https://example.org/book") == 1
    assert "@pip" not in PAPER + TEXT
    assert "<li><strong>An apple</strong><br>Please give me an apple.</li>" in PAPER


@pytest.mark.parametrize(
    ("phrases", "says"),
    [
        ({f"pear-{n}": {"say": f"Pear {n}"} for n in range(MOST_PHRASES + 1)}, "are the most"),
        ({"pear": {"say": "P" * (LONGEST_LABEL + 1)}}, "stand on a field"),
        ({"pear": PEAR, "quince": {"say": "a PEAR"}}, "says the same"),
        ({"pear": {**PEAR, "ask": "Which?"}}, "once, where the reader's words come"),
        ({"pear": {**PEAR, "ask": "Which?", "aloud": "{what} {what}"}}, "once"),
        ({"pear": {**PEAR, "aloud": "It is {what}."}}, "nobody is asked"),
    ],
)
def test_a_board_that_could_not_be_pointed_at_is_refused(phrases, says):
    with pytest.raises(ValueError, match=says):
        Board.model_validate({"title": "Fruit", "phrases": phrases})


@pytest.mark.parametrize("name", ["start", "own"])
def test_no_board_has_the_name_of_one_that_is_made(name):
    boards = {name: {"title": "Fruit", "phrases": {"pear": PEAR}}}
    with pytest.raises(ValueError, match=f"'{name}' is made by itself"):
        Boards.model_validate({**GIVEN, "boards": boards})


@pytest.fixture
def problems_of(monkeypatch, tmp_path):
    """What the check says of a file of boards in place of the page's own, by line."""

    def made(top=LYING, say="A pear", aloud="A pear."):
        path = tmp_path / "board.yaml"
        path.write_text(BOARDS.format(top=top, say=say, aloud=aloud), "utf-8")
        held = Boards.read(read_yaml(path, "board.yaml"))
        library = Readable()
        read = library.read
        monkeypatch.setattr(
            library, "read", lambda model, *topic: held if model is Boards else read(model, *topic)
        )
        return [(one.line, one.says) for one in of_boards(library, TOPIC)]

    return made


def test_words_that_fit_have_no_problem(problems_of):
    assert problems_of() == []


@pytest.mark.parametrize(
    ("given", "line", "says"),
    [
        ({"top": "Seven of 7 can [@als-lying-flat]."}, 11, "The number 7"),
        ({"top": "Lying flat can be unsafe [@als-lying-flatt]."}, 11, "als-lying-flatt"),
        ({"say": "A pear [@als-bag]"}, 15, "cites nothing"),
        ({"aloud": "p" * (LONGEST_SENTENCE + 1)}, 17, "stand on a field"),
        ({"aloud": "Call the emergency number now."}, 17, "cites no fact with 'soon'"),
    ],
)
def test_what_a_field_states_is_held_against_the_facts_at_its_line(problems_of, given, line, says):
    found = problems_of(**given)
    assert [(at, says in said) for at, said in found] == [(line, True)]


def test_a_field_that_there_is_not_is_named_at_its_line(tmp_path):
    path = tmp_path / "board.yaml"
    path.write_text(
        BOARDS.format(top="One.", say="Two", aloud="Three") + "picture: pear\n", "utf-8"
    )
    with pytest.raises(Problems) as found:
        Boards.read(read_yaml(path, "board.yaml"))
    assert [(one.line, "picture" in one.says) for one in found.value.found] == [(23, True)]


def test_the_boards_of_the_series_are_shown_and_found_on_their_page():
    (place,) = places(LIBRARY, {"board": [TOPIC]})
    held = LIBRARY.read(Boards, TOPIC)
    assert place.title == held.title.flat
    assert held.boards["emergency"].title.flat in place.text
    assert "page.board()" in LIBRARY.manuscript(TOPIC).body
    assert "als-oxygen" in facts(LIBRARY, TOPIC, "")


def test_the_board_for_an_emergency_says_what_the_series_says_on_the_phone():
    top = LIBRARY.read(Boards, TOPIC).boards["emergency"].top.flat
    page = LIBRARY.manuscript("urgent-with-als").body
    said = "This is someone with ALS, or MND, and the breathing muscles are weak."
    then = "give the address, and what is different from an hour ago."
    assert said in top
    assert said in page
    assert then in top
    assert then in page
