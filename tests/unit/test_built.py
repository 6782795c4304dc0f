"""What was built for readers: shown while it is fresh, and never when it is not."""

import json
import os
import time

import pytest

from helpers import built

PAGES = {"pears": {"quiz": {"text": "Pick one."}, "chart/basket": {"text": "Two pears."}}}
OLD = time.time_ns() - 60 * 10**9


@pytest.fixture(autouse=True)
def forgetful(monkeypatch):
    monkeypatch.setattr(built, "_seen", {})


@pytest.fixture
def root(tmp_path):
    """A small orchard whose parts were built a minute after its words were written."""
    for name, text in {
        "content/en/pears/quiz.yaml": "ask: Which one?\n",
        "content/numbers.yaml": "call: 112\n",
        "content/reviews/first.yaml": "read: nothing\n",
        "helpers/topic.py": "pears = 2\n",
        "helpers/site/pages.py": "apples = 3\n",
    }.items():
        write(tmp_path / name, text)
    folder = tmp_path / built.PAGES
    folder.mkdir(parents=True)
    for name, text in built.packed(tmp_path, PAGES).items():
        (folder / name).write_bytes(text)
    return tmp_path


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    os.utime(path, ns=(OLD, OLD))


def page(root):
    return root / built.PAGES / "pears.json"


def test_a_fresh_part_is_shown_as_it_was_built(root):
    assert built.entry(root, "pears", "quiz") == {"text": "Pick one."}
    assert built.entry(root, "pears", "chart", "basket") == {"text": "Two pears."}
    assert built.is_built(root, "pears")


def test_a_part_and_a_page_that_were_not_built_are_not_shown(root):
    assert built.entry(root, "pears", "quiz", "other") is None
    assert not built.is_built(root, "plums")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("content/numbers.yaml", "call: 911\n"),
        ("content/en/plums/quiz.yaml", "ask: Is it new?\n"),
        ("helpers/topic.py", "pears = 4\n"),
        ("helpers/charts/crowd.py", "new = True\n"),
    ],
)
def test_nothing_is_shown_once_words_numbers_or_code_have_changed(root, name, text):
    assert built.entry(root, "pears", "quiz")
    write(root / name, text)
    os.utime(root / name)
    assert built.entry(root, "pears", "quiz") is None


def test_nothing_is_shown_once_a_file_of_words_is_gone(root):
    assert built.entry(root, "pears", "quiz")
    (root / "content/numbers.yaml").unlink()
    assert built.entry(root, "pears", "quiz") is None


def test_a_change_is_seen_where_neither_size_nor_time_tells_of_it(root):
    """A disk that counts time in twos of seconds, and a number of the same length."""
    number = root / "content/numbers.yaml"
    now = time.time_ns()
    os.utime(number, ns=(now, now))
    assert built.entry(root, "pears", "quiz")
    number.write_bytes(b"call: 911\n")
    os.utime(number, ns=(now, now))
    assert built.entry(root, "pears", "quiz") is None


@pytest.mark.parametrize("name", ["content/reviews/first.yaml", "helpers/site/pages.py"])
def test_what_no_part_is_made_from_may_change(root, name):
    (root / name).write_bytes(b"other = True\n")
    assert built.entry(root, "pears", "quiz")


def test_a_file_that_a_mac_or_an_editor_left_behind_changes_nothing(root):
    write(root / "content/._numbers.yaml", "\0")
    write(root / "content/~numbers.yaml", "\0")
    assert built.entry(root, "pears", "quiz")


def test_ends_of_lines_that_git_has_turned_change_nothing(root):
    for path in (root / "content/numbers.yaml", page(root)):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert built.entry(root, "pears", "quiz")


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff\xfe", b'{"quiz": {"text": "911"}}'])
def test_a_page_that_is_cut_or_edited_is_not_shown(root, text):
    page(root).write_bytes(text)
    assert built.entry(root, "pears", "quiz") is None


@pytest.mark.parametrize(
    "text", [b"", b"[]", b"null", b'{"from": 1}', b'{"from": "x", "holds": 3}']
)
def test_a_list_that_is_cut_or_edited_shows_nothing(root, text):
    (root / built.PAGES / built.LIST).write_bytes(text)
    assert built.entry(root, "pears", "quiz") is None


def test_a_list_whose_half_is_another_shows_nothing(root):
    path = root / built.PAGES / built.LIST
    held = json.loads(path.read_bytes())
    path.write_text(json.dumps(held | {"holds": 3}))
    assert built.entry(root, "pears", "quiz") is None


@pytest.mark.parametrize("gone", ["pears.json", built.LIST])
def test_a_file_that_is_missing_shows_nothing(root, gone):
    (root / built.PAGES / gone).unlink()
    assert built.entry(root, "pears", "quiz") is None
    assert not built.is_built(root, "pears")


def test_files_are_read_once_while_they_stay_as_they_are(root, monkeypatch):
    built.made_from(root)
    monkeypatch.setattr(built, "_fingerprint", lambda path: pytest.fail(f"{path} was read again"))
    assert built.made_from(root)
