"""The launcher as a person meets it: a fresh copy, an empty environment, a stand-in for uv."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

import start

fcntl = pytest.importorskip("fcntl", reason="the stand-ins are shell scripts; not on Windows")


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


def test_two_starts_at_once_wait_for_each_other(copy):
    (copy.folder / ".reader").mkdir()
    with (copy.folder / ".reader" / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = copy.begin()
        copy.read_until(process, "Another start is preparing the pages.")
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


def say_what_is_made(copy):
    """Stand-ins for what makes web pages and sheets, and for the tests."""
    for name, text in {
        "tests/requirements.txt": "",
        "tests/__main__.py": "print('tried')",
        "helpers/site/__main__.py": "import sys; print('made', *sys.argv[1:])",
    }.items():
        (copy.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (copy.folder / name).write_text(text)


@pytest.mark.parametrize(
    ("word", "says"), [("site", "made pears"), ("paper", "made --paper pears")]
)
def test_one_word_makes_the_web_pages_or_the_sheets(copy, word, says):
    say_what_is_made(copy)
    assert says in copy.start(word, "pears")


def test_what_was_fetched_for_one_word_is_there_after_another(copy):
    say_what_is_made(copy)
    assert "made" in copy.start("site")
    assert "tried" in copy.start("test")
    copy.uv("exit 2")
    assert "made" in copy.start("site")


def test_web_pages_and_sheets_fetch_no_tools_of_the_tests():
    fetched = {lock for word in ("site", "paper", "epub", "review") for lock in start.WAYS[word][1]}
    assert start.TESTERS not in fetched
