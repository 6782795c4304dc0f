"""Which notebooks a start trusts, and that it looks each time whether Jupyter still knows."""

import json
import os
import sqlite3
import sys

import pytest
from nbformat import NO_CONVERT, read, v4, write
from nbformat.sign import NotebookNotary

from helpers.launcher import home as homes
from helpers.launcher import trusting
from helpers.launcher.signatures import BOOK, SECRET
from helpers.launcher.trusting import LIST, canonical, trust

PAGE, OTHER = "00-apples.ipynb", "01-pears.ipynb"


class Orchard:
    """A checkout with two pages, whose environment is the one of this test run."""

    def __init__(self, root, monkeypatch):
        self.root, self.monkeypatch = root, monkeypatch
        self.pages = root / "notebooks"
        self.pages.mkdir()
        (root / ".reader").mkdir()
        self.data = root / ".reader" / "jupyter_data_dir"
        for name in (PAGE, OTHER):
            self.grow(name, f"print('{name}')")
        self.list_pages(PAGE, OTHER)

    def grow(self, name, words):
        write(v4.new_notebook(cells=[v4.new_code_cell(words)]), self.pages / name)

    def list_pages(self, *names):
        prints = {name: canonical((self.pages / name).read_bytes()) for name in names}
        (self.pages / LIST).write_text(json.dumps(prints))

    def trusts(self, name):
        self.monkeypatch.setenv("JUPYTER_DATA_DIR", str(self.data))
        with NotebookNotary() as notary:
            return notary.check_signature(read(self.pages / name, NO_CONVERT))


@pytest.fixture
def orchard(tmp_path, monkeypatch):
    monkeypatch.setattr(trusting, "python_in", lambda home: sys.executable)
    monkeypatch.setattr(trusting, "ROOT", tmp_path)
    return Orchard(tmp_path, monkeypatch)


@pytest.fixture
def signings(monkeypatch):
    """How often pages were signed."""
    done = []
    sign = trusting.sign
    monkeypatch.setattr(trusting, "sign", lambda *words: done.append(1) or sign(*words))
    return done


def test_the_pages_are_trusted_and_nothing_is_said(orchard, capsys):
    trust(orchard.root)
    assert orchard.trusts(PAGE)
    assert orchard.trusts(OTHER)
    assert capsys.readouterr().out == ""


def test_pages_that_are_known_already_are_not_signed_again(orchard, signings):
    trust(orchard.root)
    trust(orchard.root)
    assert len(signings) == 1


def test_pages_that_came_anew_with_their_list_are_trusted(orchard):
    trust(orchard.root)
    orchard.grow(PAGE, "'riper'")
    orchard.list_pages(PAGE, OTHER)
    trust(orchard.root)
    assert orchard.trusts(PAGE)


def test_line_ends_of_windows_do_not_make_another_page(orchard):
    page = orchard.pages / PAGE
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    trust(orchard.root)
    assert orchard.trusts(PAGE)


def garble(data):
    (data / BOOK).write_bytes(b"no database at all " * 500)


def lose_the_book(data):
    (data / BOOK).unlink()


def lose_the_secret(data):
    (data / SECRET).unlink()


def change_the_secret(data):
    (data / SECRET).write_bytes(b"another")


def empty_the_secret(data):
    (data / SECRET).write_bytes(b"")


def empty_the_book(data):
    with sqlite3.connect(data / BOOK) as book:
        book.execute("DELETE FROM nbsignatures")


def cut_the_book(data):
    os.truncate(data / BOOK, 5000)


def book_is_a_folder(data):
    (data / BOOK).unlink()
    (data / BOOK).mkdir()


def secret_is_a_folder(data):
    (data / SECRET).unlink()
    (data / SECRET).mkdir()


HARMS = [garble, lose_the_book, lose_the_secret, change_the_secret, empty_the_secret]
HARMS += [empty_the_book, cut_the_book, book_is_a_folder, secret_is_a_folder]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_a_book_of_signatures_that_was_harmed_is_healed_by_the_next_start(orchard, harm, capsys):
    trust(orchard.root)
    harm(orchard.data)
    trust(orchard.root)
    assert orchard.trusts(PAGE)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "odd", ["[]", "5", "null", '"x"', '{"pages": 5}', '{"signatures": {}}', "{"]
)
def test_an_odd_stamp_is_as_none(orchard, odd):
    (orchard.root / ".reader" / "trusted.json").write_text(odd)
    trust(orchard.root)
    assert orchard.trusts(PAGE)


def test_a_strangers_notebook_is_named_and_not_trusted(orchard, capsys):
    orchard.grow("99-stranger.ipynb", "import os")
    trust(orchard.root)
    assert "99-stranger.ipynb" in capsys.readouterr().out
    assert not orchard.trusts("99-stranger.ipynb")
    assert orchard.trusts(PAGE)


