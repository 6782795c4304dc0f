"""Sentences that say what another has said are found, and those that only sound alike are not."""

from dataclasses import replace

import pytest

from helpers.check.repeats import (
    Said,
    as_text,
    clusters,
    in_all,
    in_answers,
    in_course,
    said_in,
    share,
    too_often,
)

PICKED = "Pick ripe apples early on dry autumn mornings."
SOON = "Step away at once, because ripe apples fall from the tree [@apple-falls]."


def said(*texts):
    return [
        Said("page.md", line, text, frozenset(text.lower().rstrip(".").split()))
        for line, text in enumerate(texts, 1)
    ]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (PICKED, 1),
        ("On dry autumn mornings pick ripe apples early.", 1),
        ("Pick ripe pears early on dry autumn mornings.", 1),
        ("Store ripe apples late in cold dark cellars.", 0),
    ],
)
def test_near_same_sentences_stand_in_one_group(other, found):
    assert len(clusters(said(PICKED, other))) == found


def test_the_most_told_thing_comes_first():
    told = said(PICKED, PICKED, "Stones lie still all winter long.", PICKED)
    told += said("Stones lie still all winter long.")
    assert [len(group) for group in clusters(told)] == [3, 2]


def test_short_sentences_and_headings_are_not_counted(orchard):
    orchard.change("en/apples/page.md", "## Colours", "## Colours\n\nApples are red.\n\n## Red")
    assert "Apples are red." not in [one.text for one in said_in(orchard.library)]


def test_a_page_that_says_a_thing_twice_is_named_with_its_lines(orchard):
    twice = f"## Colours\n\n{PICKED}\n\n{PICKED}\n"
    orchard.change("en/apples/page.md", "## Colours", twice)
    assert share(list(said_in(orchard.library))) > 0
    assert as_text(orchard.library).count(PICKED) == 2


def beside(path, *texts):
    return [replace(one, path=path) for one in said(*texts)]


def test_a_quiz_is_left_out_of_what_is_read_from_page_to_page():
    told = said(PICKED) + beside("en/apples/quiz.yaml", PICKED)
    assert share(in_course(told)) == 0
    assert share(in_all(told)) == 1


def test_an_answer_may_say_what_a_page_says_but_not_what_another_answer_says():
    answers = beside("en/questions.yaml", PICKED, PICKED)
    assert share(in_all(said(PICKED) + answers)) == 0
    assert share(in_answers(said(PICKED) + answers)) == 1


def test_a_line_that_says_how_soon_may_stand_on_every_page():
    told = [replace(one, safety=True) for one in said(PICKED, PICKED, PICKED)]
    assert share(in_all(told)) == 0
    assert too_often(told, 2) == []


def test_what_is_said_too_often_is_found_also_where_answers_say_it():
    told = said(PICKED, PICKED) + beside("en/questions.yaml", PICKED)
    assert [len(group) for group in too_often(told, 2)] == [3]
    assert too_often(told, 3) == []


def test_a_sentence_is_known_to_say_how_soon_by_its_fact(orchard):
    orchard.change("en/apples/page.md", "## Colours", f"## Colours\n\n{PICKED}\n{SOON}\n")
    safe = {one.text: one.safety for one in said_in(orchard.library)}
    assert not safe[PICKED]
    assert safe["Step away at once, because ripe apples fall from the tree."]
