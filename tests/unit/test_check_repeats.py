"""Sentences that say what another has said are found, and those that only sound alike are not."""

import pytest

from helpers.check.repeats import Said, as_text, clusters, in_course, said_in, share

PICKED = "Pick ripe apples early on dry autumn mornings."


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


def test_answers_and_quizzes_are_left_out_of_what_is_read_from_page_to_page():
    page, quiz = said(PICKED), said(PICKED)
    alone = [Said("en/apples/quiz.yaml", 1, PICKED, one.words) for one in quiz]
    assert share(page + alone) == 1
    assert share(in_course(page + alone)) == 0
