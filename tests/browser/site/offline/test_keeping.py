"""The published pages without a network: kept whole after one visit, and honest of their age."""

from __future__ import annotations

import pytest
from browser.hosts import ACTIVE, KEPT, publish, until
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_after_one_visit_every_page_can_be_read_without_a_network(page, host):
    host.closes()
    for name in ("pears", "index", "search", "offline", "apples"):
        page.goto(f"{host.home}{name}.html")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".card").first).to_contain_text("Step away now if")
    page.goto(f"{host.home}search.html?looked=apples")
    expect(page.locator("#found a").first).to_be_visible()
    page.goto(host.home)
    expect(page.locator("h1")).to_be_visible()
    host.opens()


def test_a_page_looks_the_same_and_its_parts_are_drawn_without_a_network(page, host):
    ground = "() => getComputedStyle(document.querySelector('.card')).borderInlineStartColor"
    before = page.evaluate(ground)
    host.closes()
    page.goto(f"{host.home}apples.html")
    assert page.evaluate(ground) == before
    expect(page.locator("[data-widget] .als").first).to_be_visible()
    assert page.locator("figure img").first.evaluate("(one) => one.naturalWidth") > 0
    host.opens()


def test_what_was_never_asked_for_before_comes_without_a_network(page, host):
    page.goto(f"{host.home}pears.html")
    host.closes()
    page.locator("#one").click()
    expect(page.locator(".als-one")).to_be_visible()
    host.opens()


def test_nothing_is_asked_for_that_is_not_ours(page, host):
    known = {
        f"/fruit/{path.relative_to(host.folder / 'fruit').as_posix()}"
        for path in (host.folder / "fruit").rglob("*")
    }
    assert {one.partition("?")[0] for one in host.asked} <= known
    assert "/fruit/sitemap.xml" not in host.asked
    assert all(one.startswith(host.home) for one in page.evaluate(KEPT))


def test_a_page_that_is_not_kept_says_so_below_whom_to_call(page, host):
    host.closes()
    page.goto(f"{host.home}plums.html")
    expect(page.locator("h1")).to_have_text("Words for missing")
    assert page.locator("body > *").first.inner_text() == "Words for call"
    page.get_by_role("link").last.click()
    expect(page).to_have_url(f"{host.home}index.html")
    expect(page.locator(".card").first).to_be_visible()
    host.opens()


def test_numbers_past_their_day_say_how_old_they_are_after_a_year_without_a_network(
    orchard, host, context
):
    orchard.change("en/words.yaml", "Words for call\n", "Words for call [@apple-share]\n")
    orchard.change(
        "en/words.yaml",
        "    other: |\n      Words for aged",
        "    other: |\n      Checked on {day}, {count} days ago",
    )
    publish(host.folder / "fruit", orchard)
    page = context.new_page()
    page.clock.set_fixed_time("2027-07-10T12:00:00")
    page.goto(f"{host.home}apples.html")
    until(page, ACTIVE)
    expect(page.locator(".call .aged")).to_be_hidden()
    host.closes()
    page.clock.set_fixed_time("2028-01-10T12:00:00")
    page.goto(f"{host.home}pears.html")
    expect(page.locator(".als-overdue")).to_be_visible()
    expect(page.locator(".call .aged")).to_be_hidden()
    page.goto(f"{host.home}search.html")
    expect(page.locator(".call .aged")).to_have_text("Checked on 10 January 2026, 730 days ago")
    expect(page.locator(".call > p").first).to_have_text("Words for call")
    host.opens()
