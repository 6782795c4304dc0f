"""The published pages without a network: kept whole, renewed, mended, and taken away again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from unit.conftest import Orchard

from helpers.site.building import whole
from helpers.site.writing import write

pytestmark = pytest.mark.browser

KEPT = """async () => {
  const [name] = await caches.keys();
  return name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];
}"""
CUT = """async () => {
  const store = await caches.open((await caches.keys())[0]);
  const all = await store.keys();
  const half = all.filter(({ url }, number) => number % 2 || url.includes("/pears.html"));
  await Promise.all(half.map((one) => store.delete(one)));
  return half.length;
}"""
ACTIVE = "async () => (await navigator.serviceWorker.ready).active.state === 'activated'"
WINDOWS = """async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).length"""
WAITS = "async () => (await navigator.serviceWorker.getRegistration())?.waiting != null"


class Quiet(SimpleHTTPRequestHandler):
    """A host that says nothing of who asks, but to the test."""

    def log_message(self, *_: object) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]


class Host:
    """A folder on a host that can be put out of reach and come back at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, 0
        self.asked: list[str] = []

    def opens(self) -> None:
        """Answer from now on."""
        handler = partial(Quiet, directory=str(self.folder))
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        self.server.asked = self.asked  # type: ignore[attr-defined]
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def closes(self) -> None:
        """Be out of reach: not even the address answers."""
        self.server.shutdown()
        self.server.server_close()

    @property
    def home(self) -> str:
        """Where the pages stand, below other folders of the same host."""
        return f"http://127.0.0.1:{self.port}/fruit/"


@pytest.fixture
def orchard(tmp_path) -> Orchard:
    """The words of two pages of fruit, with a way to change them."""
    return Orchard(tmp_path)


@pytest.fixture
def host(orchard, tmp_path) -> Iterator[Host]:
    """The orchard's pages on a host."""
    write(tmp_path / "web" / "fruit", whole(orchard.library))
    host = Host(tmp_path / "web")
    host.opens()
    yield host
    host.closes()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that was never there."""
    with chromium.new_context() as made:
        yield made


@pytest.fixture
def page(context, host) -> Page:
    """One page, opened once, with all that its browser keeps of the others."""
    page = context.new_page()
    page.goto(f"{host.home}apples.html")
    until(page, ACTIVE)
    return page


def deploy(orchard, host, said):
    """Put another version on the host."""
    orchard.change("en/apples/page.md", "# Apples", f"# {said}")
    orchard.change("en/pears/page.md", "# Pears", f"# {said} and pears")
    write(host.folder / "fruit", whole(orchard.library))


def until(page, holds):
    """Wait for what the browser does in its own time: Playwright's own way waits for no promise."""
    for _ in range(100):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(200)
    pytest.fail(f"This never came about: {holds}")


def until_alone(page):
    """Wait until the worker, too, knows that this page alone is open: one may close a while."""
    (worker, *_) = page.context.service_workers
    for _ in range(100):
        if worker.evaluate(WINDOWS) == 1:
            return
        page.wait_for_timeout(100)
    pytest.fail("A page that was closed is still there.")


def title(page):
    return page.locator("h1").inner_text()


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


def test_version_two_waits_while_one_is_open_twice_and_comes_whole(page, host, orchard, context):
    deploy(orchard, host, "Ripe apples")
    other = context.new_page()
    other.goto(f"{host.home}apples.html")
    until(other, WAITS)
    assert title(other) == title(page) == "Apples"
    other.goto(f"{host.home}pears.html")
    assert title(other) == "Pears"
    page.close()
    until_alone(other)
    other.goto(f"{host.home}apples.html")
    expect(other.locator("h1")).to_have_text("Ripe apples")
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


def test_numbers_past_their_day_say_how_old_they_are_after_a_year_without_a_network(
    orchard, host, context
):
    orchard.change("en/words.yaml", "Words for call\n", "Words for call [@apple-share]\n")
    orchard.change(
        "en/words.yaml",
        "    other: |\n      Words for aged",
        "    other: |\n      Checked on {day}, {count} days ago",
    )
    write(host.folder / "fruit", whole(orchard.library))
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
