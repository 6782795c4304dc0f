"""A server and a reader for the journeys through real JupyterLab and Notebook 7."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from .reader import Reader, Settled
from .server import Server

expect.set_options(timeout=40_000)  # a busy machine is no defect of the pages

FORGET = """
() => {
  const chosen = Object.keys(localStorage).filter((key) => key.startsWith("als-pages."));
  for (const key of chosen) localStorage.removeItem(key);
}
"""
"""The next reader in the same window finds nothing of what this one chose."""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server, once for all journeys."""
    one = Server(tmp_path_factory.mktemp("server"))
    try:
        one.trust()
        one.start()
        one.warm_up()
        yield one
    finally:
        one.leave()


@pytest.fixture(scope="session")
def window(chromium: Browser) -> Iterator[BrowserContext]:
    """One window for all pages: it loads Jupyter's scripts once."""
    with chromium.new_context() as context:
        yield context


@pytest.fixture(scope="session")
def settled(window: BrowserContext, server: Server) -> Iterator[Settled]:
    """A reader with JupyterLab open, once for all journeys that begin there."""
    yield from _sitting(window, server, "doc")


@pytest.fixture(scope="module")
def settled7(window: BrowserContext, server: Server) -> Iterator[Settled]:
    """A reader with Notebook 7 open, for looking only: a kernel that ended is found too late."""
    yield from _sitting(window, server, "notebook7")


def _sitting(window: BrowserContext, server: Server, view: str) -> Iterator[Settled]:
    with window.new_page() as page:
        settled = Settled(page, server, view)
        settled.sits_down()
        yield settled


@pytest.fixture
def reader(settled: Settled) -> Iterator[Settled]:
    """A reader in JupyterLab, with no page open yet."""
    yield settled
    settled.gets_up()
    leaves_nothing(settled)


@pytest.fixture
def newcomer(window: BrowserContext, server: Server) -> Iterator[Reader]:
    """A reader who opens a page by its address, in any view."""
    with window.new_page() as page:
        newcomer = Reader(page, server)
        yield newcomer
        if page.url.startswith(server.address):
            page.evaluate(FORGET)
    leaves_nothing(newcomer)


@pytest.fixture
def whoever(request: pytest.FixtureRequest, view: str) -> Reader:
    """A reader for this view: one who has JupyterLab open, or a newcomer to any other view."""
    asked: Reader = request.getfixturevalue("reader" if view == "doc" else "newcomer")
    return asked


def leaves_nothing(reader: Reader) -> None:
    """End what still runs; nothing may have been asked elsewhere, and no script have failed."""
    reader.server.stop_what_runs()
    strangers, errors = reader.strangers, [*reader.errors]
    reader.requests.clear()
    reader.errors.clear()
    assert not strangers
    assert not errors
