"""A server and a reader for the journeys through real JupyterLab and Notebook 7."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from .reader import Reader
from .server import Server

expect.set_options(timeout=40_000)  # a busy machine is no defect of the pages


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


@pytest.fixture
def reader(window: BrowserContext, server: Server) -> Iterator[Reader]:
    """A reader; each journey also proves that nothing was asked elsewhere and no script failed."""
    with window.new_page() as page:
        page.set_viewport_size({"width": 1280, "height": 900})
        reader = Reader(page, server)
        yield reader
    server.stop_what_runs()
    assert not reader.strangers
    assert not reader.errors
