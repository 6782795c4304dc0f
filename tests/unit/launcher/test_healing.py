"""A place of the packages that is harmed or half made: it is told, and healed."""

import shutil
import signal

import pytest

fcntl = pytest.importorskip("fcntl", reason="the stand-ins are shell scripts; not on Windows")

ELSEWHERE = "true"


OFFLINE = "echo 'error: Failed to fetch apples: dns error'; exit 2"


FULL = "echo 'error: failed to unpack pears: No space left on device (os error 28)'; exit 2"


ENDLESS = "exec sleep 600"


def test_an_install_that_was_cut_off_is_repaired_by_the_next_start(copy):
    (copy.folder / ".venv").mkdir()
    (copy.folder / ".venv" / "finished.json").write_text('{"python": [3')
    (copy.folder / ".venv" / "half").touch()
    assert "opened" in copy.start()
    assert not (copy.folder / ".venv" / "half").exists()


@pytest.mark.parametrize(
    ("behaviour", "sentence"),
    [
        pytest.param(OFFLINE, "The packages could not be downloaded.", id="no network"),
        pytest.param(FULL, "The disk is full.", id="disk full"),
        pytest.param("exit 3", "Getting ready did not work.", id="a reason unknown"),
    ],
)
def test_a_failed_install_says_one_sentence_and_leaves_nothing(copy, behaviour, sentence):
    copy.uv(behaviour)
    assert sentence in copy.start()
    assert not (copy.folder / ".venv").exists()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_being_stopped_leaves_nothing_half_made(copy, how):
    copy.uv(ENDLESS)
    process = copy.begin()
    copy.read_until(process, "Step 2 of 2")
    process.send_signal(how)
    assert "Nothing is left half made." in process.communicate()[0]
    assert not (copy.folder / ".venv").exists()


def test_a_failed_addition_for_the_tests_keeps_what_readers_have(copy):
    copy.start()
    (copy.folder / "tests").mkdir()
    (copy.folder / "tests" / "requirements.txt").write_text("apples==1\n")
    copy.uv(OFFLINE)
    assert "could not be downloaded" in copy.start("test")
    assert copy.start().startswith("Opening the pages.")


def test_packages_that_went_elsewhere_are_told_and_the_next_start_makes_them_anew(copy):
    copy.uv(ELSEWHERE)
    said = copy.start()
    assert "not where they belong" in said
    assert "No module named 'jupyterlab'" in said
    copy.uv()
    assert "opened" in copy.start()


@pytest.mark.parametrize("name", ["jupyterlab/__init__.py", "jupyterlab/labapp.py"])
def test_a_package_that_was_harmed_is_told_and_the_next_start_heals_it(copy, name):
    copy.start()
    (copy.packages / name).write_text("(")
    assert "What was fetched for the pages is damaged. Start again" in copy.start()
    said = copy.start()
    assert "Step 1 of 2" in said
    assert "opened" in said


def test_an_environment_that_was_emptied_is_made_anew(copy):
    copy.start()
    shutil.rmtree(copy.packages)
    assert "opened" in copy.start()


@pytest.mark.parametrize("held", ["[]", "5", "null", '"x"', '{"packages": "x"}', "[" * 100_000])
@pytest.mark.parametrize("stamp", [".venv/finished.json", ".reader/trusted.json"])
def test_an_odd_stamp_does_no_harm(copy, stamp, held):
    copy.start()
    (copy.folder / stamp).write_text(held)
    assert "opened" in copy.start()


def test_a_file_in_the_place_of_the_environment_is_put_away(copy):
    (copy.folder / ".venv").write_text("mine")
    assert "opened" in copy.start()


@pytest.mark.parametrize("there", [True, False])
def test_a_link_in_the_place_of_the_environment_is_put_away_and_what_it_leads_to_stays(copy, there):
    mine = copy.tools / "mine"
    if there:
        mine.mkdir()
        (mine / "letter").touch()
    (copy.folder / ".venv").symlink_to(mine)
    assert "opened" in copy.start()
    assert (mine / "letter").exists() == there


def test_a_file_in_the_place_of_the_readers_folder_is_named(copy):
    (copy.folder / ".reader").write_text("mine")
    said = copy.start()
    assert ".reader is no folder" in said
    assert len(said.splitlines()) == 1
