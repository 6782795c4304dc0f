"""Was this page helpful? On paper."""

import pytest

from helpers.document.outputs import as_output
from helpers.library import Library
from helpers.parts.feedback.printed import feedback_as_text, feedback_blocks, page_line

WORDS = Library().catalogue.feedback
ABOUT = page_line(WORDS, "fruit", "Fruit & <stones>", 7)
PAPER = as_output(feedback_blocks(WORDS, ABOUT))
TEXT = feedback_as_text(WORDS, ABOUT)


def test_the_page_is_named_with_its_version():
    assert all(part in ABOUT for part in ("Fruit & <stones>", "fruit", "7"))


@pytest.mark.parametrize(("paper", "box"), [(PAPER, "\u2610"), (TEXT, "[ ]")], ids=["html", "text"])
def test_every_answer_has_an_empty_box(paper, box):
    assert paper.count(box) == len(WORDS.answers)


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_there_is_room_to_write_below_both_questions(paper):
    assert paper.index(WORDS.missing.flat) < paper.index("____") < paper.index(WORDS.tell.flat)


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "Fruit &amp; &lt;stones&gt;" in PAPER
