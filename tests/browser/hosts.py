"""A host that can be put out of reach, and what a browser says of the copy that it keeps."""

from __future__ import annotations

import os
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Page
from unit.orchard import Orchard

from helpers.site.building import whole
from helpers.site.writing import write

KEPT = """async () => {
  const [name] = await caches.keys();
  return name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];
}"""
CUT = """async () => {
  const store = await caches.open((await caches.keys())[0]);
  const all = await store.keys();
  const half = all.filter(({ url }, number) => number % 2 || url.includes("/pears.html"));
  await Promise.all(half.map((one) => store.delete(one)));
  return half.length;
}"""
ACTIVE = "async () => (await navigator.serviceWorker.ready).active.state === 'activated'"
WAITS = "async () => (await navigator.serviceWorker.getRegistration())?.waiting != null"


VERSIONS = count()
"""Each is put on its host in a second of its own: two of one second are one for a browser."""


class Quiet(SimpleHTTPRequestHandler):
    """A host that says nothing of who asks, but to the test."""

    def log_message(self, *_: object) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]


class Host:
    """A folder on a host that can be put out of reach and come back at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, 0
        self.asked: list[str] = []

    def opens(self) -> None:
        """Answer from now on."""
        handler = partial(Quiet, directory=str(self.folder))
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        self.server.asked = self.asked  # type: ignore[attr-defined]
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def closes(self) -> None:
        """Be out of reach: not even the address answers."""
        self.server.shutdown()
        self.server.server_close()

    @property
    def home(self) -> str:
        """Where the pages stand, below other folders of the same host."""
        return f"http://127.0.0.1:{self.port}/fruit/"


def deploy(orchard: Orchard, host: Host, said: str) -> None:
    """Put another version on the host."""
    for page, heading in ("apples", f"# {said}"), ("pears", f"# {said} and pears"):
        words = orchard.root / "content" / "en" / page / "page.md"
        was = next(line for line in words.read_text("utf-8").splitlines() if line.startswith("# "))
        orchard.change(f"en/{page}/page.md", was, heading)
    publish(host.folder / "fruit", orchard)


def publish(folder: Path, orchard: Orchard) -> None:
    """Write the pages as a host holds them, which tells a browser when they were put there."""
    write(folder, whole(orchard.library))
    put = int(time.time()) + next(VERSIONS)
    for one in folder.rglob("*"):
        os.utime(one, (put, put))


def until(page: Page, holds: str) -> None:
    """Wait for what the browser does in its own time: Playwright's own way waits for no promise."""
    for _ in range(100):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(200)
    pytest.fail(f"This never came about: {holds}")


def until_newest(page: Page, address: str, heading: str) -> None:
    """Open a page until a newer version answers: one that was left is counted for a while."""
    for _ in range(50):
        page.goto(address)
        if title(page) == heading:
            return
        page.wait_for_timeout(100)
    pytest.fail(f"The newer version never answered: {heading}")


def title(page: Page) -> str:
    return page.locator("h1").inner_text()
