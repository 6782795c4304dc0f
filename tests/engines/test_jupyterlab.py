"""JupyterLab in the engines that are not Chromium: a page opens, its card is seen, it answers."""

from __future__ import annotations

import pytest
from browser.lab.server import Server

from .hands import wait

# the same journeys in Chromium, and the same parts in these engines on the web, run always
pytestmark = pytest.mark.slow

PATIENCE = 90
"""Seconds that JupyterLab may take to load all of its scripts, and to start a kernel."""

CARD = """
const card = document.querySelector(".jp-Notebook .card");
return card !== null && card.checkVisibility() && card.textContent.includes("emergency");
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    one = Server(tmp_path_factory.mktemp("server"))
    try:
        one.trust()
        one.start()
        one.warm_up()
        yield one
    finally:
        one.leave()


@pytest.fixture
def lab(engine, server):
    """Opens a page in JupyterLab; one that complained, or asked elsewhere, fails the test."""
    engine.errors()
    yield lambda page: engine.open(
        f"{server.address}/doc/tree/notebooks/{server.page_path(page).name}"
        f"?token={server.info['token']}"
    )
    asked = engine.ask("return performance.getEntriesByType('resource').map((one) => one.name)")
    own = (server.address, "data:", "blob:")
    assert len(asked) > 20
    assert [one for one in asked if not one.startswith(own)] == []
    assert engine.errors() == []


def test_a_page_shows_its_card_and_a_question_explains_itself(engine, lab):
    lab("when-to-get-help")
    wait(engine, CARD, patience=PATIENCE)
    lab("how-rare")
    wait(engine, "return document.querySelector('.als-quiz input') !== null", patience=PATIENCE)
    engine.touch(".als-quiz .als-say")
    engine.touch(".als-quiz .als-main")
    wait(engine, "return document.querySelector('.als-quiz').textContent.includes('You chose')")
