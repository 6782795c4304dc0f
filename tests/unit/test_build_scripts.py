"""Bundles: made again they are the same, and one that is not is named with what mends it."""

import pytest

from helpers.build import __main__ as command
from helpers.build import node as tools
from helpers.build.scripts import held, stale, write
from helpers.files import Problem, Problems

MADE = {"web/apple.js": b"red", "web/pear.js": b"green"}


@pytest.fixture
def basket(tmp_path):
    """A folder that holds the bundles as they were made."""
    write(MADE, tmp_path)
    return tmp_path


def says(found):
    return [f"{problem.path}: {problem.says}" for problem in found]


def test_bundles_that_match_are_not_named(basket):
    assert stale(MADE, held(basket)) == []


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ({**MADE, "web/pear.js": b"brown"}, "pear.js: This no longer matches"),
        ({"web/apple.js": b"red"}, "pear.js: This bundle is missing"),
        ({**MADE, "web/plum.js": b"blue"}, "plum.js: This was made from no script"),
    ],
)
def test_a_stale_bundle_is_named_with_the_one_command_that_mends_it(there, told):
    (found,) = says(stale(MADE, there))
    assert f"helpers/static/web/{told}" in found
    assert found.endswith("Run: python -m helpers.build scripts")


def test_only_what_changed_is_written_and_what_is_no_bundle_any_more_goes(basket):
    kept = basket / "web" / "apple.js"
    before = kept.stat().st_mtime_ns
    assert write({"web/apple.js": b"red", "web/plum.js": b"blue"}, basket) == ["web/plum.js"]
    assert held(basket) == {"web/apple.js": b"red", "web/plum.js": b"blue"}
    assert kept.stat().st_mtime_ns == before


def test_a_stale_bundle_fails_the_check(monkeypatch, capsys, basket):
    monkeypatch.setattr(command, "bundles", lambda: {**MADE, "web/pear.js": b"brown"})
    monkeypatch.setattr(command, "held", lambda: held(basket))
    assert command.main(["scripts", "--check"]) == 1
    assert "helpers/static/web/pear.js:1: This no longer matches" in capsys.readouterr().out


def test_a_script_that_cannot_be_read_is_said_in_words(monkeypatch, capsys):
    def fails():
        raise Problems([Problem("helpers/widgets/apple.js", 3, "Expected a pear.")])

    monkeypatch.setattr(command, "bundles", fails)
    assert command.main(["scripts"]) == 1
    assert capsys.readouterr().out == "helpers/widgets/apple.js:3: Expected a pear.\n"


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
