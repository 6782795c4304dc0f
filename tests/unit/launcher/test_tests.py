"""What the test command does about a browser."""

import pytest

from tests import __main__ as module


@pytest.fixture
def whole(monkeypatch):
    """The test command without a browser, whose parts all pass."""
    monkeypatch.setattr(module, "find_browser", lambda: None)
    monkeypatch.setattr(module, "install_browser", lambda: None)
    monkeypatch.setattr(module, "passes", lambda *_: True)
    return module


def test_a_missing_browser_is_a_failure_where_nobody_watches(whole, monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert whole.main([]) == 1


def test_a_missing_browser_is_said_aloud(whole, monkeypatch, capsys):
    monkeypatch.delenv("CI", raising=False)
    assert whole.main([]) == 0
    assert "THE BROWSER TESTS WERE SKIPPED" in capsys.readouterr().out


def test_one_part_that_fails_fails_the_whole_and_is_named(whole, monkeypatch, capsys):
    monkeypatch.setattr(whole, "find_browser", lambda: "chromium")
    monkeypatch.setattr(whole, "passes", lambda name, *_: name != "A page of each kind, run again")
    assert whole.main([]) == 1
    assert "Not passed: A page of each kind, run again" in capsys.readouterr().out


def test_what_is_slow_is_left_to_those_who_ask_for_all(whole):
    assert whole.runs_for([])["Everything else"][-2:] == ["-m", "not slow"]
    assert whole.runs_for(["--all"])["What is slow"][-2:] == ["-m", "slow"]


@pytest.mark.parametrize(
    ("command", "left"),
    [
        (["-m", "mypy"], ["-m", "mypy"]),
        (["-m", "pytest", "x"], ["-m", "pytest", "x", "-m", "not browser"]),
        (["-m", "pytest", "-m", "slow"], ["-m", "pytest", "-m", "(slow) and not browser"]),
    ],
)
def test_without_a_browser_only_the_tests_that_need_none_are_left(whole, command, left):
    assert whole.without_browser(command) == left


def test_what_runs_side_by_side_is_shown_part_by_part_and_named_where_it_fails(capfd):
    apples = ["-c", "print('red', flush=True); import time; time.sleep(0.2); print('round')"]
    pears = ["-c", "print('green'); raise SystemExit(1)"]
    assert module.not_passed({"Apples": apples, "Pears": pears}, "chromium", 2) == ["Pears"]
    said = capfd.readouterr().out
    assert "== Apples\nred\nround\n" in said.replace("\r", "")
    assert "== Pears\ngreen\n" in said.replace("\r", "")


def test_words_that_follow_go_to_pytest_alone(whole, monkeypatch):
    ran = []
    monkeypatch.setattr(whole, "passes", lambda name, command, *_: ran.append(command) or True)
    monkeypatch.setattr(whole, "find_browser", lambda: "chromium")
    whole.main(["tests/unit", "-k", "apples"])
    assert ran == [["-m", "pytest", "tests/unit", "-k", "apples"]]
