"""The pages in JupyterLab and Notebook 7 in the browser alone, with no Python behind them."""

import re

import pytest
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST = 2_000_000
"""Bytes of a first visit, as a host sends them."""

PATIENCE = 120_000
UNDRAWN = re.compile("Loading widget|Error displaying|Error creating|model not found")
LIVE = """
() => document.querySelector(".als-room:not(.als-waits)")
  && [...document.querySelectorAll(".jp-CodeCell .jp-OutputArea-output")]
    .every((one) => one.matches(".jp-RenderedHTMLCommon") || one.querySelector(".als"))
"""


@pytest.mark.parametrize("app", ["lab", "notebooks"])
def test_an_answer_outlives_a_reload_and_a_run_of_every_cell(reader, app):
    reader.opens(app, "using-these-pages")
    reader.page.locator(".als-answers").get_by_role("checkbox").check()
    reader.goes_to("how-rare")
    said = reader.answers()
    assert said
    reader.page.reload()
    expect(reader.question).to_contain_text(said, timeout=PATIENCE)
    shown = reader.page.locator(".jp-OutputArea-output").count()
    reader.runs_all()
    expect(reader.page.locator(".jp-OutputArea-output")).to_have_count(shown)
    expect(reader.question).to_contain_text(said)


def test_the_folder_opens_with_the_first_page_and_weighs_no_more_than_it_may(reader):
    reader.page.goto(f"{reader.home}/")
    expect(reader.page).to_have_title("Start here", timeout=PATIENCE)
    reader.page.wait_for_function(LIVE, timeout=PATIENCE)
    assert len(reader.asked) > 100
    assert reader.packed <= MOST


def test_every_page_comes_alive(reader):
    library = Library()
    reader.opens("lab", library.kept[0])
    for topic in library.kept[1:]:
        reader.goes_to(topic)
        expect(reader.page).to_have_title(library.manuscript(topic).title, timeout=PATIENCE)
        reader.page.wait_for_function(LIVE, timeout=PATIENCE)
        expect(reader.page.locator(".jp-Notebook").get_by_text(UNDRAWN)).to_have_count(0)


@pytest.mark.parametrize("app", ["lab", "notebooks"])
def test_the_way_to_another_page_and_back_stays_in_one_tab(reader, app):
    reader.opens(app, "start-here")
    reader.goes_to("how-rare")
    expect(reader.page).to_have_title("How rare is ALS?", timeout=PATIENCE)
    assert "03-how-rare.ipynb" in reader.page.url
    reader.page.go_back()
    expect(reader.page).to_have_title("Start here", timeout=PATIENCE)
    assert len(reader.page.context.pages) == 1


def test_whom_to_call_is_there_before_any_script_ran(chromium, home):
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{home}/lab/index.html")
        expect(page.get_by_role("link", name="911")).to_have_attribute("href", "tel:911")
        expect(page.locator("noscript p")).to_be_visible()
