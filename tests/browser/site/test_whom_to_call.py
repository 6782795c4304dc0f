"""A number to call in an emergency, on the first screen of every page."""

import pytest

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