def test_a_page_that_its_reader_changed_is_named_and_not_trusted(orchard, capsys):
    trust(orchard.root)
    orchard.grow(PAGE, "'bitten'")
    trust(orchard.root)
    assert capsys.readouterr().out == (
        "This page was changed after it was made, and opens as it is now: 00-apples.ipynb. "
        "If its questions do not come alive, fetch it again.\n"
    )
    assert not orchard.trusts(PAGE)
    assert orchard.trusts(OTHER)


def test_a_page_under_the_name_of_another_is_not_trusted(orchard):
    (orchard.pages / PAGE).write_bytes((orchard.pages / OTHER).read_bytes())
    assert trusting.sort_out(orchard.pages).keys() == {OTHER}


def test_what_an_older_launcher_signed_is_forgotten(orchard):
    orchard.grow("99-stranger.ipynb", "import os")
    env = homes.surroundings(orchard.root)
    orchard.data.mkdir()
    trusting.sign(sys.executable, env, {"99-stranger.ipynb": ""})
    assert orchard.trusts("99-stranger.ipynb")
    (orchard.root / ".reader" / "trusted.json").write_text('{"99-stranger.ipynb": "c0ffee"}')
    trust(orchard.root)
    assert not orchard.trusts("99-stranger.ipynb")


def write_as(text):
    return lambda path: path.write_text(text)


ODD = {
    "null": write_as("null"),
    "a number": write_as("5"),
    "a text": write_as('"pears"'),
    "no cells": write_as('{"nbformat": 4}'),
    "cells are a number": write_as('{"nbformat": 4, "cells": 5}'),
    "a kind to come": write_as('{"nbformat": 99, "cells": []}'),
    "empty": write_as(""),
    "cut off": write_as('{"cells": ['),
    "marks of a merge": write_as("<<<<<<< apples"),
    "very deep": write_as("[" * 200_000),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "a folder": lambda path: path.mkdir(),
    "a link to nowhere": lambda path: path.symlink_to("nowhere"),
    "a pipe": lambda path: os.mkfifo(path),
}


@pytest.mark.skipif(os.name == "nt", reason="pipes and links want a Unix")
@pytest.mark.parametrize("name", ["99-odd.ipynb", OTHER])
@pytest.mark.parametrize("make", ODD.values(), ids=ODD)
def test_an_odd_file_is_named_in_one_sentence_and_stops_no_other(orchard, capsys, make, name):
    (orchard.pages / name).unlink(missing_ok=True)
    make(orchard.pages / name)
    trust(orchard.root)
    assert orchard.trusts(PAGE)
    (sentence,) = capsys.readouterr().out.splitlines()
    assert name in sentence


def test_what_a_mac_or_an_editor_leaves_is_passed_over(orchard, capsys):
    for name in ("._00-apples.ipynb", ".#00-apples.ipynb", "~$00-apples.ipynb"):
        (orchard.pages / name).write_bytes(b"\x00\x05\x16\x07")
    trust(orchard.root)
    assert capsys.readouterr().out == ""


def test_a_name_cannot_play_with_the_window(orchard, capsys):
    orchard.grow("99-\x1b[2Jpears.ipynb", "1")
    trust(orchard.root)
    assert "\x1b" not in capsys.readouterr().out


def test_many_strangers_take_one_line(orchard, capsys):
    for number in range(40):
        orchard.grow(f"own-{number:02}.ipynb", "1")
    trust(orchard.root)
    (line,) = capsys.readouterr().out.splitlines()
    assert "and 35 more" in line


def test_a_page_that_is_gone_is_named(orchard, capsys):
    (orchard.pages / OTHER).unlink()
    trust(orchard.root)
    assert capsys.readouterr().out == "This page is missing. Fetch it again: 01-pears.ipynb.\n"


def test_without_the_list_nothing_is_trusted_and_all_opens(orchard, capsys):
    (orchard.pages / LIST).unlink()
    trust(orchard.root)
    assert "00-apples.ipynb and 01-pears.ipynb" in capsys.readouterr().out
    assert not orchard.trusts(PAGE)


def test_where_jupyter_cannot_note_it_the_pages_open_all_the_same(orchard, capsys, monkeypatch):
    monkeypatch.setattr(trusting, "sign", lambda *_: {})
    trust(orchard.root)
    assert "could not note that the pages are ours" in capsys.readouterr().out


def test_every_page_of_this_project_is_in_its_list(capsys):
    pages = trusting.sort_out(homes.ROOT / "notebooks")
    assert len(pages) == len(list((homes.ROOT / "notebooks").glob("*.ipynb")))
    assert capsys.readouterr().out == ""
