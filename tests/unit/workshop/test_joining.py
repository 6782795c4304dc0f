"""The sheet that a room joins by, and where it may be put."""

import sys

import pytest

from helpers.workshop.__main__ import main

LINK = "https://example.org/apples/pears?stone=1&basket=2"


@pytest.fixture
def join(orchard, tmp_path, capsys):
    """Make a sheet; gives what is said to the one who typed."""

    def make(link=LINK, *more, to="join.html"):
        given = ["--root", str(orchard.root), "join", link, *more, "--to", str(tmp_path / to)]
        make.status = main(given)
        said = capsys.readouterr()
        return said.out + said.err

    return make


def test_a_sheet_holds_its_link_and_needs_no_other_file(join, tmp_path):
    join()
    sheet = (tmp_path / "join.html").read_text(encoding="utf-8")
    assert f'href="{LINK.replace("&", "&amp;")}"' in sheet
    assert [part for part in ("src=", "<link", "<script", "url(") if part in sheet] == []


def test_another_address_stands_below_the_link_for_when_that_does_not_open(join, tmp_path):
    join(LINK, "--instead", "https://example.org/plums/")
    sheet = (tmp_path / "join.html").read_text(encoding="utf-8")
    assert sheet.index("stone=1") < sheet.index('href="https://example.org/plums/"')


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ("plums", "'plums' is not a web link. Give one that begins with https://.\n"),
        (
            "https://example.org/" + 71 * "p",
            "The other address has 91 characters. Beside the first one the sheet holds 90. "
            "Use a shorter one.\n",
        ),
    ],
)
def test_another_address_that_is_none_or_too_long_makes_no_sheet(join, tmp_path, other, says):
    assert join(LINK, "--instead", other) == says
    assert not (tmp_path / "join.html").exists()


def test_a_bad_link_makes_no_sheet(join, tmp_path):
    assert join("apples") == "'apples' is not a web link. Give one that begins with https://.\n"
    assert not (tmp_path / "join.html").exists()


def test_an_older_sheet_is_replaced(join):
    join("https://example.org/plums")
    assert join().startswith("Made ")


def test_nothing_else_is_ever_replaced(join, tmp_path):
    (tmp_path / "join.html").write_text("my own apples")
    assert "is there already and is no sheet of ours" in join()
    assert (tmp_path / "join.html").read_text() == "my own apples"


@pytest.mark.parametrize("to", ["nowhere/join.html", "content"])
def test_a_place_that_cannot_be_written_to_gets_one_sentence(join, to):
    assert len(join(to=to).splitlines()) == 1
    assert join.status == 1


def test_a_link_that_follows_a_branch_is_made_and_warned_about(join):
    assert "A link to a tag shows everyone the same." in join("https://example.org/apples/main")


def test_without_what_draws_the_code_the_host_is_told_how_to_get_it(join, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "segno", None)
    assert join().startswith("The square code cannot be made without the package segno")
    assert join.status == 1
    assert not (tmp_path / "join.html").exists()
