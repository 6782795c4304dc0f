"""The plain web pages: for everyone, in every look, from a host or a stick, without scripts."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from browser.axe import CONTRAST, found_by_axe
from browser.journeys import JOURNEYS, TREE
from browser.looks import LOST_LISTS
from kinds import by_page
from playwright.sync_api import expect
from pypdf import PdfReader

from helpers.library import ROOT, Library

pytestmark = pytest.mark.browser

TOPICS = Library().kept
WITHOUT = {"start-here", "library"}  # only the four doors stand there; only the search of all pages
WITH_WIDGETS = ["sampler.html", *(f"{topic}.html" for topic in TOPICS)]
ALONE = ["index.html", "search.html", "404.html", "offline.html", "accessibility.html"]
PAGES = [*ALONE, *WITH_WIDGETS]
OF_EACH_KIND = ["index.html", "search.html", "sampler.html", "when-to-get-help.html"]
"""All pages wear the same style; these have every kind of part between them."""
LOOKS = {
    "own colours": {"media": {"forced_colors": "active"}},
    "own colours, dark": {"media": {"forced_colors": "active", "color_scheme": "dark"}},
    "400 % zoom": {"size": {"width": 320, "height": 256}},
}
TOO_WIDE = """() => document.documentElement.scrollWidth > innerWidth + 1 &&
  [...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("file", by_page(PAGES))
def test_a_page_is_whole_satisfies_axe_and_fits_a_narrow_screen(visitor, file):
    page = visitor.opens(file)
    parts = page.locator("[data-widget]")
    assert parts.count() > 0 or file not in WITH_WIDGETS or file[:-5] in WITHOUT
    expect(parts.locator(".als")).to_have_count(parts.count())
    expect(parts.locator(".printed:visible")).to_have_count(0)
    assert found_by_axe(page) == {}
    assert page.locator("body").evaluate(LOST_LISTS) == 0
    page.set_viewport_size(LOOKS["400 % zoom"]["size"])
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("file", OF_EACH_KIND)
def test_there_is_enough_contrast_in_the_dark(visitor, file):
    visitor.page.emulate_media(color_scheme="dark")
    assert found_by_axe(visitor.opens(file), only=CONTRAST) == {}


@pytest.mark.parametrize(
    "look",
    [
        "own colours",
        # the system's two sets of colours are its own; the rules that they may break are the same
        pytest.param("own colours, dark", marks=pytest.mark.slow),
        "400 % zoom",
    ],
)
def test_axe_finds_nothing_in_any_look(visitor, look):
    visitor.page.emulate_media(**LOOKS[look].get("media", {}))
    visitor.page.set_viewport_size(LOOKS[look].get("size", {"width": 1280, "height": 900}))
    found = {file: found_by_axe(visitor.opens(file)) for file in OF_EACH_KIND}
    assert not any(found.values()), found


def test_axe_would_have_found_a_defect(visitor):
    page = visitor.opens("sampler.html")
    page.evaluate(
        "() => { const [first, second] = document.querySelectorAll('main p');"
        "  first.style.color = '#666'; second.style.color = '#999';"
        "  document.querySelector('main').removeAttribute('id');"
        "  document.querySelector('h1').remove();"
        "  document.querySelector('figure img').removeAttribute('alt'); }"
    )
    planted = {*CONTRAST, "skip-link", "page-has-heading-one", "image-alt"}
    assert planted <= set(found_by_axe(page))


def test_a_part_that_is_too_wide_would_be_seen(visitor):
    visitor.page.set_viewport_size(LOOKS["400 % zoom"]["size"])
    page = visitor.opens("sampler.html")
    page.evaluate("() => { document.querySelector('main p').style.width = '500px'; }")
    assert page.evaluate(TOO_WIDE)


def test_what_stays_in_sight_leaves_room_to_read_at_400_percent(visitor):
    visitor.page.set_viewport_size({"width": 320, "height": 256})
    page = visitor.opens("sampler.html")
    page.evaluate("() => scrollTo(0, 1500)")
    stuck = "all => all.filter((one) => /sticky|fixed/.test(getComputedStyle(one).position)).length"
    assert page.locator("body *").evaluate_all(stuck) == 0


def test_everything_that_can_be_pressed_is_large_and_is_reached_in_order(visitor):
    page = visitor.opens("sampler.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go to the text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    small = "all => all.filter((one) => one.checkVisibility() && one.offsetHeight < 44)"
    targets = page.locator("header a, header button, nav a, summary, .als-button, .als-row")
    assert targets.evaluate_all(f"{small}.map((one) => one.outerHTML)") == []


@pytest.mark.parametrize("door", ["visitor", "stick"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_journey_can_be_made_with_no_kernel_and_no_server(request, door, journey):
    reader = request.getfixturevalue(door)
    journey(reader.page, lambda topic: reader.opens(f"{topic}.html"))


def test_an_answer_is_there_again_after_another_page_and_not_in_another_tab(stick):
    page = stick.opens("sampler.html")
    question = page.get_by_role("group", name=TREE)
    question.get_by_label("An apple").check()
    question.get_by_role("button", name="Check my answer").click()
    stick.opens("start-here.html")
    stick.opens("sampler.html")
    expect(question.get_by_label("An apple")).to_be_checked()
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.get_by_role("group", name=TREE)).to_be_visible()
    expect(other.get_by_role("radio", checked=True)).to_have_count(0)


def test_a_list_is_saved_under_the_strict_policy(stick):
    page = stick.opens("sampler.html")
    with page.expect_download() as saved:
        page.get_by_text("Download", exact=True).click()
    assert "[ ]" in Path(saved.value.path()).read_text("utf-8")


def test_a_list_is_printed_with_its_style_under_the_strict_policy(stick):
    page = stick.opens("sampler.html")
    page.get_by_text("Print", exact=True).click()
    sheet = page.locator(".als-paper article")
    expect(sheet).to_have_css("overflow-wrap", "anywhere")
    (paper,) = PdfReader(BytesIO(page.pdf())).pages
    assert paper.extract_text().startswith("Before you go to the orchard")


@pytest.mark.parametrize("door", ["visitor", "stick"])
def test_a_place_is_found_by_a_word_spelled_nearly_right(request, door):
    page = request.getfixturevalue(door).opens("search.html")
    page.get_by_label("What are you looking for?").fill("swalowing")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text('places for "swalowing"')
    expect(page.locator("#found a").first).to_be_visible()
    page.get_by_label("What are you looking for?").fill("xyzzyx")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Nothing was found")


def test_pages_words_and_questions_are_found(visitor):
    kinds = {}
    for looked in ("bulbar", "twitching", "hereditary"):
        page = visitor.opens(f"search.html?looked={looked}")
        kinds |= dict.fromkeys(page.locator("#found .kind").all_text_contents())
    assert {"A word explained", "A question people ask"} <= set(kinds)
    assert any(kind.startswith("From a page") for kind in kinds)


def test_without_scripts_every_word_is_there_in_its_printed_form(unscripted):
    page = unscripted.opens("sampler.html")
    expect(page.get_by_role("heading", name="Answers, and why")).to_be_visible()
    expect(page.locator(".part-checklist .printed")).to_contain_text("Take a basket")
    expect(page.locator("button:visible")).to_have_count(0)
    expect(
        unscripted.opens("search.html").get_by_text("The search needs JavaScript")
    ).to_be_visible()


def test_without_scripts_axe_finds_nothing_either(visitor):
    # axe is a script itself: the page's own are kept away instead
    visitor.page.route("**/*.js", lambda route: route.fulfill(body=""))
    found = {file: found_by_axe(visitor.opens(file)) for file in OF_EACH_KIND}
    assert not any(found.values()), found


@pytest.mark.parametrize("file", PAGES)
def test_the_emergency_card_stands_first_and_needs_no_script(site, file):
    html = (site / file).read_text("utf-8")
    assert html.count('id="emergency-card"') == 1
    before, first, _ = re.split(r"<h[23]\b.*?>(.*?)</h", html, maxsplit=1)
    # a page that does not show the whole card has two lines of it above its first heading
    assert first.startswith("Call your emergency number now") or 'class="alert ' in before


@pytest.mark.parametrize("file", PAGES)
def test_a_page_names_the_license_and_the_folder_holds_it(site, file):
    html = (site / file).read_text("utf-8")
    assert "CC BY 4.0" in html
    assert '<a rel="license" href="LICENSE.txt">' in html
    assert (site / "LICENSE.txt").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")


def test_who_comes_to_a_page_that_is_not_there_finds_help_and_every_page(stick):
    page = stick.opens("404.html")
    expect(page.get_by_role("heading", name="This page is not here")).to_be_visible()
    page.locator("main").get_by_role("link", name="When to get help").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("When to get help")
