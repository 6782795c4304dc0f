"""A computer of the reader's own: a page whose host marked it as private, and what stands on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from helpers.library import Library
from helpers.parts.answers.widget import AnswersWidget
from helpers.parts.base.base_widget import BaseWidget
from helpers.parts.base.page_links import PageLink
from helpers.parts.checklist.widget import ChecklistWidget
from helpers.parts.quiz.widget import QuizWidget
from helpers.schema.series import Series

from ..conftest import Bare

MARK = """
document.addEventListener("DOMContentLoaded", () => {
  const mark = { name: "als-private", content: "yes" };
  document.head.append(Object.assign(document.createElement("meta"), mark));
});
"""
STORED = "Object.fromEntries(Object.entries(localStorage))"
TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"

SERIES = Series.model_validate(
    {
        "topics": {"sampler": "00", "pears": "01", "plums": "02"},
        "lanes": {
            "worried": ["sampler", "pears"],
            "diagnosed": ["sampler", "plums"],
            "caring": ["sampler"],
        },
    }
)
PAGES = {
    "sampler": PageLink("The sampler", ""),
    "pears": PageLink("About pears", "01-pears.ipynb"),
    "plums": PageLink("About plums", "02-plums.ipynb"),
}


@pytest.fixture
def answers(library: Library) -> Iterator[AnswersWidget]:
    """Where the reader is, on a page of a small series.

    Made for each test: a widget of the same name that another test asks for would change it.
    """
    one = AnswersWidget.of(library.catalogue, "sampler", SERIES, PAGES)
    yield one
    one.close()


@pytest.fixture(scope="session")
def words(library: Library) -> dict[str, str]:
    """What is said about answers."""
    return {
        name: says.flat
        for part in ("answers", "kept")
        for name, says in getattr(library.catalogue, part)
    }


@pytest.fixture
def home(page: Page, draw: Callable[[Page], Desk]) -> Desk:
    """A page that its host marked as private."""
    page.context.add_init_script(MARK)
    return draw(page)


@pytest.fixture
def draw(
    quiz: QuizWidget, checklist: ChecklistWidget, answers: AnswersWidget, words: dict[str, str]
) -> Callable[[Page], Desk]:
    """Draws the three widgets on a page."""
    return lambda page: Desk(page, (quiz, checklist, answers), words)


class Desk(Bare):
    """A bare page with a quiz, a checklist and the answers."""

    def __init__(self, page: Page, widgets: tuple[BaseWidget, ...], words: dict[str, str]) -> None:
        super().__init__(page)
        self.widgets, self.words = widgets, words
        self.show()

    def show(self) -> None:
        """Draw the widgets."""
        for widget in self.widgets:
            self.draw(widget)

    def opens_again(self, ready: str = "") -> None:
        """Load the page again, after which nothing is known but what the browser keeps."""
        self.page.goto(self.page.url)
        if ready:
            self.page.evaluate(ready)
        self.show()

    def second(self) -> Desk:
        """The same page in another tab of this browser."""
        return Desk(self.page.context.new_page(), self.widgets, self.words)

    @property
    def own(self) -> Locator:
        """What is said and pressed about answers."""
        return self.page.locator(".als-answers")

    @property
    def said(self) -> Locator:
        """Where it is said what happened to the answers."""
        return self.own.locator(".als-said")

    @property
    def choice(self) -> Locator:
        """The choice to remember."""
        return self.own.get_by_role("checkbox")

    def question(self, ask: str) -> Locator:
        """One question."""
        return self.page.get_by_role("group", name=ask)

    def answer(self, ask: str, *choices: str) -> None:
        """Answer a question."""
        for choice in choices:
            self.question(ask).get_by_label(choice, exact=True).check()
        self.question(ask).get_by_role("button", name="Check my answer").click()

    def tick(self, item: str) -> None:
        """Tick an item of the checklist."""
        self.page.get_by_label(item, exact=True).check()

    def expect_answer(self, ask: str, why: str) -> None:
        """A question shows an answer as if it had just been given."""
        expect(self.question(ask).locator(".als-said")).to_contain_text(why)

    def press(self, name: str) -> None:
        """Press a button of the answers by the name of its words."""
        self.own.get_by_role("button", name=self.words[name], exact=True).click()

    def saves(self) -> bytes:
        """Save the answers as a file; gives what it holds."""
        with self.page.expect_download() as download:
            self.press("download")
        return download.value.path().read_bytes()

    def loads(self, content: bytes) -> None:
        """Choose a file with answers."""
        file = FilePayload(name="answers.json", mimeType="application/json", buffer=content)
        self.own.get_by_label(self.words["load"]).set_input_files(file)
        expect(self.said).not_to_be_empty()

    @property
    def stored(self) -> dict[str, Any]:
        """What this browser keeps for the page, by name."""
        found = self.page.evaluate(STORED)
        return {name: json.loads(text) if text[:1] == "{" else text for name, text in found.items()}
