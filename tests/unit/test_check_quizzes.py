"""A quiz whose right choice can be told by its place or its length is named, with what to do."""

import pytest

FILE = "en/apples/quiz.yaml"
PLACE = "Move some of them"
LENGTH = "Make the choices of some of them more alike."


def _question(name, right, says):
    choices = "".join(
        f"      choice-{at}:\n        say: |\n          {say}\n"
        "        why: |\n          One in four is red [@apple-share].\n"
        for at, say in enumerate(says, 1)
    )
    return (
        f"  {name}:\n    ask: |\n      Which one is ripe?\n    choices:\n{choices}"
        f"    right: [choice-{right}]\n"
    )


@pytest.fixture
def asked(orchard):
    """Write a quiz of questions, each with its right place and its choices; give what is said."""

    def says(*questions):
        told = (_question(f"basket-{at}", *one) for at, one in enumerate(questions))
        orchard.write(FILE, "version: 1\nquestions:\n" + "".join(told))
        return [one for one in orchard.says() if PLACE in one or LENGTH in one]

    return says


ALIKE = ("An apple", "One plum", "Two figs")
LONG = ("An apple from the old tree", "A plum", "Some figs")
SHORT = ("Figs", "One plum", "An apple")


def test_places_that_are_spread_and_choices_alike_in_length_are_right(asked):
    assert asked((1, ALIKE), (2, ALIKE), (3, ALIKE), (1, ALIKE)) == []


def test_a_place_that_is_right_in_more_than_half_of_a_page_is_told(asked):
    (said,) = asked((2, ALIKE), (2, ALIKE), (3, ALIKE), (2, ALIKE))
    assert said.startswith(
        "content/en/apples/quiz.yaml:1: The right choice is number 2 in 3 of 4 questions."
    )


@pytest.mark.parametrize(("choices", "end"), [(LONG, "longest"), (SHORT, "shortest")])
def test_a_length_that_gives_the_right_choice_away_is_told(asked, choices, end):
    spread = [(1, choices), (1, choices), (2, (choices[1], choices[0], choices[2])), (3, ALIKE)]
    (said,) = asked(*spread)
    assert f"The right choice is the {end} in 3 of 4 questions." in said


def test_half_of_a_page_may_be_alike(asked):
    assert asked((1, LONG), (1, LONG), (2, ALIKE), (3, ALIKE)) == []


def test_a_quiz_of_few_questions_is_left_to_chance(asked):
    assert asked((2, LONG), (2, ALIKE), (2, ALIKE)) == []


def test_a_place_that_is_right_too_often_in_all_is_told(asked):
    (said,) = asked(*[(2, ALIKE)] * 5, *[(1, ALIKE)] * 3, *[(3, ALIKE)] * 2)
    assert said.startswith("content/en:1: In all quizzes, the right choice is number 2 in 5 of 10")
