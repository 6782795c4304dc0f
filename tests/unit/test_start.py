"""The launcher as a person meets it: a fresh copy, an empty environment, a stand-in for uv."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

fcntl = pytest.importorskip("fcntl", reason="the stand-ins are shell scripts; not on Windows")

ROOT = Path(__file__).resolve().parents[2]

STAND_IN = "import sys; print('opened', *sys.argv[1:])"
GOOD = """
packages=$("$4" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cp "$(dirname "$0")/jupyterlab.py" "$packages"
"""
OFFLINE = "echo 'error: Failed to fetch apples: dns error'; exit 2"
FULL = "echo 'error: failed to unpack pears: No space left on device (os error 28)'; exit 2"
ENDLESS = "exec sleep 600"


class Copy:
    """A fresh copy of what starting needs, and a stand-in for uv that behaves as told."""

    def __init__(self, folder, tools):
        self.folder, self.tools = folder, tools

    def uv(self, behaviour):
        script = self.tools / "uv"
        script.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exit 0\n{behaviour}\n')
        script.chmod(0o755)

    def begin(self, *words):
        command = [sys.executable, str(self.folder / "start.py"), *words]
        env = {"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.tools)}
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=env, stdout=pipe, stderr=subprocess.STDOUT, text=True)

    def start(self, *words):
        process = self.begin(*words)
        said = process.communicate()[0]
        assert "Traceback" not in said
        return said


@pytest.fixture
def copy(tmp_path):
    folder, tools = tmp_path / "Äpfel und 梨", tmp_path / "tools"
    (folder / "notebooks").mkdir(parents=True)
    tools.mkdir()
    for name in ("start.py", "requirements.txt"):
        shutil.copy(ROOT / name, folder)
    for name in ("config", "helpers/launcher"):
        shutil.copytree(ROOT / name, folder / name)
    (tools / "jupyterlab.py").write_text(STAND_IN)
    fresh = Copy(folder, tools)
    fresh.uv(GOOD)
    return fresh


def read_until(process, words):
    for line in process.stdout:
        if words in line:
            return
    pytest.fail(f"never said: {words}")


def test_a_fresh_copy_opens_in_a_folder_with_spaces_and_foreign_letters(copy):
    assert "opened" in copy.start()


def test_extra_words_go_to_jupyterlab(copy):
    assert "--no-browser --collaborative" in copy.start("--no-browser", "--collaborative")


def test_a_second_start_goes_straight_to_jupyterlab(copy):
    copy.start()
    assert copy.start().splitlines()[0].startswith("Opening the pages.")


def test_a_changed_lock_is_installed_anew(copy):
    copy.start()
    (copy.folder / "requirements.txt").write_text("apples==1\n")
    assert "Step 1 of 2" in copy.start()


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
    read_until(process, "Step 2 of 2")
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


def test_two_starts_at_once_wait_for_each_other(copy):
    (copy.folder / ".reader").mkdir()
    with (copy.folder / ".reader" / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = copy.begin()
        read_until(process, "Another start is preparing the pages.")
    assert "opened" in process.communicate()[0]


def test_a_port_that_is_taken_is_named(copy):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} is taken" in copy.start("--port", str(port))


def test_an_old_python_is_told_in_one_sentence(copy):
    pretend = "import sys, runpy; sys.version_info = (3, 6, 0); runpy.run_path(sys.argv[1])"
    command = [sys.executable, "-c", pretend, str(copy.folder / "start.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.startswith("These pages need Python 3.11 or newer, and this is Python 3.6.")
    assert len(done.stderr.splitlines()) == 1


def test_nothing_is_written_into_the_home_folder(copy):
    before = sorted(os.listdir(copy.tools))
    copy.start()
    assert sorted(os.listdir(copy.tools)) == before


@pytest.mark.parametrize(
    ("word", "says"), [("site", "made pears"), ("paper", "made --paper pears")]
)
def test_one_word_makes_the_web_pages_or_the_sheets(copy, word, says):
    for name, text in {
        "tests/requirements.txt": "",
        "helpers/site/__main__.py": "import sys; print('made', *sys.argv[1:])",
    }.items():
        (copy.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (copy.folder / name).write_text(text)
    copy.uv(GOOD)
    assert says in copy.start(word, "pears")
