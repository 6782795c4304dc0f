"""What the figures stand on: a server, a browser, a folder; each opened when first asked for."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path

from browser.lab.reader import Reader
from browser.lab.server import Server
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

from helpers.library import Library
from helpers.site.chromium import find_browser, switches
from speed.pages import put_pages

WITHOUT_PEERS = {"disabledExtensions": {"@voila-dashboards/jupyterlab-preview": True}}
"""Voila would bring itself into the readers' JupyterLab, which has no such thing."""

LONGEST = 180_000
"""Milliseconds after which something that never comes is given up; no figure depends on it."""


FEW = 3


class Ground:
    """Opened with ``with``; leaves no process, port or file behind.

    Parameters
    ----------
    most : int, optional
        Most times that anything is measured.
    quick : bool
        Whether to leave out the largest sizes and the peers, and to measure three times at most.
    """

    def __init__(self, most: int | None = None, quick: bool = False) -> None:
        self.most, self.quick = most, quick
        self._open = ExitStack()
        self.library = Library()

    def __enter__(self) -> Ground:
        self.folder = Path(self._open.enter_context(tempfile.TemporaryDirectory()))
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def times(self, usual: int) -> int:
        """How often to measure what is usually measured so often."""
        return min(usual, self.most or usual, FEW if self.quick else usual)

    @cached_property
    def server(self) -> Server:
        """A Jupyter server with the pages, and with those of the bench beside them."""
        server = Server(self.folder / "server")
        self._open.callback(server.leave)
        settings = self.folder / "server" / "JUPYTER_CONFIG_DIR" / "labconfig"
        settings.mkdir(parents=True)
        (settings / "page_config.json").write_text(json.dumps(WITHOUT_PEERS), encoding="utf-8")
        put_pages(server, self.library)
        server.trust()
        server.start()
        server.warm_up()
        return server

    @cached_property
    def _playwright(self) -> Playwright:
        return self._open.enter_context(sync_playwright())

    @cached_property
    def chromium(self) -> Browser:
        """The browser, as the tests start it."""
        path = find_browser_here()
        browser = self._playwright.chromium.launch(executable_path=path, args=switches())
        self._open.callback(browser.close)
        return browser

    @cached_property
    def window(self) -> BrowserContext:
        """One window for all pages: it loads Jupyter's scripts once."""
        window = self.chromium.new_context(viewport={"width": 1280, "height": 900})
        window.set_default_timeout(LONGEST)
        self._open.callback(window.close)
        return window

    @contextmanager
    def reader(self, server: Server | None = None) -> Iterator[Reader]:
        """Someone with a browser page of their own; the kernels that they started are ended."""
        page = self.window.new_page()
        try:
            yield Reader(page, server or self.server)
        finally:
            page.close()
            self.server.stop_what_runs()


def find_browser_here() -> str:
    """The path of Chromium.

    Raises
    ------
    LookupError
        If there is none.
    """
    if path := find_browser():
        return path
    raise LookupError("No Chromium was found. Install it, or set CHROMIUM to where it is.")
