"""The folder of the site: made whole, made again, and never over something of anyone's."""

import sys

import pytest

from helpers.files import Problems
from helpers.site.__main__ import main
from helpers.site.writing import write


def test_what_an_earlier_site_left_goes_and_nothing_else(tmp_path):
    out = tmp_path / "site"
    write(out, {"apples.html": "An apple", "old/pears.html": "A pear"})
    (out / "note.txt").write_text("mine", encoding="utf-8")
    write(out, {"apples.html": "Two apples"})
    assert (out / "apples.html").read_text(encoding="utf-8") == "Two apples"
    assert not (out / "old" / "pears.html").exists()
    assert (out / "note.txt").read_text(encoding="utf-8") == "mine"


def test_a_folder_that_holds_other_files_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear apple", encoding="utf-8")
    with pytest.raises(Problems, match="This folder holds other files"):
        write(tmp_path, {"apples.html": "An apple"})
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_person_is_told_where_the_pages_are(orchard, tmp_path, capsys):
    out = tmp_path / "out"
    assert main([str(out), "--root", str(orchard.root)]) == 0
    assert f"Open {out / 'index.html'} in a browser" in capsys.readouterr().out
    assert (out / "apples.html").is_file()


def test_mistakes_in_the_content_are_told_and_nothing_is_made(orchard, tmp_path, capsys):
    orchard.change("en/apples/page.md", "[@apple-share]", "[@apple-shore]")
    assert main([str(tmp_path / "out"), "--root", str(orchard.root)]) == 1
    assert "content/en/apples/page.md" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_to_is_told_in_a_sentence(orchard, tmp_path, capsys):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main([str(tmp_path / "file" / "out"), "--root", str(orchard.root)]) == 1
    assert "Choose another folder" in capsys.readouterr().out


def test_a_package_that_is_missing_is_named_with_a_way_to_get_it(orchard, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "helpers.site.building", None)
    assert main(["--root", str(orchard.root)]) == 1
    assert "Fetch it with: python3 start.py site" in capsys.readouterr().out
