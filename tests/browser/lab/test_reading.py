"""What a reader meets in JupyterLab, in its single-page view and in Notebook 7."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
FRUIT = "Which of these are fruit?"
every_view = pytest.mark.parametrize("view", ["lab", "doc", "notebook7"])


@every_view
def test_a_page_answers_as_soon_as_it_is_open(reader, view):
    reader.opens("sampler", view)
    expect(reader.answers(TREE, "An apple")).to_contain_text("An apple grows on a tree")


@every_view
def test_after_every_cell_has_run_python_knows_the_answer(reader, view):
    reader.opens("sampler", view)
    reader.answers(TREE, "An apple")
    reader.runs_all()
    expect(reader.answers(TREE, "A stone")).to_contain_text("A stone lies on the ground")
    assert reader.python("page.quiz().picked") == "{'on-a-tree': ['stone']}"
