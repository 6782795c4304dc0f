"""The visit sheet as text, from what was told."""

import pytest
from telling import MONTHS, SHEET

from helpers.visit import fits, from_guide, phrases, sheet_as_text, told

FRUIT, PICKED, QUESTIONS = (SHEET.fields[name] for name in ("fruit", "picked", "questions"))


def tell(picked=(), words=""):
    return {"picked": list(picked), "words": words}


def test_what_was_left_out_is_not_on_the_sheet():
    answers = {"fruit": tell(["pear"]), "onset": tell()}
    assert sheet_as_text(SHEET, answers) == (
        "My basket\n\nWhat is inside\n- Fruit: a pear\n\nNobody has weighed this basket.\n"
    )


def test_choices_come_in_the_order_of_the_sheet_and_own_words_last():
    assert told(FRUIT, tell(["pear", "apple"], "\n figs \n\nplums"), MONTHS) == [
        "an apple", "a pear", "figs", "plums",
    ]  # fmt: skip


def test_names_that_the_sheet_does_not_know_are_passed_over():
    assert told(FRUIT, tell(["stone"]), MONTHS) == []
    assert "plums" not in sheet_as_text(SHEET, {"plums": tell(["pear"], "plums")})


def test_questions_stand_one_below_another_and_are_numbered():
    text = sheet_as_text(SHEET, {"questions": tell(["wash", "keep"])})
    assert "1. Should I wash it?\n2. How long does it keep?\n" in text


@pytest.mark.parametrize(
    ("picked", "says"),
    [
        pytest.param("2026", ["2026"], id="a year"),
        pytest.param("2026-05", ["May 2026"], id="a month of a year"),
        pytest.param("--05", ["May"], id="a month"),
        pytest.param("2026-13", ["2026"], id="a month that is none"),
        pytest.param("soon", [], id="neither"),
    ],
)
def test_a_month_is_said_in_words(picked, says):
    assert told(PICKED, tell([picked]), MONTHS) == says


def test_a_device_says_each_thing_in_a_sentence_of_its_own():
    answers = {"fruit": tell(["apple", "pear"]), "onset": tell(["days"], "really?")}
    assert phrases(SHEET, answers) == [
        "Please look into my basket.",
        "I have: an apple, a pear.",
        "over days.",
        "really?",
    ]


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        pytest.param({}, False, id="nothing told"),
        pytest.param({"fruit": tell(["pear"])}, False, id="something else"),
        pytest.param({"fruit": tell(["pear", "apple"])}, True, id="one of the choices"),
        pytest.param({"onset": tell(["weeks"])}, True, id="one of another field"),
    ],
)
def test_a_question_is_offered_after_what_was_told(answers, offered):
    assert fits(QUESTIONS.choices["peel"], answers) is offered
    assert fits(QUESTIONS.choices["wash"], answers)


def test_the_guide_tells_what_was_answered_yes_and_how_it_went():
    records = {"red": "yes", "soft": "no", "onset": "days"}
    assert from_guide(SHEET, records) == {"fruit": tell(["apple"]), "onset": tell(["days"])}


def test_no_and_not_sure_tell_nothing():
    assert from_guide(SHEET, {"red": "no", "soft": "not-sure", "onset": ""}) == {}
