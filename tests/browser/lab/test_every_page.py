"""Every page of the series, in JupyterLab and in Notebook 7, light and dark, wide and narrow."""

from __future__ import annotations

import json

import pytest
from browser.names import hidden, named, nameless, shared
from playwright.sync_api import expect

from helpers.library import Library

from .axe import found_on_page
from .conftest import leaves_nothing

pytestmark = [pytest.mark.browser, pytest.mark.always]

TOPICS = Library().kept
LOOKS = {"settled": ("light", 1280), "settled7": ("dark", 390)}
"""Each view, scheme and width once; the sampler is looked at in every pair."""

ALWAYS = {("when-to-get-help", "settled"), ("start-here", "settled7")}
"""The page with the guide, and the first one; all are opened where there is time."""

LEFT_BEHIND = ("button", "Trusted")
"""Notebook 7 keeps this word of every page that was open before in one tab; only tests do that."""

WAYS = [
    pytest.param(
        (topic, view),
        id=f"{topic}-{view}",
        marks=[] if (topic, view) in ALWAYS else [pytest.mark.slow],
    )
    for view in LOOKS
    for topic in TOPICS
]


def has_widgets(reader, topic):
    """Whether there is something to press on a page; the first one has four doors alone."""
    return "widget-view+json" in reader.server.page_path(topic).read_text(encoding="utf-8")


@pytest.fixture(scope="module", params=WAYS)
def opened(request):
    """A page that somebody has open, nothing run, with all its widgets drawn."""
    topic, view = request.param
    reader = request.getfixturevalue(view)
    scheme, width = LOOKS[view]
    reader.page.emulate_media(color_scheme=scheme)
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.opens(topic)
    if has_widgets(reader, topic):
        expect(reader.notebook.locator(".als").first).to_be_visible()
    yield reader, topic
    reader.gets_up()
    leaves_nothing(reader)


def test_every_cell_is_in_the_document_without_scrolling(opened):
    reader, topic = opened
    page = json.loads(reader.server.page_path(topic).read_text(encoding="utf-8"))
    expect(reader.notebook.locator(".jp-Cell")).to_have_count(len(page["cells"]))
    last = reader.notebook.get_by_role("heading", name="About this page")
    assert last.evaluate("(it) => it.checkVisibility({ contentVisibilityAuto: true })")


def test_every_widget_is_drawn_and_nothing_is_broken(opened):
    reader, topic = opened
    state = json.loads(reader.server.page_path(topic).read_text(encoding="utf-8"))
    views = json.dumps(state["cells"]).count("widget-view+json")
    expect(reader.notebook.locator(".als")).to_have_count(views)
    expect(reader.broken).to_have_count(0)


def test_axe_finds_nothing_and_nothing_is_cut_off(opened):
    reader, _ = opened
    parts = reader.notebook.locator(".als, .als-figure")
    assert parts.evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth)") == []
    assert reader.slides == 0
    assert found_on_page(reader.page) == {}


def test_every_part_has_a_name_of_its_own_that_begins_with_what_is_seen(opened):
    reader, _ = opened
    found = named(reader.page)
    assert len(found) > 20
    assert nameless(found) == []
    assert [one for one in shared(found) if one != LEFT_BEHIND] == []
    assert hidden(found) == []


def test_nothing_was_asked_of_another_machine_and_no_script_failed(opened):
    reader, _ = opened
    assert reader.strangers == []
    assert reader.errors == []
