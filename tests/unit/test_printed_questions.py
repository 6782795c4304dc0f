"""Questions that people ask, on paper."""

import pytest

from helpers.document.outputs import as_output
from helpers.library import Library
from helpers.parts.base.page_links import PageLink
from helpers.parts.questions.printed import by_page, questions_as_text, questions_blocks
from helpers.schema.questions import Questions

WORDS = Library().catalogue.questions
PAGES = {
    "pears": PageLink("Pears", "01-pears.ipynb"),
    "apples": PageLink("Apples & more", "02-apples.ipynb"),
    "stones": PageLink("Stones", "03-stones.ipynb"),
}


def questions(**topics):
    """One question for each name, below its topic."""
    asked = {
        name: {"ask": f"Is the {name} <ripe>?", "answer": f"The {name} is.", "topic": topic}
        for name, topic in topics.items()
    }
    return Questions.model_validate({"version": "1", "questions": asked})


BASKET = questions(apple="apples", pear="pears", quince="apples")
PAPER = as_output(questions_blocks(BASKET, WORDS, lambda facts: [], PAGES))
TEXT = questions_as_text(BASKET, WORDS, lambda facts: [], PAGES)


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_every_question_and_every_answer_is_on_paper(paper):
    for name in BASKET.questions:
        assert paper.index(f"Is the {name}") < paper.index(f"The {name} is.")


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_pages_come_in_reading_order(paper):
    assert paper.index("Is the pear") < paper.index("Is the apple") < paper.index("Is the quince")


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_a_page_that_answers_nothing_is_left_out(paper):
    assert "stones" not in paper.lower()


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_every_page_is_named_once_to_read_on(paper):
    assert paper.count("02-apples.ipynb") == 1


def test_the_page_that_is_open_already_is_not_a_way_on():
    here = {"apples": PageLink("Apples", "")}
    basket = questions(apple="apples")
    assert WORDS.read_on.flat not in as_output(
        questions_blocks(basket, WORDS, lambda facts: [], here)
    )
    assert WORDS.read_on.flat not in questions_as_text(basket, WORDS, lambda facts: [], here)


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "&lt;ripe&gt;" in PAPER
    assert "Apples &amp; more" in PAPER


def test_a_question_that_leads_nowhere_is_not_dropped_in_silence():
    with pytest.raises(LookupError, match="'plum' leads to no page"):
        by_page(questions(plum="plums"), PAGES)
