"""A number to call in an emergency, on the first screen of every page."""

import pytest
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser

PAGES = ["index.html", "search.html", *(f"{topic}.html" for topic in Library().kept)]
SCREENS = {"desk": (1280, 900), "tablet": (1024, 740), "telephone": (390, 844), "small": (320, 568)}
UNSEEN = """all => all.filter((one) => {
  const { left, top, right, bottom } = one.getBoundingClientRect();
  return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
}).map((one) => one.textContent)"""
HREFS = "all => all.map((one) => one.getAttribute('href'))"


def line(page):
    return page.locator(".call > :visible")


def numbers(page):
    return line(page).locator("a").evaluate_all(HREFS)


def test_a_number_can_be_called_from_the_first_screen_of_every_page(visitor):
    for file in PAGES:
        page = visitor.opens(file)
        for width, height in SCREENS.values():
            page.set_viewport_size({"width": width, "height": height})
            assert numbers(page) == ["tel:911", "tel:999", "tel:112"], (file, width)
            assert line(page).locator("a").evaluate_all(UNSEEN) == [], (file, width)


def test_the_chosen_country_holds_on_every_page_that_follows(stick):
    page = stick.opens("when-to-get-help.html")
    page.get_by_role("radio", name="United Kingdom").check()
    assert numbers(page) == ["tel:999"]
    for file in ("index.html", "search.html", "what-is-als.html"):
        assert numbers(stick.opens(file)) == ["tel:999"]
        size = line(page).locator("a").evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
        assert size >= 28


def test_for_another_country_the_numbers_of_several_stand_there(stick):
    page = stick.opens("when-to-get-help.html")
    page.get_by_role("radio", name="United Kingdom").check()
    page.get_by_role("radio", name="Another country").check()
    assert numbers(page) == ["tel:911", "tel:999", "tel:112"]


def test_the_numbers_need_no_script(unscripted):
    page = unscripted.opens("how-rare.html")
    assert numbers(page) == ["tel:911", "tel:999", "tel:112"]
    cards = page.locator("#emergency-card a[href^='tel:']")
    assert cards.first.get_attribute("href") == "tel:911"


def test_the_emergency_card_names_the_number_before_its_signs(visitor):
    card = visitor.opens("when-to-get-help.html").locator("#emergency-card")
    assert card.locator("p").nth(1).inner_text().startswith("The number is 911")


def help_in(page, country):
    return page.locator("details.als-folded").filter(has=page.get_by_role("heading", name=country))


def test_who_helps_in_the_chosen_country_stands_open_and_all_others_are_one_stop_each(stick):
    page = stick.opens("who-to-call.html")
    expect(page.locator("details.als-folded[open]")).to_have_count(0)
    page.get_by_role("radio", name="Ireland").check()
    expect(help_in(page, "Ireland").get_by_role("link", name="Open imnda.ie")).to_be_visible()
    page.get_by_role("radio", name="Canada").check()
    expect(help_in(page, "Canada").get_by_role("link", name="Open als.ca")).to_be_visible()
    expect(page.locator("details.als-folded[open]")).to_have_count(1)


def test_who_helps_in_every_country_is_printed_and_closed_again_afterwards(stick):
    page = stick.opens("who-to-call.html")
    closed = page.locator("details.als-folded:not([open])")
    count = closed.count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(closed).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(closed).to_have_count(count)


def test_without_scripts_who_helps_in_every_country_stands_open(unscripted):
    page = unscripted.opens("who-to-call.html")
    link = page.get_by_role("link", name="Open alsjapan.org")
    assert link.evaluate("(one) => one.checkVisibility({ contentVisibilityAuto: true })")


def test_who_helps_in_every_country_is_printed_even_where_no_script_opens_it(stick):
    empty = "globalThis.alsLate ??= {};"
    stick.page.route("**/late-folding.js", lambda route: route.fulfill(body=empty))
    page = stick.opens("who-to-call.html")
    link = page.get_by_role("link", name="Open alsjapan.org", include_hidden=True)
    shown = "(one) => one.checkVisibility({ contentVisibilityAuto: true })"
    assert not link.evaluate(shown)
    page.emulate_media(media="print")
    assert link.evaluate(shown)
