"""JupyterLab and Notebook 7 as a reading room: the page, its bar, and nothing for authors."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from helpers.launcher.home import ROOT

from .views import GIVEN, in_time, in_views

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
NAMES = json.loads((ROOT / "config/jupyterlab/inner-names.json").read_text(encoding="utf-8"))
OF_AUTHORS = (
    "#jp-top-panel, #jp-menu-panel, #jp-bottom-panel, .jp-SideBar, .jp-NotebookPanel-toolbar, "
    ".jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser, .jp-InputPlaceholder, .jp-cell-toolbar, "
    ".jp-CodeCell .jp-Editor, #top-panel, #menu-panel, .lm-TabBar, .jp-StatusBar-Widget"
)
LONGEST, SMALLEST = 80, 18
"""Letters of a line, as WCAG counts them at most; and pixels of the smallest type."""

LETTERS = """
(all) => all.filter((one) => one.checkVisibility()).slice(0, 80).map((one) => {
  const range = document.createRange(), lines = new Map();
  const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (let at = 0; at < texts.currentNode.length; at++) {
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + 1);
      const top = Math.round(range.getBoundingClientRect().bottom / 8);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
  }
  return Math.max(0, ...lines.values());
})
"""
SIZES = """
(all) => all.filter((one) => one.checkVisibility() && one.textContent.trim())
  .map((one) => parseFloat(getComputedStyle(one).fontSize))
"""
IN_BOXES = """
() => [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility()
  && /auto|scroll/.test(getComputedStyle(one).overflow)
  && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
  && !one.matches("textarea")).map((one) => one.outerHTML.slice(0, 100))
