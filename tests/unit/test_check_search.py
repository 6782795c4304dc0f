"""What the check says of the words that people type, and that both sides compare them alike."""

import pytest

from helpers.check.readable import Readable
from helpers.check.search import of_words
from helpers.searching import for_questions, words_of

SEARCH = """\
crisis:
  card: falling-apples
  phrases:
    - lost stone
    - can't find a stone
groups:
  round:
    phrases: [pome, pomes]
    leads:
      - page: apples
        section: Colours
      - page: pears
    questions: [red]
"""
QUESTIONS = """\
version: 1
questions:
  red:
    ask: |
      Is it red?
    answer: |
      One in four is [@apple-share].
    topic: apples
"""


@pytest.fixture
def typed(orchard):
    """An orchard whose search knows some words; says what is wrong after a change."""

    def says(old="", new=""):
        orchard.write("en/questions.yaml", QUESTIONS)
        orchard.write("en/search.yaml", SEARCH.replace(old, new, 1) if old else SEARCH)
        return [str(problem) for problem in of_words(Readable(orchard.root))]

    return says


def test_nothing_is_said_where_every_word_leads_somewhere(typed, orchard):
    assert typed() == []
    assert orchard.says() == []


def test_a_library_without_such_words_is_whole(orchard):
    assert [*of_words(Readable(orchard.root))] == []
    assert for_questions(orchard.library) == {}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param(
            "card: falling-apples", "card: falling-pears",
            "2: No care card is called 'falling-pears'. Check the name in care.yaml.",
            id="no such card",
        ),
        pytest.param(
            "- lost stone", "- '?!'", "4: '?!' holds no word. Write what people type.",
            id="no word",
        ),
        pytest.param(
            "find a stone", "find a stone\n    - Cant, find a STONE",
            "6: 'Cant, find a STONE' stands here twice. Delete one.", id="twice",
        ),
        pytest.param(
            "[pome, pomes]", "[pome, Lost stone]",
            "8: 'Lost stone' leads to the card of 'crisis' already. Delete it here.",
            id="danger that leads elsewhere",
        ),
        pytest.param(
            "page: pears", "page: plums",
            "12: 'plums' is not a topic of series.yaml. Check the name.", id="no such page",
        ),
        pytest.param(
            "section: Colours", "section: Shapes",
            "11: 'apples' has no section 'Shapes'. Check its heading.", id="no such section",
        ),
        pytest.param(
            "[red]", "[blue]",
            "13: No question is called 'blue'. Check the name in questions.yaml.",
            id="no such question",
        ),
    ],
)  # fmt: skip
def test_words_that_lead_nowhere_are_named(typed, old, new, says):
    problems = typed(old, new)
    assert [one for one in problems if one == f"content/en/search.yaml:{says}"], problems
    assert len(problems) == 1


def test_a_card_that_no_page_shows_is_named(typed, orchard):
    orchard.change("en/care.yaml", "cards:\n", "cards:\n" + LOST)
    (problem,) = typed("card: falling-apples", "card: lost-stones")
    assert problem.endswith("No page shows the card 'lost-stones'. Put it on one, so that it can"
                            " be read there.")  # fmt: skip


LOST = """\
  lost-stones:
    level: emergency-now
    heading: |
      Look for it now:
    signs:
      - |
        a stone falls [@apple-falls]
    then: |
      Wait.
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Crème, BRÛLÉE!", "creme brulee"),
        ("don’t / can't", "dont cant"),
        ("apples&pears", "apples pears"),
        ("a_b", "a b"),
        ("👍 * ~", ""),
    ],
)
def test_signs_accents_and_capital_letters_do_not_count(text, words):
    assert words_of(text) == words


def test_the_questions_are_told_of_the_card_and_its_numbers(typed, orchard):
    typed()
    known = for_questions(orchard.library)
    assert known["crisis"] == ["lost stone", "can't find a stone"]
    assert known["card"]["heading"] == "Step away now if:"
    assert known["groups"] == [{"phrases": ["pome", "pomes"], "questions": ["red"]}]
