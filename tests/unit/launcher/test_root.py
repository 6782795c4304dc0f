"""What happens when the administrator (root) opens the pages."""

import json

import pytest

from helpers.launcher import administrator
from helpers.launcher.administrator import words_for_root
from helpers.launcher.home import ROOT
from helpers.launcher.telling import Trouble


@pytest.fixture
def shared(tmp_path, monkeypatch):
    """The shared settings of a machine on which we are root."""
    monkeypatch.setattr(administrator.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(administrator, "SHARED", (str(tmp_path / "etc"),))
    (tmp_path / "etc").mkdir()
    return tmp_path / "etc"


def test_root_gets_the_word_where_no_setting_speaks_against_it(shared, tmp_path):
    assert words_for_root([], tmp_path) == ["--allow-root"]


@pytest.mark.parametrize("odd", ["", "[]", "null", '{"ServerApp": 5}', '{"ServerApp": {}}'])
def test_settings_that_say_nothing_of_root_are_no_refusal(shared, tmp_path, odd):
    (shared / "jupyter_server_config.json").write_text(odd)
    assert words_for_root([], tmp_path) == ["--allow-root"]


def test_a_person_gets_no_word(shared, tmp_path, monkeypatch):
    monkeypatch.setattr(administrator.os, "geteuid", lambda: 1000)
    assert words_for_root([], tmp_path) == []


@pytest.mark.parametrize("word", ["--allow-root", "--ServerApp.allow_root=False"])
def test_who_says_it_in_so_many_words_is_not_told_again(shared, tmp_path, word):
    assert words_for_root([word], tmp_path) == []


def test_the_settings_for_shared_machines_refuse_root(shared, tmp_path):
    ours = ROOT / "config" / "jupyter" / "jupyter_server_config.json"
    (shared / ours.name).write_bytes(ours.read_bytes())
    with pytest.raises(Trouble, match="do not open for root on this computer"):
        words_for_root([], tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("jupyter_config.json", json.dumps({"ServerApp": {"allow_root": False}})),
        ("jupyter_server_config.d/x.json", json.dumps({"ServerApp": {"allow_root": False}})),
        ("jupyter_server_config.py", "c = get_config()\nc.ServerApp.allow_root = False\n"),
    ],
)
def test_every_kind_of_shared_settings_can_refuse_root(shared, tmp_path, name, text):
    (shared / name).parent.mkdir(exist_ok=True)
    (shared / name).write_text(text)
    with pytest.raises(Trouble, match="Start as a person of your own"):
        words_for_root([], tmp_path)
