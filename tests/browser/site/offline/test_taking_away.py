"""What a reader may do with the kept pages: take the copy away, install it, open a folder."""

from __future__ import annotations

import pytest
from browser.hosts import KEPT
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_a_reader_takes_the_copy_away_and_keeps_it_again(page, host):
    page.goto(f"{host.home}offline.html")
    expect(page.locator("#copy-is")).to_have_text("Words for here")
    page.get_by_role("button", name="Words for take-away").press("Enter")
    expect(page.locator("#copy-is")).to_have_text("Words for away")
    expect(page.get_by_role("button", name="Words for keep")).to_be_focused()
    assert page.evaluate("async () => (await caches.keys()).length") == 0
    page.goto(f"{host.home}apples.html")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("async () => (await caches.keys()).length") == 0
    page.goto(f"{host.home}offline.html")
    page.get_by_role("button", name="Words for keep").click()
    expect(page.locator("#copy-is")).to_have_text("Words for here")
    assert len(page.evaluate(KEPT)) > 20


def test_the_pages_can_be_installed(page, host):
    session = page.context.new_cdp_session(page)
    said = session.send("Page.getAppManifest")
    assert said["errors"] == []
    assert said["url"] == f"{host.home}manifest.webmanifest"
    wrong = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one["errorId"] for one in wrong if one["errorId"] != "in-incognito"] == []


def test_from_a_folder_nothing_is_kept_and_nothing_is_asked_for(context, host):
    page = context.new_page()
    heard = []
    page.on("console", lambda message: heard.append(message.text))
    page.goto((host.folder / "fruit" / "offline.html").as_uri())
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#offline")).to_be_hidden()
    assert page.locator("link[rel=manifest]").count() == 0
    assert heard == []
