"""The site, built once, and a reader who opens it from a host or from a folder."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Route

from helpers.library import Library
from helpers.site.building import whole
from helpers.site.writing import write

HOST = "https://site.example"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole site, with the sampler."""
    folder = tmp_path_factory.mktemp("site")
    write(folder, whole(Library(), also=["sampler"]))
    return folder


class SiteReader:
    """One page of a browser; notes every error, refusal and request that leaves the site."""

    def __init__(self, context: BrowserContext, folder: Path, home: str) -> None:
        self.page, self.home, self.folder = context.new_page(), home, folder
        self.troubles: list[str] = []
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._asked)

    def opens(self, file: str) -> Page:
        """Open one page of the site."""
        self.page.goto(f"{self.home}/{file}")
        return self.page

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(message.text)

    def _failed(self, request: Request) -> None:
        # a page that is left stops loading what it no longer needs
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"{request.failure}: {request.url}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "blob:", "about:")):
            self.troubles.append(f"asked elsewhere: {request.url}")


@pytest.fixture(scope="session")
def hosted(chromium: Browser, site: Path) -> Iterator[BrowserContext]:
    """A window in which the folder stands on a host."""
    with chromium.new_context() as context:
        context.route(f"{HOST}/**", lambda route: _answer(route, site))
        yield context


@pytest.fixture
def hosted_apart(chromium: Browser, site: Path) -> Iterator[BrowserContext]:
    """The same, for one test alone: what it leaves half loaded troubles nobody after it."""
    with chromium.new_context() as context:
        context.route(f"{HOST}/**", lambda route: _answer(route, site))
        yield context


@pytest.fixture
def visitor(hosted: BrowserContext, site: Path) -> Iterator[SiteReader]:
    """A reader on a host; each visit also proves that nothing failed or was asked elsewhere."""
    yield from _visit(SiteReader(hosted, site, HOST), is_shared=True)


@pytest.fixture
def stick(chromium: Browser, site: Path) -> Iterator[SiteReader]:
    """A reader who opens the folder itself, as from a USB stick, with an empty memory."""
    with chromium.new_context() as context:
        yield from _visit(SiteReader(context, site, site.as_uri()))


@pytest.fixture
def unscripted(chromium: Browser, site: Path) -> Iterator[SiteReader]:
    """A reader whose browser runs no scripts."""
    with chromium.new_context(java_script_enabled=False) as context:
        yield from _visit(SiteReader(context, site, site.as_uri()))


def _visit(reader: SiteReader, is_shared: bool = False) -> Iterator[SiteReader]:
    yield reader
    if is_shared and reader.page.url.startswith(reader.home):
        # the next reader in this window finds nothing of what this one chose
        reader.page.evaluate("() => localStorage.clear()")
    reader.page.close()
    assert reader.troubles == []


def _answer(route: Route, folder: Path) -> None:
    path = folder / unquote(urlsplit(route.request.url).path).lstrip("/")
    if path.is_file():
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        route.fulfill(body=path.read_bytes(), content_type=kind)
    else:
        route.fulfill(status=404, body="")
