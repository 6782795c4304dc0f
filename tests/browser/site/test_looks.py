"""How a reader wants the web pages to look: dark or light, larger words, and the tools for it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

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
    page.get_by_role("button", name="Colors as the system").click()
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


def test_the_tools_of_the_bar_open_on_a_narrow_window_and_stand_open_on_a_wide_one(stick):
    page = stick.opens("start-here.html")
    larger = page.get_by_role("button", name=SIZES[1])
    expect(larger).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    expect(larger).to_be_hidden()
    page.get_by_text("Text and colors").click()
    expect(larger).to_be_visible()
