"""A page that was carried about for longer than its red card holds says so itself."""

import re
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import expect

from helpers.citing import cited
from helpers.library import Library

pytestmark = pytest.mark.browser
LIBRARY = Library()
CARD = LIBRARY.care.cards[LIBRARY.care.first]
NAMES = cited("\n".join([*CARD.items, CARD.rest, LIBRARY.catalogue.site.call]))
DAY = min(LIBRARY.facts[name].review_by for name in NAMES)


@pytest.fixture
def on(hosted, site):
    """A page opened at noon of a day."""
    pages = []

    def opened(day: date):
        page = hosted.new_page()
        pages.append(page)
        page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 12))
        page.goto("https://site.example/symptoms.html")
        return page

    yield opened
    for page in pages:
        page.close()


def test_on_its_last_day_the_card_is_as_it_should_be(on):
    expect(on(DAY).locator("#overdue")).to_be_hidden()


def test_after_its_day_a_page_says_so_below_the_card_and_the_card_stays(on):
    page = on(DAY + timedelta(days=1))
    told = page.locator("#overdue")
    expect(told).to_be_visible()
    expect(told).to_contain_text(re.compile(rf"{DAY.day} \w+ {DAY.year}"))
    card, below = page.locator("#emergency-card").bounding_box(), told.bounding_box()
    assert card["y"] < below["y"]
