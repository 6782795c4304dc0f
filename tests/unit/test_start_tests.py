"""What the test command does about a browser."""

import everything as module
import pytest


@pytest.fixture
def everything(monkeypatch):
    """The test command without a browser, whose parts all pass."""
    monkeypatch.setattr(module, "find_browser", lambda: None)
    monkeypatch.setattr(module, "install_browser", lambda: None)
    monkeypatch.setattr(module, "passes", lambda *_: True)
    return module


def test_a_missing_browser_is_a_failure_where_nobody_watches(everything, monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert everything.main([]) == 1


def test_a_missing_browser_is_said_aloud(everything, monkeypatch, capsys):
    monkeypatch.delenv("CI", raising=False)
    assert everything.main([]) == 0
    assert "THE BROWSER TESTS WERE SKIPPED" in capsys.readouterr().out


def test_one_part_that_fails_fails_the_whole_and_is_named(everything, monkeypatch, capsys):
    monkeypatch.setattr(everything, "find_browser", lambda: "chromium")
    monkeypatch.setattr(everything, "passes", lambda name, *_: name != "The pages, run again")
    assert everything.main([]) == 1
    assert "Not passed: The pages, run again" in capsys.readouterr().out


def test_words_that_follow_go_to_pytest_alone(everything, monkeypatch):
    ran = []
    monkeypatch.setattr(everything, "passes", lambda name, command, _: ran.append(command) or True)
    monkeypatch.setattr(everything, "find_browser", lambda: "chromium")
    everything.main(["tests/unit", "-k", "apples"])
    assert ran == [["-m", "pytest", "tests/unit", "-k", "apples"]]
