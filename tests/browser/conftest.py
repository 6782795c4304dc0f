"""Chromium, once for all tests that need it, and a bare page for one widget."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, sync_playwright
from pypdf import PdfReader

from helpers.build.node import PACKAGES, fetch
from helpers.citing import references
from helpers.library import ROOT, Library
from helpers.parts.base.base_widget import BaseWidget
from helpers.parts.checklist.widget import ChecklistWidget
from helpers.parts.quiz.widget import QuizWidget
from helpers.site.chromium import find_browser, switches

HERE = Path(__file__).parent / "bare"
ADDRESS = "https://bare.example"
"""Answered from these folders; secure, so that the clipboard may be used."""

KINDS = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
}

DRAW = """
async ({ address, state, style, given }) => {
  const { plainModel } = await import("/bare/model.js");
  const widget = (await import(address)).default;
  const el = document.createElement("div");
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.querySelector("main").append(sheet, el);
  const model = plainModel(state, given);
  const end = widget.render({ model, el });
  globalThis.drawn = [...(globalThis.drawn ?? []), { model, end }];
}
"""


PLANTED = re.compile("would_be|would_have|finds_a_planted")
"""A test of this name plants a defect: it asks whether a judge sees, and not how the pages are."""

LAB = Path(__file__).parent / "lab"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave to ``--all`` what is slow by a rule; see ``docs/testing.md``."""
    for item in items:
        if Path(__file__).parent in item.path.parents and waits_for_all(item):
            item.add_marker("slow")


def waits_for_all(item: pytest.Item) -> bool:
    """Whether a browser test plants a defect, or is one of many journeys in JupyterLab."""
    in_lab = LAB in item.path.parents
    return bool(PLANTED.search(item.name)) or (in_lab and not item.get_closest_marker("always"))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser; without one the test is skipped, and fails where CI asks for everything."""
    path = find_browser()
    if path is None:
        says = "Chromium was not found. Install it, or set CHROMIUM to where it is."
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(says)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=switches())
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page of its own, with an empty memory; an error in its scripts fails the test."""
    with page_of(chromium) as one:
        yield one


@contextmanager
def page_of(browser: Browser) -> Iterator[Page]:
    """Open an empty page, and see that nothing on it failed when it is closed."""
    with browser.new_context() as context:
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield page
    assert not errors, f"scripts on the page failed: {errors}"


@pytest.fixture
def bare(page: Page) -> Bare:
    """A bare page on which widgets can be drawn."""
    return Bare(page)


@pytest.fixture
def printed(page: Page) -> Callable[[], str]:
    """What the page gives on paper now, as text; how wide its spaces are depends on the letters."""

    def text() -> str:
        sheets = PdfReader(BytesIO(page.pdf())).pages
        return re.sub(" +", " ", "\n".join(sheet.extract_text() for sheet in sheets))

    return text


@pytest.fixture(scope="session")
def library() -> Library:
    """All content."""
    return Library()


@pytest.fixture(scope="session")
def quiz(library: Library) -> QuizWidget:
    """The sampler's quiz; nothing reaches it from the browser."""
    lookup = partial(references, library)
    return QuizWidget.of(library.quiz("sampler"), library.catalogue, "sampler", lookup)


@pytest.fixture(scope="session")
def checklist(library: Library) -> ChecklistWidget:
    """The sampler's checklist; nothing reaches it from the browser."""
    model = library.checklists("sampler").checklists["at-the-market"]
    lookup = partial(references, library)
    return ChecklistWidget.of(model, library.catalogue, "sampler/at-the-market", lookup)


class Bare:
    """One page without Jupyter, kernel or network, and the widgets drawn on it by place."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.bundles: dict[str, str] = {}
        page.route("**/*", self._answer)
        page.goto(f"{ADDRESS}/bare/index.html")

    def draw(self, widget: BaseWidget, parts: bool = False, alive: bool = True) -> Locator:
        """Draw a widget from its bundle, or from the modules that this is made of."""
        if parts:
            fetch()
        kind = type(widget).__name__.removesuffix("Widget").lower()
        self.bundles[f"/bundles/{kind}.js"] = str(widget._esm)
        state = {key: value for key, value in widget.get_state().items() if key[0] != "_"}
        given = {
            "address": f"/parts/{kind}/{kind}.js" if parts else f"/bundles/{kind}.js",
            "state": state,
            "style": str(widget._css),
            "given": {"alive": alive},
        }
        self.page.evaluate(DRAW, given)
        return self.page.locator(".als").last

    def model(self, key: str, place: int = -1) -> Any:
        """A value of a drawn widget's model."""
        return self.page.evaluate("([at, key]) => drawn.at(at).model.get(key)", [place, key])

    def set(self, key: str, value: Any, place: int = -1) -> None:
        """Set a value of a drawn widget's model, as Python would."""
        self.page.evaluate(
            "([at, key, value]) => drawn.at(at).model.set(key, value)", [place, key, value]
        )

    def end(self, place: int = -1) -> None:
        """Take a drawn widget away, as Jupyter does when its output goes."""
        self.page.evaluate("(at) => drawn.at(at).end()", place)

    def _answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(ADDRESS)
        if path in self.bundles:
            route.fulfill(body=self.bundles[path], content_type="text/javascript")
            return
        helpers = ROOT / "helpers"
        served = {"bare": HERE, "parts": helpers / "parts", "packages": PACKAGES}
        folder = (served | {"contract.json": helpers / "contract.json"}).get(path.split("/")[1])
        if folder is None or not route.request.url.startswith(ADDRESS):
            route.abort()
            return
        file = folder.joinpath(*path.split("/")[2:])
        route.fulfill(body=file.read_text("utf-8"), content_type=KINDS[file.suffix])
