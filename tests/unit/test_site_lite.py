"""JupyterLite: what it is made from, the pages that open it, and what is said where it fails."""

import json
import subprocess

import pytest

from helpers.library import Library
from helpers.site import lite
from helpers.site.__main__ import main

BUNDLE = b'<link id="jupyter-lite-main" href="../build/lab/bundle.js?_=a1" main="index">'
MADE = {
    "lab/index.html": BUNDLE,
    "notebooks/index.html": BUNDLE.replace(b"/lab/", b"/notebooks/"),
    "build/jlab_core.a1b2.js": b"",
    "build/jlab_core.a1b2.js.LICENSE.txt": b"",
}


@pytest.fixture
def doors():
    """The pages that open JupyterLite."""
    return {name: held.decode() for name, held in lite._doors(Library(), MADE).items()}


@pytest.fixture
def here(orchard, monkeypatch):
    """JupyterLite is here, and ends as told; and so are our pages."""

    def here(code, said):
        pages = orchard.root / "notebooks"
        pages.mkdir()
        for topic in orchard.library.kept:
            (pages / orchard.library.notebook(topic)).write_text('{"cells": []}')
        ended = subprocess.CompletedProcess([], code, stdout=said, stderr="")
        monkeypatch.setattr(lite, "find_spec", lambda _: True)
        monkeypatch.setattr(lite.subprocess, "run", lambda *_, **__: ended)

    return here


@pytest.fixture
def make(orchard, tmp_path):
    """Make JupyterLite, in vain; gives the folder that was meant for it."""

    def make():
        folder = tmp_path / "lite"
        assert main(["--root", str(orchard.root), "--lite", str(folder)]) == 1
        return folder

    return make


def test_each_cell_of_code_says_that_it_is_ours_and_nothing_else_is_changed(tmp_path):
    cells = [
        {"cell_type": "markdown", "metadata": {"editable": False}, "source": "Plums"},
        {"cell_type": "code", "metadata": {"editable": False}, "source": "1", "outputs": []},
    ]
    path = tmp_path / "plums.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {"title": "Plums"}}))
    made = json.loads(lite.page(path))
    assert made["cells"][0] == cells[0]
    assert made["cells"][1] == {**cells[1], "metadata": {"editable": False, "trusted": True}}
    assert made["metadata"] == {"title": "Plums"}


def test_nothing_is_kept_in_the_browser_and_a_place_is_private_only_where_the_host_says_so():
    told = lite.settings(Library(), private=False)
    stores = ("contentsStorageDrivers", "settingsStorageDrivers", "workspacesStorageDrivers")
    assert {tuple(told[name]) for name in stores} == {("memoryStorageDriver",)}
    assert told["enableMemoryStorage"] is True
    assert "alsPrivate" not in told
    assert lite.settings(Library(), private=True)["alsPrivate"] is True


def test_every_page_of_the_series_goes_along_and_no_stranger():
    library = Library()
    given = lite._given(library, False, library.root / "nowhere")
    pages = {name for name in given if name.startswith("files/")}
    assert pages == {f"files/notebooks/{library.notebook(topic)}" for topic in library.kept}


def test_each_door_says_whom_to_call_before_any_script_runs(doors):
    assert set(doors) == {"index.html", "lab/index.html", "notebooks/index.html"}
    for door in doors.values():
        assert 'href="tel:911"' in door
        assert door.index("tel:911") < door.index("<noscript>")
        assert '<script id="jupyter-config-data"' in door


def test_the_folder_leads_to_the_first_page_and_each_app_begins_with_its_own_script(doors):
    assert "lab/index.html?path=notebooks/00-start-here.ipynb" in doors["index.html"]
    assert "bundle.js" not in doors["index.html"]
    for app in ("lab", "notebooks"):
        door = doors[f"{app}/index.html"]
        assert f'href="../build/{app}/bundle.js?_=a1"' in door
        assert 'as="script" href="../build/jlab_core.a1b2.js">' in door
        assert 'http-equiv="refresh"' not in door


def test_an_app_whose_own_page_names_no_script_is_told_of():
    with pytest.raises(lite.NotMade, match="'lab' names no script"):
        lite._doors(Library(), {**MADE, "lab/index.html": b"<html></html>"})


def test_without_jupyterlite_the_host_is_told_how_to_get_it(make, capsys, monkeypatch):
    monkeypatch.setattr(lite, "find_spec", lambda _: None)
    made = make()
    assert capsys.readouterr().out == (
        "The package jupyterlite-core is not here. Fetch it with: python3 start.py lite\n"
    )
    assert not made.exists()


def test_what_jupyterlite_said_last_is_told_where_it_fails(here, make, capsys):
    here(1, "one\n" * 9 + "The pears are missing.")
    make()
    said = capsys.readouterr().out
    assert said.startswith("JupyterLite could not be put together. It said:\n")
    assert said.endswith("The pears are missing.\n")
    assert said.count("\n") == 6


def test_a_page_that_was_not_made_is_named_with_what_makes_it(make, capsys, monkeypatch):
    monkeypatch.setattr(lite, "find_spec", lambda _: True)
    make()
    said = capsys.readouterr().out
    assert "00-apples.ipynb is not there. Make it first: python -m helpers.press" in said
