"""What a room's files tell: answers to questions, in shares of at least five people."""

from __future__ import annotations

import shutil

import pytest

from helpers.workshop.counting import LEAST, share


def test_a_question_that_most_got_wrong_is_shown_as_hard_for_most(full_room):
    assert "Words for most Which of these is red? (Apples)" in full_room.shows()


def test_someone_who_is_not_sure_found_it_hard(room):
    for _ in range(LEAST):
        room.hands_in("not-sure")
    assert "Words for most" in room.shows()


def test_four_people_are_too_few_to_show_anything(room):
    for _ in range(LEAST - 1):
        room.hands_in("stone")
    shown = room.shows()
    assert room.status == 1
    assert "Words for too-small" in shown
    assert "Which of these is red?" not in shown


def test_a_question_that_four_of_many_people_answered_is_left_out(room):
    for picked in 4 * [["stone"]] + 6 * [[]]:
        room.hands_in(*picked, also={"quiz/apples/red": picked})
    assert "Which of these is red?" not in room.shows()


@pytest.mark.parametrize("people", range(LEAST))
def test_nothing_is_ever_said_about_fewer_than_five_people(people):
    assert {share(hard, people) for hard in range(people + 1)} == {None}


@pytest.mark.parametrize("people", range(LEAST, 40))
def test_one_person_more_or_less_can_be_read_from_no_share(people):
    said = {}
    for hard in range(people + 1):
        said.setdefault(share(hard, people), set()).add(hard)
    assert set(said) == {"few", "some", "most"}
    # no word stands for "everyone" or "no one", who would then be known one by one
    assert said["few"] > {0}
    assert said["most"] > {people}


def test_no_count_of_answers_is_shown(full_room):
    assert not any(mark.isdigit() for mark in full_room.shows())


def test_before_and_after_stand_side_by_side(full_room):
    after = full_room.orchard.root / "after"
    full_room.table.rename(after)
    full_room.table.mkdir()
    for _ in range(LEAST):
        full_room.hands_in("apple")
    shown = full_room.shows("--before", after, "--after", full_room.table)
    assert "Words for most Words for few Which of these is red?" in shown


def test_where_one_of_two_groups_is_too_small_only_the_other_is_shown(full_room):
    one = full_room.hands_in("apple").rename(full_room.orchard.root / "alone.json")
    assert "Words for most Words for too-few" in full_room.shows(
        "--before", full_room.table, "--after", one
    )


def late(room, people):
    """Five people before, of whom two found it hard; after, ``people`` more who all did."""
    then, now = (room.orchard.root / name for name in ("then", "now"))
    for picked in ("apple", "apple", "apple", "stone", "stone"):
        room.hands_in(picked)
    room.table.rename(then)
    shutil.copytree(then, now)
    room.table = now
    for _ in range(people):
        room.hands_in("stone")
    return room.shows("--before", then, "--after", now)


@pytest.mark.parametrize("people", range(1, LEAST))
def test_before_and_after_that_differ_by_a_few_people_say_nothing_of_these_few(room, people):
    assert "Words for some Words for too-few-changed Which of these is red?" in late(room, people)


def test_before_and_after_that_differ_by_five_people_stand_side_by_side(room):
    assert "Words for some Words for most Which of these is red?" in late(room, LEAST)


def test_before_and_after_of_the_same_answers_say_the_same(room):
    assert "Words for some Words for some Which of these is red?" in late(room, 0)


def test_people_who_answered_anew_count_as_the_difference(room):
    then, now = (room.orchard.root / name for name in ("then", "now"))
    for hour, folder, picked in (("10", then, "stone"), ("12", now, "apple")):
        folder.mkdir()
        room.table, room.count = folder, 0
        for second in range(LEAST):
            room.hands_in(picked, at=f"2026-03-14T{hour}:00:0{second}.000Z")
    shown = room.shows("--before", then, "--after", now)
    assert "Words for most Words for few Which of these is red?" in shown
