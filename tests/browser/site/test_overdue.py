"""A page that was carried about for longer than its red card holds says so itself."""

import re
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import expect

from helpers.document.composing import page as page_of
from helpers.library import Library

pytestmark = pytest.mark.browser
DAY = page_of(Library(), "symptoms").review_by.day
SAID = re.compile(rf"{DAY.day} \w+ {DAY.year}")


@pytest.fixture
def on(hosted_apart):
    """A page opened at noon of a day."""

    def opened(day: date):
        page = hosted_apart.new_page()
        page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 12))
        page.goto("https://site.example/symptoms.html")
        return page

    return opened


def test_on_its_last_day_the_card_is_as_it_should_be(on):
    expect(on(DAY).locator(".als-review-by")).to_be_hidden()


def test_after_its_day_a_page_says_so_below_the_card_and_the_card_stays(on):
    page = on(DAY + timedelta(days=1))
    told = page.locator(".als-overdue")
    expect(told).to_be_visible()
    expect(told).to_contain_text("was due to be checked again by")
    expect(told).to_contain_text(SAID)
    card, below = page.locator("#emergency-card").bounding_box(), told.bounding_box()
    assert card["y"] < below["y"]


def test_what_is_printed_from_a_page_says_how_old_it_may_become(on):
    page = on(DAY)
    page.emulate_media(media="print")
    expect(page.locator(".als-review-by")).to_be_visible()
    expect(page.locator(".als-review-by")).to_contain_text(SAID)


def test_without_scripts_a_page_says_how_old_it_may_become(unscripted):
    expect(unscripted.opens("symptoms.html").locator(".als-review-by")).to_contain_text(SAID)
    expect(unscripted.page.locator(".als-review-by")).to_be_visible()
