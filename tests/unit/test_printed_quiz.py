"""A quiz on paper."""

import html.parser

import pytest

from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.parts.quiz.printed import quiz_as_text, quiz_blocks
from helpers.parts.quiz.words import QuizWords
from helpers.schema.pages import Quiz

WORDS = QuizWords.model_validate(
    {name: name for name in QuizWords.model_fields}
    | {
        "fits": "Fits: {letters}",
        "hint_number": "Hint {number} of {all}",
        "open": {"other": "open"},
    }
)
QUIZ = Quiz.model_validate(
    {
        "version": "1",
        "questions": {
            "fruit": {
                "ask": "Which are <b>fruit</b> & ripe?",
                "choices": {
                    "apple": {"say": "An apple", "why": "Yes. It is [@apples]."},
                    "stone": {"say": "A stone", "why": "No. It is not."},
                    "pear": {"say": "A pear", "why": "Yes. It is too."},
                },
                "right": ["apple", "pear"],
                "hints": ["Think of a basket."],
            }
        },
    }
)


def lookup(facts):
    href = "https://orchard.example/?a=1&b=2"
    return [Reference(name, label=f"On {name}", title="Whole", href=href) for name in facts]


PAPER = as_output(quiz_blocks(QUIZ, WORDS, lookup))
TEXT = quiz_as_text(QUIZ, WORDS, lookup)


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_every_explanation_stands_after_all_questions(paper):
    assert paper.index("A pear") < paper.index("Yes. It is") < paper.index("No. It is not.")


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_the_letters_of_the_right_choices_are_named(paper):
    assert "Fits: A, C" in paper
    assert "C. A pear" in paper


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_a_source_is_named_where_its_fact_was_cited(paper):
    assert "On apples" in paper
    assert "[@" not in paper


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_hints_and_the_choice_of_those_who_are_not_sure_are_printed(paper):
    assert "Hint 1 of 1 Think of a basket." in paper
    assert "not_sure" in paper


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "Which are &lt;b&gt;fruit&lt;/b&gt; &amp; ripe?" in PAPER
    assert 'href="https://orchard.example/?a=1&amp;b=2"' in PAPER


def test_only_plain_tags_are_used_so_that_nothing_is_lost_where_they_are_filtered():
    tags = set()
    parser = html.parser.HTMLParser()
    parser.handle_starttag = lambda tag, attributes: tags.add(tag)
    parser.feed(PAPER)
    assert tags == {"h3", "h4", "p", "br", "em", "strong", "a"}


def test_choices_after_the_twenty_sixth_have_two_letters():
    choices = {f"pear-{n}": {"say": f"Pear {n}", "why": "A pear."} for n in range(28)}
    quiz = Quiz.model_validate(
        {"version": "1", "questions": {"q": {"ask": "?", "choices": choices, "right": ["pear-27"]}}}
    )
    assert "Fits: AB" in quiz_as_text(quiz, WORDS, lookup)


def test_a_long_word_is_never_broken_in_plain_text():
    word = "pear" * 40
    choices = {"long": {"say": word, "why": "Long."}, "stone": {"say": "A stone", "why": "Short."}}
    quiz = Quiz.model_validate(
        {"version": "1", "questions": {"q": {"ask": "?", "choices": choices, "right": ["long"]}}}
    )
    assert word in quiz_as_text(quiz, WORDS, lookup)
