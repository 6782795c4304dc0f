"""Every code cell says one thing, in manuscripts and in the pages pressed from them."""

import ast

import nbformat
import pytest

from helpers.cells import CALL, opening, split
from helpers.library import ROOT, Library

LIBRARY = Library()
MANUSCRIPTS = LIBRARY.topics()
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def code_of_manuscript(topic):
    page = LIBRARY.manuscript(topic)
    return [c.source for c in split(page.body, page.first_line) if c.kind == "code"]


def code_of_notebook(path):
    return [c.source for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code"]


def says_one_thing(source):
    """Whether a cell, besides a comment, is one call on the page."""
    code = "\n".join(line for line in source.split("\n") if not line.startswith("#"))
    return bool(CALL.fullmatch(code)) and len(ast.parse(code).body) == 1


@pytest.mark.parametrize("topic", MANUSCRIPTS)
def test_a_cell_of_a_manuscript_says_one_thing_or_opens_its_page(topic):
    code = [source for source in code_of_manuscript(topic) if source != opening(topic)]
    assert [source for source in code if not says_one_thing(source)] == []


def test_every_kept_topic_has_a_notebook_and_no_other_has():
    assert {LIBRARY.notebook(topic) for topic in LIBRARY.kept} == {path.name for path in NOTEBOOKS}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_first_cell_of_a_notebook_opens_its_page(path):
    topic = path.stem.lstrip("0123456789-")
    assert code_of_notebook(path)[0].endswith(f"\n{opening(topic)}")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_other_cell_of_a_notebook_says_one_thing(path):
    assert [s for s in code_of_notebook(path)[1:] if not says_one_thing(s)] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_folded_cell_starts_with_a_friendly_line(path):
    assert all(source.startswith("# ") for source in code_of_notebook(path))


@pytest.mark.parametrize(
    "source",
    ["page.quiz(); page.quiz()", "for a in b: page.quiz()", "print('apples')", "page.quiz()\n1"],
)
def test_a_cell_that_says_two_things_would_be_seen(source):
    assert not says_one_thing(source)
