"""What an answer earns."""

import pytest

from helpers.marking import mark
from helpers.schema.pages import NOT_SURE, Question

FRUIT = Question.model_validate(
    {
        "ask": "Which are fruit?",
        "choices": {
            "apple": {"say": "An apple", "why": "Yes. Apples are fruit."},
            "pear": {"say": "A pear", "why": "Yes. Pears are fruit."},
            "stone": {"say": "A stone", "why": "No. Stones are not alive."},
        },
        "right": ["apple", "pear"],
    }
)


@pytest.mark.parametrize(
    ("picked", "right"),
    [
        pytest.param(["apple", "pear"], True, id="both fruits"),
        pytest.param(["pear", "apple"], True, id="in the other order"),
        pytest.param(["apple"], False, id="only one of the two"),
        pytest.param(["apple", "pear", "stone"], False, id="a stone too many"),
        pytest.param([NOT_SURE], False, id="not sure"),
        pytest.param([], False, id="nothing picked"),
    ],
)
def test_an_answer_is_right_when_it_holds_exactly_the_right_choices(picked, right):
    assert mark(FRUIT, picked).right is right


@pytest.mark.parametrize(
    ("picked", "more"),
    [
        pytest.param(["apple"], True, id="one of two"),
        pytest.param(["apple", "stone"], True, id="one of two and a stone"),
        pytest.param(["stone"], False, id="a stone, which explains itself"),
        pytest.param(["apple", "pear"], False, id="both"),
        pytest.param([NOT_SURE], False, id="not sure, which is told all"),
    ],
)
def test_there_is_more_when_some_right_choices_were_left_alone(picked, more):
    assert mark(FRUIT, picked).more is more


def test_every_picked_choice_explains_itself_and_no_other_does():
    says = mark(FRUIT, ["stone", "apple"]).says
    assert says == {"apple": "Yes. Apples are fruit.", "stone": "No. Stones are not alive."}


def test_a_reader_who_is_not_sure_is_told_what_fits():
    unsure = mark(FRUIT, [NOT_SURE])
    assert unsure.unsure
    assert list(unsure.says) == ["apple", "pear"]


def test_a_name_that_is_not_a_choice_is_refused():
    with pytest.raises(ValueError, match="not among the choices: plum"):
        mark(FRUIT, ["apple", "plum"])