"""
CUT = """
() => [...document.querySelectorAll(".jp-OutputArea-output .als")].flatMap((one) => {
  const around = [];
  for (let at = one.parentElement; at !== document.body; at = at.parentElement)
    if (getComputedStyle(at).overflow !== "visible") around.push(at.className);
  return around;
})
"""
"""What would cut the ring off a part, and keep nothing of it in sight at the top."""
REFUSED = """
(keys) => keys.map(([key, more]) => {
  const pressed = new KeyboardEvent("keydown", {
    key, keyCode: key.toUpperCase().charCodeAt(0), bubbles: true, cancelable: true, ...more });
  document.activeElement.dispatchEvent(pressed);
  return pressed.defaultPrevented;
})
"""
BROWSERS = [["f", {"ctrlKey": True}], ["p", {"ctrlKey": True}], ["Enter", {"shiftKey": True}]]
SHIFTS = """
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) globalThis.shifted += one.value;
}).observe({ type: "layout-shift", buffered: true });
globalThis.shifted = 0;
"""


@pytest.mark.parametrize("view", [GIVEN, "notebook7", *in_time("lab")])
@pytest.mark.always
def test_a_page_is_all_that_is_shown(newcomer, view):
    newcomer.opens("sampler", view)
    expect(newcomer.question(TREE)).to_be_visible()
    expect(newcomer.page.locator(OF_AUTHORS).filter(visible=True)).to_have_count(0)
    expect(newcomer.page).to_have_title("The sampler")
    for landmark in ("banner", "main", "contentinfo"):
        expect(newcomer.page.get_by_role(landmark)).to_have_count(1)
    expect(newcomer.page.get_by_role("heading", level=1)).to_have_count(1)
    expect(newcomer.page.get_by_role("feed")).to_have_count(0)


# Notebook 7 alone has grounds of its own
@pytest.mark.parametrize("view", ["notebook7", *in_time("lab", GIVEN)])
def test_no_cell_of_a_page_has_a_ground_of_its_own_in_the_dark(newcomer, view):
    newcomer.page.emulate_media(color_scheme="dark")
    newcomer.opens("sampler", view)
    expect(newcomer.question(TREE)).to_be_visible()
    cells = newcomer.page.locator(".jp-Cell, .jp-WindowedPanel-viewport")
    grounds = "(all) => all.map((it) => [getComputedStyle(it).backgroundColor, it.className])"
    room = newcomer.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    found = cells.evaluate_all(grounds)
    assert found
    assert [name for color, name in found if color not in ("rgba(0, 0, 0, 0)", room)] == []


@in_views("lab", "notebook7")
def test_the_authors_view_is_one_press_away_and_stays_and_so_is_the_way_back(newcomer, view):
    newcomer.opens("sampler", view)
    tools = newcomer.page.locator(".jp-NotebookPanel-toolbar")
    expect(tools).to_be_hidden()
    newcomer.page.get_by_role("button", name="Author's view").click()
    expect(tools).to_be_visible()
    expect(tools.locator("[data-jp-item-name=cut]")).to_be_visible()
    expect(tools.get_by_role("button", name="Reading view")).to_be_visible()
    expect(newcomer.page.get_by_role("banner").locator(".home")).to_have_count(0)
    newcomer.opens("sampler", view)
    expect(tools).to_be_visible()
    newcomer.page.get_by_role("button", name="Reading view").click()
    expect(tools).to_be_hidden()
    expect(newcomer.notebook.get_by_role("heading", level=1)).to_be_visible()


def test_a_notebook_of_somebody_else_is_shown_as_jupyterlab_shows_it(newcomer):
    own = {
        "cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# My pears"}],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path = newcomer.server.notebooks / "pears.ipynb"
    path.write_text(json.dumps(own), encoding="utf-8")
    newcomer.opens("pears")
    expect(newcomer.page.locator(".jp-NotebookPanel-toolbar")).to_be_visible()
    expect(newcomer.page.locator(".als-frame").filter(visible=True)).to_have_count(0)
    path.unlink()


@pytest.mark.parametrize("width", [320, 1280])
def test_letters_are_large_lines_are_short_and_nothing_scrolls_in_a_box(reader, width):
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    words = reader.notebook.locator("p, li, label, summary")
    # a citation and a caption are smaller, by a little, than what they belong to
    assert min(words.evaluate_all(SIZES)) >= SMALLEST
    assert max(words.evaluate_all(LETTERS)) <= LONGEST
    assert reader.page.evaluate(IN_BOXES) == []
    assert reader.slides == 0


def test_what_scrolls_in_a_box_would_be_seen(reader):
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    reader.page.evaluate(
        "document.querySelector('.als-quiz').style.cssText = 'height: 99px; overflow: auto'"
    )
    assert len(reader.page.evaluate(IN_BOXES)) == 1


@in_views("notebook7")
def test_no_box_around_a_part_cuts_anything_off(whoever, view):
    whoever.opens("sampler", view)
    expect(whoever.question(TREE)).to_be_visible()
    assert whoever.page.evaluate(CUT) == []


@in_views("notebook7")
def test_the_keys_of_the_browser_are_the_browsers(newcomer, view):
    newcomer.opens("sampler", view)
    newcomer.question(TREE).get_by_role("button").first.focus()
    assert newcomer.page.evaluate(REFUSED, BROWSERS) == [False] * len(BROWSERS)


def test_the_keys_of_jupyterlab_are_its_own_in_the_authors_view(newcomer):
    newcomer.opens("sampler")
    newcomer.page.get_by_role("button", name="Author's view").click()
    newcomer.notebook.locator(".jp-Cell").first.click()
    assert newcomer.page.evaluate(REFUSED, BROWSERS[:1]) == [True]
    newcomer.page.get_by_role("button", name="Reading view").click()


def test_the_browser_prints_the_page_and_not_the_window(reader):
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    paper = PdfReader(BytesIO(reader.page.pdf())).pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in paper).split())
    assert "The sampler" in text
    assert text.rindex("About this page") > text.index("Sources")
    assert "File Edit View" not in text
    for pressed in ("All pages", "Author's view", "Check my answer"):
        assert pressed not in text
    assert len(paper) > 3


@pytest.mark.parametrize("view", ["doc", "notebook7"])
@pytest.mark.always
def test_the_first_stops_lead_to_a_number_to_call_and_to_the_text(newcomer, view):
    newcomer.opens("sampler", view)
    expect(newcomer.page.locator(".als-frame").first).to_be_focused()
    keys = newcomer.page.keyboard
    keys.press("Tab")
    expect(newcomer.page.get_by_role("link", name="Go to the text")).to_be_focused()
    keys.press("Tab")
    if newcomer.page.locator(".skip[rel='next']").count():  # the sampler is no page of the series
        keys.press("Tab")
    assert newcomer.page.evaluate("document.activeElement.href").startswith("tel:")
    for _ in range(newcomer.page.locator(".skip").count()):
        keys.press("Shift+Tab")
    keys.press("Enter")
    expect(newcomer.notebook.get_by_role("heading", level=1)).to_be_focused()


@in_views("lab", "notebook7")
@pytest.mark.always
def test_the_bar_leads_to_the_card_and_to_all_pages_and_the_foot_to_the_next_one(newcomer, view):
    newcomer.opens("start-here", view)
    newcomer.page.get_by_role("link", name="In an emergency", exact=True).click()
    expect(newcomer.notebook.locator(".card").first).to_be_focused()
    newcomer.page.get_by_text("All pages", exact=True).click()
    pages = newcomer.page.locator(".als-frame .every a")
    assert pages.count() > 13
    newcomer.page.get_by_text("All pages", exact=True).click()
    newcomer.notebook.locator(".ways").get_by_role(
        "link", name="Searching online and worry"
    ).first.click()
    expect(newcomer.page).to_have_title("Searching online and worry")
    heading = newcomer.page.get_by_role("heading", name="Searching online and worry", level=1)
    expect(heading).to_be_in_viewport()


def test_the_window_is_called_as_the_page_whatever_jupyter_calls_it(reader):
    reader.opens("start-here")
    expect(reader.page).to_have_title("Start here")
    reader.page.evaluate("() => { document.title = 'start-her… - JupyterLab'; }")
    expect(reader.page).to_have_title("Start here")


def test_two_spaces_in_a_row_in_a_title_stop_nothing(reader):
    reader.opens(reader.server.copy_of("sampler", signed=False))  # its title has them
    expect(reader.page).to_have_title("The sampler")
    reader.page.evaluate("() => { document.title = 'pears'; }")
    expect(reader.page).to_have_title("The sampler")


def test_colors_and_sizes_are_chosen_in_the_bar_and_hold_for_widgets(newcomer):
    newcomer.opens("sampler")
    ground = "(it) => getComputedStyle(it).backgroundColor"
    size = "(it) => parseFloat(getComputedStyle(it).fontSize)"
    quiz, page = newcomer.page.locator(".als-quiz"), newcomer.page.locator("html")
    before = quiz.evaluate(size)
    newcomer.page.get_by_role("button", name="Dark colors").click()
    newcomer.page.get_by_role("button", name="Larger text").click()
    assert quiz.evaluate(ground) == page.evaluate(ground) == "rgb(20, 24, 29)"
    assert quiz.evaluate(size) > before
    newcomer.page.get_by_role("button", name="Light colors").click()
    newcomer.page.get_by_role("button", name="Colors of my device").click()
    newcomer.page.get_by_role("button", name="Smaller text").click()
    kept = "() => Object.keys(localStorage).filter((key) => /als-pages.(look|size)/.test(key))"
    assert newcomer.page.evaluate(kept) == []


@pytest.mark.parametrize("width", [390, *in_time(1280)])
def test_nothing_jumps_while_a_page_opens(newcomer, width):
    newcomer.page.set_viewport_size({"width": width, "height": 900})
    newcomer.page.add_init_script(SHIFTS)
    newcomer.opens("sampler")
    expect(newcomer.question(TREE)).to_be_visible()
    newcomer.page.wait_for_timeout(1_000)
    assert newcomer.page.evaluate("shifted") < 0.05


@in_views("notebook7")
def test_every_inner_name_that_the_room_leans_on_is_there(newcomer, view):
    newcomer.opens("sampler", view)
    expect(newcomer.question(TREE)).to_be_visible()
    names = [*NAMES["everywhere"], *NAMES["jupyterlab" if view == "doc" else "notebook"]]
    gone = [name for name in names if newcomer.page.locator(name).count() == 0]
    assert gone == [], f"JupyterLab no longer calls anything so: {gone}. Mend the room first."
