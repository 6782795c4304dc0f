"""Questions, feedback, visit sheet and diary, as Python sees them."""

import json

import pytest
from basket_board import BASKET as BOARDS
from basket_sheet import BASKET as LINES
from clinic_sheet import DECISIONS
from clinic_sheet import SHEET as CLINIC
from visit_sheet import SHEET

from helpers.library import Library
from helpers.parts.base.page_links import PageLink
from helpers.parts.board.widget import BoardWidget
from helpers.parts.clinic.widget import ClinicWidget
from helpers.parts.diary.widget import DiaryWidget
from helpers.parts.feedback.widget import FeedbackWidget
from helpers.parts.questions.widget import QuestionsWidget
from helpers.parts.sheet.widget import SheetWidget
from helpers.parts.visit.widget import VisitWidget
from helpers.schema.questions import Questions

FRAME = Library().catalogue
PAGES = {"apples": PageLink("Apples", "01-apples.ipynb")}
BASKET = Questions.model_validate(
    {
        "version": "1",
        "questions": {"red": {"ask": "Is it red?", "answer": "It is [@a].", "topic": "apples"}},
    }
)


def draw_questions():
    return QuestionsWidget.of(BASKET, FRAME, "fruit", lambda facts: [], PAGES)


def draw_feedback():
    return FeedbackWidget.of(FRAME, "fruit", title="Fruit", version=3)


def draw_visit():
    return VisitWidget.of(SHEET, FRAME, "fruit", lambda facts: [])


def draw_clinic():
    return ClinicWidget.of(CLINIC, FRAME, "fruit", lambda facts: [], DECISIONS)


def draw_diary():
    return DiaryWidget.of(SHEET, FRAME, "fruit")


def draw_sheet():
    return SheetWidget.of(LINES, FRAME, "fruit", lambda facts: [])


def draw_board():
    return BoardWidget.of(BOARDS, FRAME, "fruit", lambda facts: [])


DRAWN = {
    "questions": draw_questions,
    "feedback": draw_feedback,
    "visit": draw_visit,
    "clinic": draw_clinic,
    "diary": draw_diary,
    "sheet": draw_sheet,
    "board": draw_board,
}
OF_JUPYTER = {"layout", "tabbable", "tooltip"}
"""Values that every widget has."""


@pytest.fixture(params=DRAWN.values(), ids=DRAWN)
def draw(request):
    """Draws one of the widgets; it is closed afterwards."""
    yield request.param
    request.param().close()


def test_a_widget_is_shown_with_its_printed_forms_beside_it(draw):
    data, _ = draw()._repr_mimebundle_()
    assert data["text/plain"] == draw().as_text()
    assert data["text/html"] == draw().as_html()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == draw().model_id


def test_an_id_is_made_of_kind_and_name_alone(draw):
    kind = type(draw()).__name__.removesuffix("Widget").lower()
    assert draw().model_id == f"{kind}-fruit"


def test_a_cell_that_runs_again_gives_the_same_widget(draw):
    assert draw() is draw()


def test_the_browser_is_sent_no_markup_to_be_read_as_such(draw):
    assert "innerHTML" not in str(draw()._esm)


def test_what_a_reader_looks_for_can_be_observed():
    one, heard = draw_questions(), []
    one.observe(lambda change: heard.append(change.new), "search")
    one.set_state({"search": "apple"})
    one.close()
    assert heard == ["apple"]


def test_what_a_reader_says_arrives_as_words():
    one = draw_feedback()
    one.set_state({"said": {"helpful": "no", "missing": "Figs"}})
    one.close()
    assert one.said == {"helpful": "no", "missing": "Figs"}


def test_citations_are_not_shown_in_an_answer():
    one = draw_questions()
    (group,) = one.groups
    one.close()
    assert group["questions"][0]["why"] == "It is."


@pytest.mark.parametrize("kind", ["visit", "clinic", "diary"])
def test_no_value_of_sheets_or_diary_could_hold_an_answer(kind):
    one = DRAWN[kind]()
    names = {name for name in one.get_state() if not name.startswith("_")}
    content = json.dumps(getattr(one, kind))
    one.close()
    # what is asked is there for whoever reads the file that is saved
    assert names - OF_JUPYTER - {"asked"} == {"name", "words", kind}
    assert "[@" not in content
