"""State on the page, as Python sees it."""

import gc
import re
from functools import partial

import pytest

from helpers.citing import references
from helpers.library import ROOT, Library
from helpers.parts.answers.widget import AnswersWidget
from helpers.parts.checklist.widget import ChecklistWidget
from helpers.parts.checklist.words import ChecklistWords
from helpers.parts.quiz.widget import QuizWidget
from helpers.parts.quiz.words import QuizWords
from helpers.schema.answers import AnswersWords, KeptWords

LIBRARY = Library()
LOOKUP = partial(references, LIBRARY)


@pytest.fixture
def quiz():
    quiz = QuizWidget.of(
        LIBRARY.quiz("sampler"), LIBRARY.catalogue, name="fruit", references=LOOKUP
    )
    yield quiz
    quiz.close()


@pytest.fixture
def checklist():
    model = LIBRARY.checklists("sampler").checklists["at-the-market"]
    one = ChecklistWidget.of(model, LIBRARY.catalogue, name="fruit/basket", references=LOOKUP)
    yield one
    one.close()


def test_a_list_is_only_offered_to_those_whom_it_has_something_for():
    whole = LIBRARY.checklists("sampler").checklists["at-the-market"]
    items = {name: item for name, item in whole.items.items() if "worried" not in item.lanes}
    model = whole.model_copy(update={"items": items})
    one = ChecklistWidget.of(model, LIBRARY.catalogue, name="fruit/rest", references=LOOKUP)
    assert [lane["name"] for lane in one.lanes] == ["diagnosed", "caring"]
    one.close()


def test_nothing_is_picked_in_advance(quiz):
    assert quiz.picked == {}
    assert quiz.marks == {}


def test_the_marks_follow_what_is_picked(quiz):
    quiz.picked = {"on-a-tree": ["apple"], "fruit": ["stone"]}
    assert {name: one.right for name, one in quiz.marks.items()} == {
        "on-a-tree": True,
        "fruit": False,
    }


def test_what_is_picked_can_be_observed(quiz):
    heard = []
    quiz.observe(lambda change: heard.append(change.new), "picked")
    quiz.picked = {"fruit": ["pear"]}
    assert heard == [{"fruit": ["pear"]}]


def test_what_the_browser_ticks_arrives_as_names(checklist):
    checklist.set_state({"ticked": ["basket", "paper"], "own": ["Plums"]})
    assert checklist.ticked == ("basket", "paper")
    assert checklist.own == ("Plums",)


@pytest.mark.parametrize("widget", ["quiz", "checklist"])
def test_a_widget_is_shown_with_its_printed_forms_beside_it(widget, request):
    one = request.getfixturevalue(widget)
    data, _ = one._repr_mimebundle_()
    assert data["text/plain"] == one.as_text()
    assert data["text/html"] == one.as_html()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == one.model_id


@pytest.mark.parametrize("widget", ["quiz", "checklist"])
def test_an_id_is_made_of_the_name_alone(widget, request):
    one = request.getfixturevalue(widget)
    assert one.model_id in ("quiz-fruit", "checklist-fruit-basket")
    assert one.layout.model_id == f"{one.model_id}-layout"


def test_no_memory_address_is_shown(quiz):
    assert " at 0x" not in repr(quiz)


def test_a_cell_that_runs_again_gives_the_same_widget_with_its_answers(quiz):
    quiz.picked = {"fruit": ["pear"]}
    again = QuizWidget.of(
        LIBRARY.quiz("sampler"), LIBRARY.catalogue, name="fruit", references=LOOKUP
    )
    assert again is quiz
    assert again.picked == {"fruit": ["pear"]}


def test_a_widget_that_nobody_holds_stays_open_for_the_page():
    args = LIBRARY.quiz("sampler"), LIBRARY.catalogue
    comm = QuizWidget.of(*args, name="unheld", references=LOOKUP).comm
    gc.collect()
    assert not comm._closed
    QuizWidget.of(*args, name="unheld", references=LOOKUP).close()


def test_a_widget_that_was_closed_is_made_anew(quiz):
    quiz.close()
    again = QuizWidget.of(
        LIBRARY.quiz("sampler"), LIBRARY.catalogue, name="fruit", references=LOOKUP
    )
    assert again is not quiz
    again.close()


@pytest.mark.parametrize("kind", [QuizWidget, ChecklistWidget])
def test_the_browser_is_sent_no_markup_to_be_read_as_such(kind):
    assert "innerHTML" not in str(kind._esm)
    assert "insertAdjacentHTML" not in str(kind._esm)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (QuizWidget, {*QuizWords.model_fields}),
        (ChecklistWidget, {*ChecklistWords.model_fields}),
        # what stands before a link is given with the link
        (AnswersWidget, {*AnswersWords.model_fields, "sources"}),
    ],
)
def test_every_word_that_the_browser_asks_for_is_among_the_words(kind, words):
    scripts = (ROOT / "helpers" / "parts" / kind.kind).glob("*.js")
    code = "".join(path.read_text(encoding="utf-8") for path in scripts)
    asked = set(re.findall(r"\bwords\.(\w+)\b(?!\()", code))
    assert asked
    assert asked <= words | {*KeptWords.model_fields}
