"""Widgets that ask and answer, with harmless content; and what axe finds in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import pytest
from basket_board import BASKET as BOARDS
from basket_sheet import BASKET
from browser.axe import found_by_axe, found_in_looks
from clinic_sheet import DECISIONS
from clinic_sheet import SHEET as CLINIC_SHEET
from pear_decision import PEAR
from playwright.sync_api import Page
from visit_sheet import ASKED as ASKED_THERE
from visit_sheet import SHEET

from helpers.citing import Reference, references
from helpers.dialling import Dialling
from helpers.guide.compiled import guide_of
from helpers.library import Library
from helpers.parts.answers.widget import AnswersWidget
from helpers.parts.base.base_widget import BaseWidget
from helpers.parts.base.page_links import PageLink
from helpers.parts.board.widget import BoardWidget
from helpers.parts.clinic.widget import ClinicWidget
from helpers.parts.decision.widget import DecisionWidget
from helpers.parts.diary.widget import DiaryWidget
from helpers.parts.feedback.widget import FeedbackWidget
from helpers.parts.guide.widget import GuideWidget
from helpers.parts.numbers.widget import NumbersWidget
from helpers.parts.questions.widget import QuestionsWidget
from helpers.parts.sheet.widget import SheetWidget
from helpers.parts.visit.widget import VisitWidget
from helpers.schema.emergency import Countries, EmergencyNumbers
from helpers.schema.questions import Questions
from helpers.schema.series import Series

WIDGETS = [
    *("quiz", "checklist", "questions", "feedback", "numbers"),
    *("answers", "visit", "clinic", "diary", "guide", "decision", "sheet"),
    "board",
]
PAGES = {
    "pears": PageLink("About pears", "01-pears.ipynb"),
    "apples": PageLink("About apples", "02-apples.ipynb"),
    "stones": PageLink("About stones", "03-stones.ipynb"),
}
ASKED = {
    "creme": ("Can I make Crème of apples?", "Yes, with sugar.", "apples"),
    "pips": ("Are pips <b>hard</b>?", "They are hard. The ÄPFEL hold five [@pip].", "apples"),
    "ripe": ("When is a pear ripe?", "In autumn, don't hurry [@pip].", "pears"),
}


NUMBERS = EmergencyNumbers.model_validate(
    {
        "countries": {
            "apples": {
                "emergency": ["000"],
                "emergency-text": "0423 677 767",
                "crisis": "13 11 14",
                "crisis-text": "0477 13 11 14",
                "crisis-chat": "apples.example.org",
                "advice": "811",
                "facts": ["pip"],
            },
            "pears": {"emergency": ["112", "999"], "facts": ["pip"]},
        }
    }
)
COUNTRIES = Countries.model_validate(
    {
        "in-crisis": "Call the line first [@pip].",
        "countries": {
            "apples": {
                "say": "Appleland",
                "crisis": "Somebody listens.",
                "crisis-text": "Somebody reads.",
                "without-speech": "Register first.",
                "advice": "Ask a gardener.",
            },
            "pears": {"say": "Pearland"},
        },
    }
)
KNOWN = {
    "crisis": ["lost stone", "stonewalling"],
    "fillers": ["so"],
    "spellings": {"suger": "sugar"},
    "groups": [{"phrases": ["pome"], "questions": ["ripe"]}],
    "card": {
        "level": "Now",
        "heading": "Step away now",
        "items": ["call 13 11 14, or text 0477"],
        "then": "Stay with someone.",
        "sources": [{"label": "A book", "href": "https://example.org/book", "title": "A book"}],
        "numbers": {"13 11 14": "tel:131114", "0477": "sms:0477"},
    },
}
PRIVATE = """
document.addEventListener("DOMContentLoaded", () => {
  const mark = { name: "als-private", content: "yes" };
  document.head.append(Object.assign(document.createElement("meta"), mark));
});
"""
BOOK = [Reference("book", "A book", "A book of fruit", "https://example.org/book")]


def lookup(facts: Iterable[str]) -> list[Reference]:
    """One book behind every fact."""
    return BOOK if list(facts) else []


@pytest.fixture(scope="session")
def questions(library: Library) -> Iterator[QuestionsWidget]:
    """Three questions below two pages; a third page answers none."""
    model = Questions.model_validate(
        {
            "version": "1",
            "questions": {
                name: dict(zip(("ask", "answer", "topic"), one, strict=True))
                for name, one in ASKED.items()
            },
        }
    )
    one = QuestionsWidget.of(model, library.catalogue, "fruit", lookup, PAGES, KNOWN)
    yield one
    one.close()


@pytest.fixture(scope="session")
def feedback(library: Library) -> Iterator[FeedbackWidget]:
    """What is asked about a page."""
    one = FeedbackWidget.of(library.catalogue, "fruit", title="About fruit", version=7)
    yield one
    one.close()


def _numbers(library: Library, name: str) -> Iterator[NumbersWidget]:
    one = NumbersWidget.of(NUMBERS, COUNTRIES, library.catalogue, name, lookup)
    yield one
    one.close()


@pytest.fixture(scope="session")
def numbers(library: Library) -> Iterator[NumbersWidget]:
    """The numbers of two countries."""
    yield from _numbers(library, "fruit")


@pytest.fixture(scope="session")
def numbers_elsewhere(library: Library) -> Iterator[NumbersWidget]:
    """The same numbers on another page."""
    yield from _numbers(library, "market")


@pytest.fixture(scope="session")
def real_numbers(library: Library) -> Iterator[NumbersWidget]:
    """The numbers as readers see them."""
    look = partial(references, library)
    content = library.emergency_numbers, library.countries, library.catalogue
    one = NumbersWidget.of(*content, "real", look)
    yield one
    one.close()


@pytest.fixture(scope="session")
def answers_anywhere(library: Library) -> Iterator[AnswersWidget]:
    """Where the reader is; on a page of the reader's own it keeps answers."""
    topics = {topic: f"0{number}" for number, topic in enumerate(PAGES)}
    lanes = {"worried": list(PAGES), "diagnosed": ["apples"], "caring": ["stones"]}
    series = Series.model_validate({"topics": topics, "lanes": lanes})
    one = AnswersWidget.of(library.catalogue, "fruit", series, PAGES, ASKED_THERE)
    yield one
    one.close()


