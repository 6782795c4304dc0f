"""Reading with the keyboard alone: where the keys lead, and what they must not do."""

from __future__ import annotations

import string

import pytest
from playwright.sync_api import expect

from .views import in_views

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
LETTERS = [*string.ascii_lowercase, *(f"Shift+{letter}" for letter in string.ascii_uppercase)]
NAME_OF_FOCUS = "document.activeElement.outerHTML"
CELLS = "cells => cells.map(cell => cell.className.match(/jp-(Code|Markdown|Raw)Cell/)[1])"
CONTROLS = {
    "a radio": ".als-quiz input[type=radio]",
    "a checkbox": ".als-quiz input[type=checkbox]",
    "a button": ".als-quiz .als-button",
    "a link": ".als-checklist .als-link",
    "a line to write in": ".als-checklist .als-field",
}


@in_views("notebook7")
def test_no_letter_key_changes_a_cell_or_moves_the_focus(whoever, view):
    whoever.opens(whoever.server.copy_of("sampler"), view)
    cells = whoever.notebook.locator(".jp-Cell")
    before = cells.evaluate_all(CELLS)
    for control in CONTROLS.values():
        whoever.notebook.locator(control).first.focus()
        held = whoever.page.evaluate(NAME_OF_FOCUS)
        for key in LETTERS:
            whoever.page.keyboard.press(key)
        assert whoever.page.evaluate(NAME_OF_FOCUS) == held
    assert cells.evaluate_all(CELLS) == before


def test_a_key_that_cuts_a_cell_would_be_seen(reader):
    reader.opens(reader.server.copy_of("sampler"))
    before = reader.notebook.locator(".jp-Cell").count()
    reader.command("notebook:insert-cell-below")
    expect(reader.notebook.locator(".jp-Cell")).to_have_count(before + 1)


@pytest.mark.always
def test_a_question_is_answered_with_tab_arrows_and_enter(reader):
    reader.opens("sampler")
    question = reader.question(TREE)
    question.get_by_label("An apple").focus()
    for key in ("Space", "ArrowDown", "ArrowUp", "Tab", "Enter"):
        reader.page.keyboard.press(key)
    expect(question.locator(".als-said")).to_contain_text("An apple grows on a tree")


def test_a_group_of_radios_is_one_stop_for_the_tab_key(reader):
    reader.opens("sampler")
    question = reader.question(TREE)
    question.get_by_label("An apple").focus()
    reader.page.keyboard.press("Tab")
    expect(question.get_by_role("button", name="Check my answer")).to_be_focused()


def test_the_tab_key_leads_from_the_bar_to_the_first_question(reader):
    reader.opens("sampler")
    first = reader.question(TREE).get_by_label("An apple")
    expect(first).to_be_visible()
    stops = reader.page.locator("a[href], summary, button").filter(visible=True)
    for _ in range(stops.count()):
        reader.page.keyboard.press("Tab")
        if reader.page.evaluate("document.activeElement.matches('.als-input')"):
            break
    expect(first).to_be_focused()
