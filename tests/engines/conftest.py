"""The web pages on a local host, and a hand in each engine that is not Chromium."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest

from helpers.library import Library
from helpers.site.building import whole
from helpers.site.writing import write

from .hands import ENGINES, Hand, missing

if find_spec("PySide6"):  # "python3 start.py older" has it: too much for every run of the tests
    from .older import older

    ENGINES = {"older": older}


class Quiet(SimpleHTTPRequestHandler):
    """A host that says nothing of who asks."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole site."""
    made: Path = tmp_path_factory.mktemp("engines")
    write(made, whole(Library()))
    return made


@pytest.fixture(scope="session")
def home(folder: Path) -> Iterator[str]:
    """Its address on a host."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_address[1]}"
        host.shutdown()


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Hand]:
    """Each engine once for all journeys; where CI asks for everything, a missing one fails."""
    if says := missing().get(request.param):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(says)
    with ENGINES[request.param]() as hand:
        yield hand


@pytest.fixture
def hand(engine: Hand, home: str) -> Iterator[Hand]:
    """A hand with an empty memory; a page that complained, or asked elsewhere, fails the test."""
    # a page of ours would write down again, as it is left, what was just cleared
    engine.open(f"{home}/LICENSE.txt")
    engine.ask("sessionStorage.clear(); localStorage.clear(); return true")
    engine.errors()
    yield engine
    asked = engine.ask("return performance.getEntriesByType('resource').map((one) => one.name)")
    assert [one for one in asked if not one.startswith((home, "data:", "blob:"))] == []
    assert engine.errors() == []
