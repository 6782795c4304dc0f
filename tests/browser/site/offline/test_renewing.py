"""A newer version of the kept pages comes whole or not at all; a copy that was cut is mended."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

import pytest
from browser.hosts import ACTIVE, CUT, KEPT, WAITS, deploy, title, until, until_newest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_version_two_waits_while_one_is_open_twice_and_comes_whole(page, host, orchard, context):
    deploy(orchard, host, "Ripe apples")
    other = context.new_page()
    other.goto(f"{host.home}apples.html")
    until(other, WAITS)
    assert title(other) == title(page) == "Apples"
    other.goto(f"{host.home}pears.html")
    assert title(other) == "Pears"
    page.close()
    until_newest(other, f"{host.home}apples.html", "Ripe apples")
    host.closes()
    other.goto(f"{host.home}pears.html")
    expect(other.locator("h1")).to_have_text("Ripe apples and pears")
    host.opens()


def test_what_did_not_change_is_not_fetched_again_and_what_is_old_goes(page, host, orchard):
    before = set(page.evaluate(KEPT))
    host.asked.clear()
    deploy(orchard, host, "Ripe apples")
    page.reload()
    until(page, WAITS)
    assert "/fruit/assets/lunr-license.txt" not in host.asked
    page.goto(f"{host.home}apples.html")
    expect(page.locator("h1")).to_have_text("Ripe apples")
    until(page, ACTIVE)
    after = set(page.evaluate(KEPT))
    assert len(after) == len(before)
    assert {one for one in after if "/apples.html" in one}.isdisjoint(before)


def test_a_version_that_was_taken_up_stays_when_its_keeper_wakes_anew(page, host, orchard):
    newer(page, host, orchard, "Ripe apples")
    put_to_sleep(page)
    host.closes()
    page.goto(f"{host.home}pears.html")
    expect(page.locator("h1")).to_have_text("Ripe apples and pears")
    assert page.evaluate("() => fetch('assets/page.js').then((got) => got.ok)")
    host.opens()


def test_a_third_version_follows_the_second_in_the_same_tab(page, host, orchard):
    newer(page, host, orchard, "Ripe apples")
    newer(page, host, orchard, "Old apples")
    host.closes()
    page.goto(f"{host.home}pears.html")
    expect(page.locator("h1")).to_have_text("Old apples and pears")
    host.opens()


def test_once_every_tab_was_closed_the_newer_version_keeps_itself(page, host, orchard, context):
    newer(page, host, orchard, "Ripe apples")
    page.close()
    host.closes()
    again = context.new_page()
    again.goto(f"{host.home}apples.html")
    until(again, f"async () => !(await ({WAITS})()) && await ({ACTIVE})()")
    again.goto(f"{host.home}pears.html")
    expect(again.locator("h1")).to_have_text("Ripe apples and pears")
    host.opens()


def newer(page, host, orchard, said):
    """Put a newer version on the host, and open a page of it."""
    deploy(orchard, host, said)
    page.reload()
    comes = f"caches.match('{host.home}?newest').then((one) => one.text())"
    until(page, f"() => {comes}.then((text) => text.includes({sum_of(host)!r}))")
    until(page, WAITS)
    until_newest(page, f"{host.home}apples.html", said)


def sum_of(host):
    """What the newest version says of one of its pages."""
    return b64encode(sha256((host.folder / "fruit/apples.html").read_bytes()).digest()).decode()


def put_to_sleep(page):
    """End what keeps the pages, as a browser does with one that has nothing to do."""
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")


def test_half_a_deploy_is_never_kept(page, host, orchard):
    before = page.evaluate(KEPT)
    host.asked.clear()
    deploy(orchard, host, "Ripe apples")
    # the list is that of the new version, and one page is still the old one
    (host.folder / "fruit" / "pears.html").write_text("<h1>Half</h1>", encoding="utf-8")
    page.reload()
    fetched = "() => navigator.serviceWorker.getRegistration().then((one) => !one.installing)"
    until(page, "() => performance.now() > 2000")
    until(page, fetched)
    assert "/fruit/worker.js" in host.asked
    assert not page.evaluate(WAITS)
    page.goto(f"{host.home}pears.html")
    assert title(page) == "Pears"
    assert set(before) <= set(page.evaluate(KEPT))


def test_a_copy_that_was_cut_in_half_is_mended_with_a_network(page, host):
    whole_copy = set(page.evaluate(KEPT))
    assert page.evaluate(CUT) > 10
    page.goto(f"{host.home}pears.html")
    expect(page.locator("h1")).to_have_text("Pears")
    until(page, f"async () => (await ({KEPT})()).length === {len(whole_copy)}")
    host.closes()
    page.goto(f"{host.home}pears.html")
    expect(page.locator("h1")).to_have_text("Pears")
    host.opens()


def test_a_copy_that_was_cut_in_half_says_what_it_does_not_hold_without_a_network(page, host):
    page.evaluate(CUT)
    host.closes()
    page.goto(f"{host.home}pears.html")
    expect(page.locator("h1")).to_have_text("Words for missing")
    host.opens()
