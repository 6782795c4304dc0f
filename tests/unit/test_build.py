"""What is made and kept: made again it is the same, and what is not is named with what mends it."""

import json
from pathlib import Path

import jupyter_builder
import pytest

from helpers.build import __main__ as command
from helpers.build import node as tools
from helpers.build.kept import held, stale, write
from helpers.files import Problem, Problems

ROOT = Path(__file__).resolve().parents[2]
MADE = {"web/apple.js": b"red", "web/pear.js": b"green"}


@pytest.fixture
def basket(tmp_path):
    """A folder that holds the bundles as they were made."""
    write(MADE, tmp_path)
    return tmp_path


def says(found):
    return [f"{problem.path}: {problem.says}" for problem in found]


def test_files_that_match_are_not_named(basket):
    assert stale(MADE, basket, "baskets") == []


@pytest.mark.parametrize(
    ("made", "told"),
    [
        ({**MADE, "web/pear.js": b"brown"}, "pear.js: This no longer matches"),
        ({**MADE, "web/plum.js": b"blue"}, "plum.js: This file is missing"),
        ({"web/apple.js": b"red"}, "pear.js: This was made from nothing that is written"),
    ],
)
def test_a_stale_file_is_named_with_the_one_command_that_mends_it(basket, made, told):
    (found,) = says(stale(made, basket, "baskets"))
    assert f"{basket.name}/web/{told}" in found
    assert found.endswith("Run: python -m helpers.build baskets")


def test_only_what_changed_is_written_and_what_is_made_no_more_goes(basket):
    kept = basket / "web" / "apple.js"
    before = kept.stat().st_mtime_ns
    assert write({"web/apple.js": b"red", "web/plum.js": b"blue"}, basket) == ["web/plum.js"]
    assert held(basket) == {"web/apple.js": b"red", "web/plum.js": b"blue"}
    assert kept.stat().st_mtime_ns == before


def test_a_stale_file_fails_the_check(monkeypatch, capsys, basket):
    made = {**MADE, "web/pear.js": b"brown"}
    monkeypatch.setitem(command.KINDS, "scripts", (lambda: made, basket))
    assert command.main(["scripts", "--check"]) == 1
    assert "web/pear.js:1: This no longer matches" in capsys.readouterr().out


def test_a_script_that_cannot_be_read_is_said_in_words(monkeypatch, capsys, basket):
    def fails():
        raise Problems([Problem("helpers/parts/apple/apple.js", 3, "Expected a pear.")])

    monkeypatch.setitem(command.KINDS, "scripts", (fails, basket))
    assert command.main(["scripts"]) == 1
    assert capsys.readouterr().out == "helpers/parts/apple/apple.js:3: Expected a pear.\n"


def test_tools_that_cannot_be_fetched_are_said_in_words(monkeypatch, capsys, tmp_path):
    class Wheel:
        @staticmethod
        def npm(*_, **__):
            return tools.subprocess.CompletedProcess([], 1, "", "no pears today")

    monkeypatch.setattr(tools, "_wheel", lambda: Wheel)
    monkeypatch.setattr(tools, "PACKAGES", tmp_path / "modules")
    monkeypatch.setattr(tools, "STAMP", tmp_path / "modules" / "stamp")
    assert tools.main(["run", "lint"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("The tools for scripts could not be fetched.")
    assert "no pears today" in said


def test_what_npm_runs_finds_the_node_that_came_with_the_tests(monkeypatch, tmp_path):
    asked = {}

    class Wheel:
        __file__ = str(tmp_path / "wheel" / "__init__.py")

        @staticmethod
        def npm(words, env, **_):
            asked.update(words=words, path=env["PATH"])
            return 0

    monkeypatch.setenv("PATH", "/another/node")
    monkeypatch.setattr(tools, "_wheel", lambda: Wheel)
    monkeypatch.setattr(tools, "fetch", lambda: None)
    assert tools.main(["run", "units"]) == 0
    assert asked["words"][-2:] == ["run", "units"]
    places = asked["path"].split(tools.os.pathsep)
    assert places == [str(tmp_path / "wheel" / "bin"), str(tmp_path / "wheel"), "/another/node"]


def test_what_stands_above_the_environment_does_not_change_how_jupyterlabs_scripts_are_read():
    """JupyterLab runs its yarn where it finds Node; read as a module it fails, at length."""
    assert "type" not in json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    tools.fetch()
    ran = tools.node([str(Path(jupyter_builder.__file__).with_name("yarn.js")), "--version"])
    assert ran.returncode == 0