@pytest.fixture
def answers(page: Page, answers_anywhere: AnswersWidget) -> AnswersWidget:
    """Where the reader is, on a page of the reader's own."""
    page.add_init_script(PRIVATE)
    page.reload()
    return answers_anywhere


@pytest.fixture(scope="session")
def visit(library: Library) -> Iterator[VisitWidget]:
    """A small sheet to fill in."""
    one = VisitWidget.of(SHEET, library.catalogue, "fruit", lookup, ASKED_THERE)
    yield one
    one.close()


@pytest.fixture(scope="session")
def clinic(library: Library) -> Iterator[ClinicWidget]:
    """A small sheet for the orchard, with one decision."""
    one = ClinicWidget.of(CLINIC_SHEET, library.catalogue, "fruit", lookup, DECISIONS)
    yield one
    one.close()


@pytest.fixture(scope="session")
def diary(library: Library) -> Iterator[DiaryWidget]:
    """A diary of fruit."""
    one = DiaryWidget.of(SHEET, library.catalogue, "fruit", ASKED_THERE)
    yield one
    one.close()


@pytest.fixture(scope="session")
def sheet(library: Library) -> Iterator[SheetWidget]:
    """A small sheet to fill in."""
    one = SheetWidget.of(BASKET, library.catalogue, "fruit/basket", lookup)
    yield one
    one.close()


@pytest.fixture(scope="session")
def board(library: Library) -> Iterator[BoardWidget]:
    """Boards to point at fruit."""
    one = BoardWidget.of(BOARDS, library.catalogue, "fruit", lookup)
    yield one
    one.close()


@pytest.fixture(scope="session")
def decision(library: Library) -> Iterator[DecisionWidget]:
    """What to do with a pear."""
    one = DecisionWidget.of(PEAR, library.catalogue, "fruit/the-pear", lookup, PAGES["stones"])
    yield one
    one.close()


@pytest.fixture(scope="session")
def guide(library: Library) -> GuideWidget:
    """The guide as readers see it; nothing reaches it from the browser."""
    visit = PageLink("About fruit", "12-fruit.ipynb")
    look = partial(references, library)
    return GuideWidget.of(
        guide_of(library), library.catalogue, "fruit", look, visit, Dialling(library)
    )


@pytest.fixture(params=WIDGETS)
def widget(request: pytest.FixtureRequest) -> BaseWidget:
    """Each of the widgets."""
    asked: BaseWidget = request.getfixturevalue(request.param)
    return asked


@pytest.fixture
def axe(page: Page) -> Callable[[], dict[str, list[str]]]:
    """What axe finds in the widgets, by rule."""
    return lambda: found_by_axe(page, [[".als"]])


@pytest.fixture
def axe_in_looks(page: Page) -> Callable[[], dict[str, dict[str, list[str]]]]:
    """What axe finds in the widgets, by look and rule."""
    return lambda: found_in_looks(page, [[".als"]])


KEEP = """
async ([name, did]) => {
  const { keep, remembered } = await import("/parts/base/store.js");
  keep(name, { ...remembered(name, () => ({})), ...did });
}
"""


@pytest.fixture
def tell(page: Page) -> Callable[[str, dict[str, Any]], None]:
    """Tell a drawn widget much at once, as if it had been ticked and typed."""
    return lambda name, did: page.evaluate(KEEP, [name, did])


@pytest.fixture
def clipboard(page: Page) -> Callable[[], str]:
    """Reads what was copied."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return lambda: page.evaluate("navigator.clipboard.readText()")


@pytest.fixture
def paper(page: Page) -> Callable[[], str]:
    """What stands on the sheet that was printed last, as HTML."""
    return lambda: page.locator(".als-paper article").inner_html()
