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

STAND_IN = """
import os, sys

def main():
    print("opened", *sys.argv[1:])
    print("variables", *sorted(os.environ))
"""
PACKAGES = """packages=$("$4" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')\n"""
GOOD = PACKAGES + 'cp -r "$(dirname "$0")"/packages/* "$packages"'
ELSEWHERE = "true"
OFFLINE = "echo 'error: Failed to fetch apples: dns error'; exit 2"
FULL = "echo 'error: failed to unpack pears: No space left on device (os error 28)'; exit 2"
ENDLESS = "exec sleep 600"


class Copy:
    """A fresh copy of what starting needs, and a stand-in for uv that behaves as told."""

    def __init__(self, folder, tools):
        self.folder, self.tools, self.env = folder, tools, {}

    @property
    def packages(self):
        (folder,) = (self.folder / ".venv").glob("lib/python*/site-packages")
        return folder

    def uv(self, behaviour):
        script = self.tools / "uv"
        script.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exit 0\n{behaviour}\n')
        script.chmod(0o755)

    def begin(self, *words):
        command = [sys.executable, str(self.folder / "start.py"), *words]
        env = {"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.tools), **self.env}
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
    (tools / "packages" / "jupyterlab").mkdir(parents=True)
    for name, text in {
        "jupyterlab/__init__": "",
        "jupyterlab/labapp": STAND_IN,
        "anywidget": "",
    }.items():
        (tools / "packages" / f"{name}.py").write_text(text)
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
    assert copy.start().startswith("Opening the pages.")


def test_a_changed_lock_is_installed_anew(copy):
    copy.start()
    (copy.folder / "config" / "reading" / "requirements.txt").write_text("apples==1\n")
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


@pytest.mark.parametrize("port", ["65536", "88888", "9" * 5000])
@pytest.mark.parametrize("word", ["--port", "--port=", "--ServerApp.port="])
def test_a_port_that_does_not_exist_is_named(copy, port, word):
    words = [word + port] if "=" in word else [word, port]
    assert copy.start(*words).startswith(f"There is no port {port[:20]}")


def test_packages_that_went_elsewhere_are_told_and_the_next_start_makes_them_anew(copy):
    copy.uv(ELSEWHERE)
    said = copy.start()
    assert "not where they belong" in said
    assert "No module named 'jupyterlab'" in said
    copy.uv(GOOD)
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


def test_a_reader_without_a_home_and_a_name_can_start(copy):
    env = {"PATH": f"{copy.tools}:/usr/bin:/bin"}
    without = "import pwd, runpy, sys; pwd.getpwuid = {}.__getitem__; sys.argv = sys.argv[1:]; "
    without += "runpy.run_path(sys.argv[0], run_name='__main__')"
    command = [sys.executable, "-I", "-c", without, str(copy.folder / "start.py")]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert "opened" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_launcher_alone_says_that_its_folder_is_missing(copy):
    shutil.rmtree(copy.folder / "helpers")
    said = copy.start()
    assert said.startswith("This file works only in the folder of the pages")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_start_with_closed_streams_opens(copy, closed):
    command = f'exec "{sys.executable}" "{copy.folder / "start.py"}" {closed}'
    env = {"PATH": f"{copy.tools}:/usr/bin:/bin", "HOME": str(copy.tools)}
    done = subprocess.run(["sh", "-c", command], env=env, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


def test_a_disk_without_locks_is_told_and_the_pages_open(copy):
    without = "import errno, fcntl, runpy, sys; sys.argv = sys.argv[1:]\n"
    without += "def flock(*_): raise OSError(errno.ENOLCK, 'No locks available')\n"
    without += "fcntl.flock = flock; runpy.run_path(sys.argv[0], run_name='__main__')"
    command = [sys.executable, "-I", "-c", without, str(copy.folder / "start.py")]
    env = {"PATH": f"{copy.tools}:/usr/bin:/bin", "HOME": str(copy.tools)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert "This disk has no locks" in done.stdout
    assert "opened" in done.stdout


HARMFUL = {
    "PYTHONOPTIMIZE": "2",
    "PYTHONPATH": "strange",
    "PYTHONWARNINGS": "error",
    "PYTHONSTARTUP": "strange/exit.py",
    "PYTHONINSPECT": "1",
    "PYTHONSAFEPATH": "1",
    "PYTHONNOUSERSITE": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "JUPYTERLAB_DIR": "strange",
    "JUPYTERLAB_WORKSPACES_DIR": "strange",
    "JUPYTERLAB_SETTINGS_DIR": "strange",
    "JUPYTER_NO_CONFIG": "1",
    "JUPYTER_CONFIG_PATH": "strange",
    "JUPYTER_PATH": "strange",
    "JUPYTER_TOKEN": "known",
    "JUPYTERHUB_SERVICE_PREFIX": "/user/someone/",
    "JPY_PARENT_PID": "1",
    "IPYTHON_KERNEL_NEVER": "1",
    "MATPLOTLIBRC": "strange",
    "MPLBACKEND": "strange",
    "ANYWIDGET_HMR": "1",
    "PIP_TARGET": "strange",
    "PIP_PREFIX": "strange",
    "PIP_DRY_RUN": "1",
    "PIP_REQUIRE_HASHES": "1",
    "PIP_NO_DEPS": "1",
    "UV_TARGET": "strange",
}


@pytest.mark.parametrize("name", HARMFUL)
def test_a_variable_of_the_readers_machine_changes_nothing(copy, name):
    strange = copy.tools / "strange"
    strange.mkdir()
    for module in ("json", "socket", "exit"):
        (strange / f"{module}.py").write_text("raise SystemExit('a stranger ran')")
    copy.env[name] = HARMFUL[name].replace("strange", str(strange))
    said = copy.start()
    assert "opened" in said
    assert name not in said.split()
    assert "a stranger ran" not in said


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
