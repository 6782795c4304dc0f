"""The files of a room: which are read, which are named, and that nothing private comes out."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from answers_files import as_file, record

from helpers.workshop.counting import LEAST
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
