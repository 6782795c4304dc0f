"""How a reader wants the web pages to look: dark or light, larger words, and the tools for it."""

from __future__ import annotations

import pytest
from kinds import by_page
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser

SIZES = ("Smaller text", "Larger text")


def test_the_look_follows_the_system_until_a_reader_chooses(stick):
    page = stick.opens("start-here.html")
    ground = "() => getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Dark colors").click()
    dark = page.evaluate(ground)
    assert dark != light
    stick.opens("how-rare.html")
    assert page.evaluate(ground) == dark
    assert page.locator(".als").first.evaluate("it => getComputedStyle(it).backgroundColor") == dark
    page.get_by_role("button", name="Light colors").click()
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(ground) == light
    page.get_by_role("button", name="Dark colors").click()
    page.get_by_role("button", name="Colors of my device").click()
    assert page.evaluate("() => localStorage.length") == 0
    assert page.evaluate(ground) == dark


def test_the_words_are_as_large_as_a_reader_chose_on_every_page(stick):
    page = stick.opens("start-here.html")
    size = "() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    before = page.evaluate(size)
    smaller, larger = (page.get_by_role("button", name=name) for name in SIZES)
    expect(smaller).to_have_attribute("aria-disabled", "true")
    for _ in range(4):
        larger.click()
    larger.press("Enter")  # it leads no further, and says so
    assert page.evaluate(size) == 2 * before
    expect(larger).to_have_attribute("aria-disabled", "true")
    stick.opens("how-rare.html")
    assert page.evaluate(size) == 2 * before
    for _ in range(4):
        smaller.click()
    assert page.evaluate(size) == before
    assert page.evaluate("() => localStorage.length") == 0


def test_the_bar_opens_on_a_narrow_window_and_stands_open_on_a_wide_one(stick):
    page = stick.opens("start-here.html")
    larger = page.get_by_role("button", name=SIZES[1])
    expect(larger).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    expect(larger).to_be_hidden()
    menu = page.get_by_role("button", name="Menu", expanded=False)
    place = menu.bounding_box()
    menu.click()
    expect(larger).to_be_visible()
    menu = page.get_by_role("button", name="Menu", expanded=True)
    assert menu.bounding_box() == place
    menu.click()
    expect(larger).to_be_hidden()


@pytest.mark.parametrize("topic", by_page(Library().kept))
def test_on_a_phone_the_first_words_of_a_page_stand_on_its_first_screen(visitor, topic):
    page = visitor.opens(f"{topic}.html")
    # on the smallest, a title of three lines leaves room for the first lines of the sentence
    for width, height, ratio in ((320, 568, 0.4), (390, 844, 1)):
        page.set_viewport_size({"width": width, "height": height})
        expect(page.locator(".alarm")).to_be_in_viewport(ratio=1)
        expect(page.locator(".lead > h1 + p")).to_be_in_viewport(ratio=ratio)


def test_without_scripts_a_narrow_window_shows_the_whole_bar(unscripted):
    page = unscripted.opens("start-here.html")
    page.set_viewport_size({"width": 390, "height": 844})
    bar = page.get_by_role("banner")
    expect(bar.get_by_role("link", name="Search", exact=True)).to_be_visible()
    expect(bar.get_by_role("button")).to_have_count(0)
