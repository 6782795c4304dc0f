"""JupyterLab and Notebook 7 in the browser alone, in the engines that are not Chromium."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.lite.host import hosted, make

from helpers.library import Library

from .hands import Hand, wait

# the same in Chromium, and JupyterLab with a server in these engines
pytestmark = pytest.mark.slow

PATIENCE = 120
"""Seconds that all scripts of JupyterLab may take to load."""

OWN = ("data:", "blob:")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where JupyterLite stands."""
    folder: Path = tmp_path_factory.mktemp("host")
    make(folder)
    with hosted(folder) as home:
        yield home


@pytest.fixture
def opens(engine: Hand, address: str) -> Iterator[Callable[[str, str], None]]:
    """Opens a page in a program; one that complained, or asked elsewhere, fails the test."""
    engine.errors()
    yield lambda app, topic: engine.open(
        f"{address}/{app}/index.html?path=notebooks/{Library().notebook(topic)}"
    )
    asked = engine.ask("return performance.getEntriesByType('resource').map((one) => one.name)")
    assert len(asked) > 100
    assert [one for one in asked if not one.startswith((address, *OWN))] == []
    assert engine.errors() == []


@pytest.mark.parametrize("app", ["lab", "notebooks"])
def test_a_page_is_a_reading_room_and_a_question_explains_itself(engine, opens, app):
    opens(app, "how-rare")
    wait(engine, "return document.querySelector('.als-quiz input') !== null", patience=PATIENCE)
    assert engine.ask(
        "return document.querySelector('.als-room .top a[href=\"tel:911\"]') !== null"
    )
    engine.touch(".als-quiz .als-say")
    engine.touch(".als-quiz .als-main")
    wait(engine, "return document.querySelector('.als-quiz').textContent.includes('You chose')")
