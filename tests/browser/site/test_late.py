"""What few readers ask for comes when they ask: on a host, from a stick, and after a failure."""

from __future__ import annotations

import json

import pytest
from browser.one import begins
from browser.site.conftest import HOST
from playwright.sync_api import Locator, Page, expect

from helpers.library import Library

pytestmark = pytest.mark.browser

WORDS = {name: says.flat for name, says in Library().catalogue.visit}
ONE = Library().catalogue.site.one_at_a_time


def sheet(page: Page) -> Locator:
    """The visit sheet, with one tick."""
    drawn = page.locator(".als-visit")
    drawn.get_by_role("checkbox").first.check()
    return drawn


def code_of(drawn: Locator) -> Locator:
    """Open the square code, and give its picture."""
    drawn.locator("summary", has_text=WORDS["code"]).click()
    return drawn.get_by_role("img", name=WORDS["code_name"])


def test_no_page_names_what_comes_late(site):
    late = {path.name for path in (site / "assets").glob("late-*.js")}
    pages = {path.name: path.read_text("utf-8") for path in site.glob("*.html")}
    assert len(late) > 2
    assert [name for name, text in pages.items() if any(one in text for one in late)] == []


@pytest.mark.parametrize("place", ["visitor", "stick"])
def test_a_code_and_a_file_for_a_clinic_are_made_when_they_are_asked_for(request, place):
    page = request.getfixturevalue(place).opens("next-steps.html")
    scripts = page.locator("script[src*='late-']")
    drawn = sheet(page)
    expect(scripts).to_have_count(0)
    expect(code_of(drawn)).to_be_visible()
    with page.expect_download() as saving:
        drawn.get_by_role("button", name=WORDS["save_fhir"]).click()
    held = json.loads(saving.value.path().read_text("utf-8"))
    assert held["resourceType"] == "Bundle"
    expect(scripts).to_have_count(2)


def test_what_does_not_come_is_said_and_comes_when_it_is_asked_for_again(hosted_apart):
    page = hosted_apart.new_page()
    hosted_apart.route("**/late-*.js", lambda route: route.abort())
    page.goto(f"{HOST}/next-steps.html")
    drawn = sheet(page)
    expect(code_of(drawn)).to_have_count(0)
    expect(drawn.get_by_text(WORDS["code_refused"])).to_be_visible()
    drawn.get_by_role("button", name=WORDS["save_fhir"]).click()
    expect(drawn.locator("p", has_text=WORDS["fhir_refused"])).to_be_visible()
    one = page.locator("#one")
    one.click()
    expect(one).to_have_text(ONE["not_there"])
    expect(drawn).to_be_visible()
    hosted_apart.unroute("**/late-*.js")
    drawn.locator("summary", has_text=WORDS["code"]).click()
    expect(code_of(drawn)).to_be_visible()
    one.click()
    begins(page)


def test_a_page_that_cannot_show_one_thing_at_a_time_is_whole(hosted_apart):
    page = hosted_apart.new_page()
    hosted_apart.route("**/late-one.js", lambda route: route.abort())
    page.goto(f"{HOST}/next-steps.html#one")
    expect(page.locator("#one")).to_have_text(ONE["not_there"])
    expect(page.locator("html")).not_to_have_attribute("data-one", "read")
    expect(page.locator("footer.bottom")).to_be_visible()
