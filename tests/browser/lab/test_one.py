"""One thing at a time in JupyterLab and Notebook 7, by Tab and Space alone, as on the web."""

import pytest
from browser.one import MOST, begins
from playwright.sync_api import expect

from .axe import found_on_page
from .views import in_views

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("view", ["doc", "notebook7"])
def test_a_question_is_answered_in_its_step_and_the_page_comes_back_there(newcomer, view):
    newcomer.opens_whole("how-rare", view)
    page = newcomer.page
    page.get_by_role("button", name="One at a time").click()
    switch = begins(page)
    assert len(switch.stops()) <= MOST
    switch.onward_to("About two")
    page.keyboard.press("Space")
    assert len(switch.stops()) <= MOST
    switch.onward_to("Check my answer")
    page.keyboard.press("Space")
    expect(newcomer.notebook.locator(".als-said:visible").first).to_be_in_viewport()
    expect(newcomer.notebook.get_by_role("group")).to_have_count(1)
    switch.press("Rest")
    expect(newcomer.notebook.locator("p:visible")).to_have_count(0)
    switch.press("Whole page")
    expect(switch.bar).to_have_count(0)
    expect(newcomer.notebook.locator(".als-said:visible").first).to_be_visible()


def test_an_address_with_one_shows_a_step_before_any_kernel_is_asked(newcomer):
    newcomer.opens("how-rare")
    page = newcomer.page
    page.goto(f"{page.url.split('?')[0]}#one=13")
    page.reload()
    switch = begins(page)
    expect(switch.bar.locator(".als-place")).to_contain_text("How many people have ALS now")
    expect(page.locator(".als-frame nav")).to_be_hidden()


@in_views("notebook7", "lab")
def test_the_controls_are_as_on_the_web_on_a_page_without_any_part(newcomer, view):
    """Their style once came with the first part of a page: without one, words lay over words."""
    newcomer.opens("start-here", view)
    newcomer.page.get_by_role("button", name="One at a time").click()
    switch = begins(newcomer.page)
    assert newcomer.notebook.locator(".als").count() == 0
    heard = switch.bar.locator("[aria-live]").bounding_box()
    assert heard is None or heard["height"] <= 1
    ground = "(it) => getComputedStyle(it).backgroundColor"
    page = newcomer.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert switch.bar.evaluate(ground) == page
    main = switch.bar.get_by_role("button", name="Forward", exact=True)
    assert main.evaluate(ground) not in (page, "rgba(0, 0, 0, 0)")
    assert found_on_page(newcomer.page) == {}
    switch.press("Rest")
    assert found_on_page(newcomer.page) == {}
