"""What is noted of a listener's journey, and how a difference is told; nothing is heard here."""

from __future__ import annotations

import pytest
from hear import command, desk
from hear.command import HEARD_WITH, KEPT, differences, main
from hear.journeys import JOURNEYS
from hear.listener import Spoken, told

KEPT_LINES = ["presses space", "    selected", "    announced: An apple. It grows on a tree."]


def test_what_is_announced_stands_last_whenever_it_came():
    way, live = Spoken("said", "selected"), Spoken("announced", "An apple.")
    assert told([way, live]) == told([live, way]) == ["    selected", "    announced: An apple."]


def test_a_press_that_is_met_with_silence_says_so():
    assert told([]) == told([Spoken("silenced", "")]) == ["    (nothing)"]


def test_what_is_silenced_before_its_time_is_marked():
    pieces = [Spoken("announced", "An apple."), Spoken("silenced", ""), Spoken("said", "Pear")]
    assert told(pieces) == ["    Pear", "    announced: An apple. (cut off)"]


def test_what_is_read_on_and_on_stands_element_by_element():
    pieces = [Spoken("read", "Apple"), Spoken("more", "link"), Spoken("read", " and \n pear")]
    assert told([*pieces, Spoken("silenced", "")]) == ["    Apple link", "    and pear"]


@pytest.mark.parametrize(
    ("now", "seen"),
    [
        pytest.param("(nothing)", "+    (nothing)", id="a silent status"),
        pytest.param("announced: Answer An apple.", "+    announced: Answer", id="a label"),
        pytest.param("announced: An apple. An apple.", "An apple. An apple.", id="twice"),
    ],
)
def test_a_planted_defect_is_told_beside_what_was_kept(now, seen):
    found = differences("\n".join(KEPT_LINES), "\n".join([*KEPT_LINES[:2], f"    {now}"]))
    assert f"-{KEPT_LINES[2]}" in found
    assert seen in found


def test_the_same_words_make_no_difference():
    assert differences("\n".join(KEPT_LINES), "\n".join(KEPT_LINES)) == ""


def test_every_journey_was_heard_to_its_end_and_nothing_else_is_kept():
    assert {file.name for file in KEPT.iterdir()} == {
        HEARD_WITH,
        *(f"{one}.txt" for one in JOURNEYS),
    }
    for name, journey in JOURNEYS.items():
        kept = (KEPT / f"{name}.txt").read_text(encoding="utf-8")
        assert kept.startswith(f"{journey.__doc__}\n\nopens ")
        assert "got no further" not in kept


def test_missing_packages_are_named_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(desk.shutil, "which", lambda name: None)
    monkeypatch.setattr(command.shutil, "which", lambda name: None)
    assert main([]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert all(package in said for package in desk.NEEDED.values())


def test_a_journey_that_is_none_is_refused_with_the_names_of_all(capsys):
    with pytest.raises(SystemExit):
        main(["apples"])
    said = capsys.readouterr().err
    assert "there is no journey apples" in said
    assert all(name in said for name in JOURNEYS)
