"""What a room's files tell: answers to questions, in shares of at least five people."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest
from answers_files import as_file, record

from helpers.workshop.__main__ import main
from helpers.workshop.counting import LEAST, share
from helpers.workshop.handed import Answer, Handed, _one_for_each_person

WRITTEN_BY_A_PERSON = "my-private-plums"
PRIVATE = {
    f"checklist/apples/market/own/{WRITTEN_BY_A_PERSON}": {"ticked": True},
    "checklist/apples/market/ticked/basket": True,
    "guide/twitching": "yes",
    "guide/age": WRITTEN_BY_A_PERSON,
    "visit/worry": WRITTEN_BY_A_PERSON,
    f"diary/{WRITTEN_BY_A_PERSON}": {"text": WRITTEN_BY_A_PERSON},
    "country": WRITTEN_BY_A_PERSON,
    "feedback/apples": WRITTEN_BY_A_PERSON,
    "page/apples": True,
    f"quiz/apples/{WRITTEN_BY_A_PERSON}": [WRITTEN_BY_A_PERSON],
    f"quiz/{WRITTEN_BY_A_PERSON}/red": ["apple"],
    "quizzes/apples/red": [WRITTEN_BY_A_PERSON],
}


class Room:
    """A table on which people lay their files."""

    def __init__(self, orchard, capsys):
        self.orchard, self.capsys, self.count = orchard, capsys, 0
        self.table = orchard.root / "table"
        self.table.mkdir()

    def hands_in(self, *picked, name="", also=None, at="", **changed):
        """One file with one answer, ``picked``."""
        self.count += 1
        at = at or f"2026-03-14T10:00:00.{self.count:03}Z"
        records = {"quiz/apples/red": {"value": list(picked), "at": at, "earlier": []}}
        for key, value in (also or {}).items():
            records[key] = {"value": value, "at": at, "earlier": []}
        held = {"format": "als-pages-answers", "version": 1, "saved": at, "records": records}
        path = self.table / (name or f"{self.count:03}.json")
        path.write_text(json.dumps(held | changed), encoding="utf-8")
        return path

    def run(self, *words):
        """What is shown, and what is said to the one who typed."""
        given = words or (self.table,)
        self.status = main(["--root", str(self.orchard.root), "room", *map(str, given)])
        return self.capsys.readouterr()

    def shows(self, *words):
        """What is shown, with one space between words."""
        return " ".join(self.run(*words).out.split())


@pytest.fixture
def room(orchard, capsys):
    return Room(orchard, capsys)


@pytest.fixture
def full_room(room):
    """Five people, of whom three took a stone for an apple."""
    for picked in ("apple", "apple", "stone", "stone", "stone"):
        room.hands_in(picked)
    return room


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


def test_a_file_with_another_ending_is_named_and_capitals_are_read(full_room):
    for before, after in (("001", "001.JSON"), ("002", "002.json.txt"), ("003", "003.txt")):
        (full_room.table / f"{before}.json").rename(full_room.table / after)
    said = full_room.run()
    assert [Path(line.split(":1:")[0]).name for line in said.err.splitlines()] == [
        "002.json.txt",
        "003.txt",
    ]
    assert "does not end in .json, so the file is not counted" in said.err


def test_what_a_mac_or_an_editor_leaves_among_the_files_is_passed_over(full_room):
    for name in ("._001.json", ".#001.json", "~$001.json", ".DS_Store"):
        (full_room.table / name).write_bytes(b"\x00\x05\x16\x07")
    assert full_room.run().err == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes want a Unix")
def test_a_pipe_or_a_device_keeps_nobody_waiting(full_room):
    pipe = full_room.table / "pipe.json"
    os.mkfifo(pipe)
    said = full_room.run(full_room.table, "--html", pipe)
    assert "pipe.json:1: This is no file that can be read." in said.err
    assert "is no sheet of ours" in said.err
    device = full_room.table / "zero.json"
    device.symlink_to("/dev/zero")
    assert "zero.json:1: This is no file" in full_room.run(device).err


def test_a_name_cannot_play_with_the_window(full_room):
    (full_room.table / "\x1b[2Jpear\n.json").write_text("{")
    full_room.hands_in("apple", name="\x1b]0;apple.json", at="2026-03-14T10:00:00.001Z")
    said = full_room.run()
    assert "\x1b" not in said.out + said.err
    assert len(said.err.splitlines()) == 2


def test_a_file_named_twice_is_one_person_and_is_counted(full_room):
    one = full_room.table / "001.json"
    assert "Which of these is red?" in full_room.run(full_room.table, one).out


def test_a_thousand_files_are_compared_in_no_time(orchard):
    answers = [{("apples", str(n)): Answer(frozenset({"a"}), f"{p}-{n}")
                for n in range(100)} for p in range(1000)]  # fmt: skip
    people = [Handed(str(number), held) for number, held in enumerate(answers)]
    began = time.process_time()
    assert len(_one_for_each_person(people)) == 1000
    assert time.process_time() - began < 5


def test_nothing_but_answers_to_questions_comes_out(room):
    for _ in range(LEAST):
        room.hands_in("stone", also=PRIVATE)
    sheet = room.table / "hard.html"
    said = room.run(room.table, "--html", sheet)
    everything = said.out + said.err + sheet.read_text(encoding="utf-8")
    assert "Which of these is red?" in sheet.read_text(encoding="utf-8")
    assert WRITTEN_BY_A_PERSON not in everything
    assert "Take a basket" not in everything


def test_no_name_of_a_file_and_no_time_is_shown(full_room):
    full_room.hands_in("stone", name="a-name.json", format="basket")
    sheet = full_room.table / "hard.html"
    said = full_room.run(full_room.table, "--html", sheet)
    assert "a-name.json" in said.err
    for shown in (said.out.replace(str(sheet), ""), sheet.read_text(encoding="utf-8")):
        assert [part for part in ("a-name", "2026-03", "10:00") if part in shown] == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"", "This file is damaged", id="empty"),
        pytest.param(b'{"format": "als', "This file is damaged", id="cut off"),
        pytest.param(b"\xff\xfe\x00", "This file is damaged", id="not text"),
        pytest.param(b"[" * 100_000, "This file is damaged", id="nested without end"),
        pytest.param(b"[1, 2]", "This is not a file of answers", id="another kind"),
        pytest.param(b'{"format": "pears"}', "This is not a file of answers", id="foreign"),
        pytest.param(
            b'{"format": "als-pages-answers", "version": 2}', "Newer pages saved", id="newer"
        ),
        pytest.param(
            b'{"format": "als-pages-answers", "version": 1}',
            "This file is damaged",
            id="no records",
        ),
        pytest.param(
            as_file(),
            "This file holds no answers",
            id="no answers",
        ),
    ],
)
def test_a_file_that_cannot_be_counted_gets_one_sentence_and_the_others_are_counted(
    full_room, content, says
):
    (full_room.table / "broken.json").write_bytes(content)
    said = full_room.run()
    assert [line.split(":1: ")[1][: len(says)] for line in said.err.splitlines()] == [says]
    assert "Which of these is red?" in said.out


def test_all_problems_are_said_at_once(full_room):
    (full_room.table / "one.json").write_text("{")
    (full_room.table / "two.json").write_text("[]")
    said = full_room.run(full_room.table, full_room.table / "three.json")
    assert len(said.err.splitlines()) == 3


@pytest.mark.parametrize("value", ["apple", [["apple"]], ["plum"], None, {"apple": True}])
def test_a_record_that_is_no_answer_is_left_out_with_a_sentence(room, value):
    room.table.joinpath("odd.json").write_bytes(as_file({"quiz/apples/red": record(value)}))
    assert "fit no question of these pages: 1." in room.run().err


def test_the_same_file_twice_is_counted_once(room):
    for _ in range(LEAST - 1):
        room.hands_in("stone")
    (room.table / "copy.json").write_bytes((room.table / "001.json").read_bytes())
    said = room.run()
    assert "This looks like the same person as in" in said.err
    assert "Which of these is red?" not in said.out


def test_people_who_gave_the_same_answer_are_not_taken_for_one(full_room):
    assert full_room.run().err == ""


def test_a_folder_without_files_says_so(room):
    assert "There is no file that ends in .json in this folder" in room.run().err


@pytest.mark.parametrize("words", [[], ["a.json", "--after", "b.json"]])
def test_files_are_named_in_one_of_two_ways(room, words):
    with pytest.raises(SystemExit):
        room.run(*words or ["--html", "x.html"])
    assert "Name files, or name them behind --before and --after." in room.capsys.readouterr().err


def test_a_place_that_cannot_be_written_to_gets_one_sentence(full_room):
    place = full_room.table / "nowhere" / "hard.html"
    assert "cannot be written" in full_room.run(full_room.table, "--html", place).err
