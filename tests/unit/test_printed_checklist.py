"""A checklist on paper."""

import pytest

from helpers.document.outputs import as_output
from helpers.library import Library
from helpers.parts.checklist.printed import checklist_as_text, checklist_blocks
from helpers.schema.pages import Checklist

FRAME = Library().catalogue
ALL = ["worried", "diagnosed", "caring"]
LIST = Checklist.model_validate(
    {
        "title": "Before the <orchard>",
        "items": {
            "ladder": {"say": "Hold it", "why": "It wobbles.", "lanes": ALL, "when": "this-month"},
            "basket": {
                "say": "Take it",
                "why": "Apples roll.",
                "lanes": ["caring"],
                "when": "today",
            },
        },
    }
)
PAPER = as_output(checklist_blocks(LIST, FRAME, lambda facts: []))
TEXT = checklist_as_text(LIST, FRAME, lambda facts: [])


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_what_comes_first_in_time_comes_first_on_paper(paper):
    assert paper.index("Take it") < paper.index("Hold it")


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_times_without_items_are_left_out(paper):
    assert FRAME.times["today"].flat in paper
    assert FRAME.times["this-week"].flat not in paper


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_an_item_that_is_not_for_everyone_says_for_whom_it_is(paper):
    assert paper.count(FRAME.checklist.lanes["caring"].flat) == 1


@pytest.mark.parametrize(("paper", "box"), [(PAPER, "\u2610"), (TEXT, "[ ]")], ids=["html", "text"])
def test_every_item_has_an_empty_box(paper, box):
    assert paper.count(box) == len(LIST.items)


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "Before the &lt;orchard&gt;" in PAPER
