"""A reader of JupyterLite, who opens its pages for the first time."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from browser.lite.host import hosted, make
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Response

from helpers.library import Library

PATIENCE = 120_000
"""A busy machine is no defect of the pages."""

KNOWN = "Error: widget model not found"
"""What Jupyter's widget manager says on a slow start, before ``views.js`` draws the view again."""


class Reader:
    """Someone at this address, with one page of a browser."""

    def __init__(self, context: BrowserContext, home: str, folder: Path) -> None:
        self.page: Page = context.new_page()
        self.home, self.folder = home, folder
        self.troubles: list[str] = []
        self.asked: set[str] = set()
        self.page.set_default_timeout(PATIENCE)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("response", self._answered)
        self.page.on("websocket", lambda socket: self.troubles.append(f"asked: {socket.url}"))

    def opens(self, app: str, topic: str) -> None:
        """Open a page by its address, and wait for its first heading."""
        self.page.goto(f"{self.home}/{app}/index.html?path=notebooks/{_file(topic)}")
        self.page.locator(".als-room .jp-Notebook h1").wait_for()

    def goes_to(self, topic: str) -> None:
        """Press the way to another page in the bar."""
        self.page.locator(".every > summary").click()
        self.page.locator(f".every a[href$='{_file(topic)}']").click()

    @property
    def question(self) -> Locator:
        """The first question of the page."""
        return self.page.locator(".als-quiz").get_by_role("group").first

    def answers(self) -> str:
        """Choose the first answer of the first question; gives what is said of it."""
        self.question.get_by_role("radio").first.check()
        self.question.get_by_role("button", name="Check my answer").click()
        said = self.question.locator(".als-said")
        said.locator("p").first.wait_for()
        return said.locator("p").first.inner_text()

    def runs_all(self) -> None:
        """Run every cell, by the menu that authors have."""
        self.page.get_by_role("button", name="Author's view").click()
        self.page.get_by_role("menuitem", name="Run", exact=True).click()
        self.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        self.page.get_by_role("button", name="Reading view").click()

    @property
    def packed(self) -> int:
        """Bytes that a host sends which packs its files, for all that was asked for."""
        files = [self.folder / path for path in self.asked]
        return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files if file.is_file())

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and KNOWN not in message.text:
            self.troubles.append(message.text)

    def _answered(self, response: Response) -> None:
        parts = urlsplit(response.url)
        if parts.scheme in ("data", "blob"):
            return
        if not response.url.startswith(self.home):
            self.troubles.append(f"asked elsewhere: {response.url}")
        elif response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")
        self.asked.add(unquote(parts.path).lstrip("/"))


def _file(topic: str) -> str:
    return Library().notebook(topic)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A host's folder with JupyterLite in it."""
    folder = tmp_path_factory.mktemp("host")
    make(folder)
    return folder


@pytest.fixture(scope="session")
def home(made: Path) -> Iterator[str]:
    """The address of JupyterLite."""
    with hosted(made) as address:
        yield address


@pytest.fixture
def reader(chromium: Browser, home: str, made: Path) -> Iterator[Reader]:
    """A reader on a first visit; nothing may fail, and nothing be asked of another address."""
    with chromium.new_context() as context:
        one = Reader(context, home, made)
        yield one
        kept = "indexedDB.databases().then((all) => all.map(({ name }) => name))"
        assert one.page.evaluate(kept) == []
    assert one.troubles == []
