"""A chart is the same on every machine: whatever is set there, and whatever is kept there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from helpers.library import ROOT
from helpers.press import run

DRAW = """
import threading
later = threading.Timer
# on a slow machine the list of typefaces takes long, and matplotlib says so
threading.Timer = lambda seconds, call: later(0, call)
from helpers.library import Library
from helpers.topic import Page
print(Page(Library(), "sampler").chart("{chart}").svg)
"""
SETTINGS = {
    "asks for LaTeX": "text.usetex: True\nfont.family: serif",
    "other sizes and colors": "font.size: 30\naxes.facecolor: red\nsavefig.bbox: tight\n"
    "lines.linewidth: 9\nsavefig.dpi: 300\naxes.spines.left: False\npatch.linewidth: 7",
    "a line that no one knows": "apples: red",
}


@pytest.fixture(scope="module")
def chart():
    """The name of a chart of the sampler."""
    from helpers.library import Library

    return next(iter(Library().charts("sampler").charts))


def drawn(chart, folder, settings=""):
    """A chart drawn where nothing was drawn before: its picture, and what was complained of."""
    rc = folder / "matplotlibrc"
    rc.write_text(settings, encoding="utf-8")
    told = {"MPLCONFIGDIR": str(folder), "MATPLOTLIBRC": str(rc)}
    command = [sys.executable, "-c", DRAW.format(chart=chart)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | told, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


@pytest.fixture(scope="module")
def plain(chart, tmp_path_factory):
    """The chart where nothing is set."""
    return drawn(chart, tmp_path_factory.mktemp("plain"))


def test_nothing_is_said_of_the_list_of_typefaces(plain):
    picture, complaint = plain
    assert picture.startswith("<?xml")
    assert complaint == ""


@pytest.mark.parametrize("settings", SETTINGS)
def test_what_a_person_has_set_for_charts_changes_nothing(chart, plain, tmp_path, settings):
    assert drawn(chart, tmp_path, SETTINGS[settings]) == plain


def test_what_a_cell_complains_of_is_told_to_whoever_presses_and_to_no_reader(capsys):
    complaint = new_output("stream", name="stderr", text="building the font cache\n")
    shown = new_output("stream", name="stdout", text="apples\n")
    page = new_notebook(cells=[new_code_cell("apples", outputs=[complaint, shown])])
    text = run._text(page)
    assert "font cache" not in text
    assert "apples" in text
    assert "font cache" in capsys.readouterr().err
