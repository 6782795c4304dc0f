"""What a reader meets in JupyterLab, in its single-page view and in Notebook 7."""

from __future__ import annotations

from functools import partial

import pytest
from browser.journeys import JOURNEYS, TREE
from playwright.sync_api import expect

from .views import in_views

pytestmark = pytest.mark.browser


@in_views("notebook7")
@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_journey_can_be_made_as_soon_as_a_page_is_open(whoever, view, journey):
    journey(whoever.page, partial(whoever.opens, view=view))


@in_views("notebook7")
def test_after_every_cell_has_run_python_knows_the_answer(whoever, view):
    whoever.opens("sampler", view)
    whoever.runs_all()
    whoever.answers(TREE, "A stone")
    whoever.tells_python("page.quiz().picked", "{'on-a-tree': ['stone']}")


def test_opening_and_answering_do_not_change_the_page(newcomer):
    newcomer.opens("sampler", "lab")
    newcomer.answers(TREE, "An apple")
    expect(newcomer.page.locator(".lm-TabBar-tab.jp-mod-dirty")).to_have_count(0)


def test_the_sign_of_a_changed_page_would_be_seen(newcomer):
    newcomer.opens(newcomer.server.copy_of("sampler"), "lab")
    newcomer.command("notebook:insert-cell-below")
    expect(newcomer.page.locator(".lm-TabBar-tab.jp-mod-dirty")).to_have_count(1)


@pytest.mark.always
def test_both_widgets_of_the_sampler_are_alive(reader):
    reader.opens("sampler")
    reader.runs_all()
    reader.answers(TREE, "An apple")
    reader.page.get_by_label("Take a basket").check()
    reader.tells_python("page.checklist('at-the-market').ticked", "('basket',)")


@pytest.mark.always
def test_the_printed_form_stands_until_the_kernel_is_there(newcomer):
    newcomer.page.route("**/api/sessions*", lambda route: route.abort())
    newcomer.opens("sampler")
    expect(newcomer.printed).to_be_visible()


def test_the_printed_form_makes_room_for_the_questions(reader):
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    expect(reader.printed).to_be_hidden()


def test_no_broken_link_is_drawn_beside_the_questions(reader):
    reader.opens("sampler")
    cut_off = reader.page.locator(".jupyter-widgets-disconnected:has(.als-quiz)")
    sign = cut_off.evaluate("(element) => getComputedStyle(element, '::before').content")
    assert sign == "none"


def test_a_page_of_a_stranger_shows_the_printed_form(reader):
    reader.opens(reader.server.copy_of("sampler", signed=False))
    expect(reader.printed).to_be_visible()
    expect(reader.notebook.get_by_text("Take a basket")).to_be_visible()
    expect(reader.page.locator(".als")).to_have_count(0)


def test_a_page_of_a_stranger_shows_nothing_broken(reader):
    reader.opens(reader.server.copy_of("sampler", signed=False))
    expect(reader.printed).to_be_visible()
    expect(reader.broken).to_have_count(0)
