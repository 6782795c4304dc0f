"""The page that says how accessible the pages are, and what only it promises."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from helpers.conformance import FILE, faults, path_of, report_of
from helpers.library import Library
from helpers.site.accessibility import PAGE

from .test_site import OF_EACH_KIND, PAGES, TOO_WIDE

pytestmark = pytest.mark.browser

LIBRARY = Library()
REPORT = report_of(LIBRARY)
MEDIA = re.compile(
    r"<(video|audio|iframe|object|embed|canvas|marquee|blink|meta http-equiv=.refresh)"
)

SPACING = """
* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }
"""
"""The spaces that WCAG 2.2 lets a reader ask for (1.4.12)."""

CUT = """
() => [...document.querySelectorAll("main :is(p, li, label, legend, button, summary, h2, h3, td)")]
  .filter((one) => one.checkVisibility() && getComputedStyle(one).overflow !== "visible" &&
    !one.matches(".als-heard") &&
    (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
  .map((one) => one.outerHTML.slice(0, 100))
"""

FOCUSED = """
() => {
  const one = document.activeElement;
  // what is being scrolled into sight is looked at where it comes to stand
  one.scrollIntoView({ block: "nearest", behavior: "instant" });
  const ring = getComputedStyle(one);
  const [box] = one.getClientRects();
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    what: one.outerHTML.slice(0, 100),
    // the calendar in a field for a day is the browser's own, and so is the ring around it
    ringed: (one.type === "date" && !one.matches(":focus-visible")) ||
      (ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2),
    covered: !seen || !(one.contains(seen) || seen.contains(one)),
  };
}
"""


NOTES = """
globalThis.waited = new Set();
const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (kind, ...rest) {
  waited.add(kind);
  return add.call(this, kind, ...rest);
};
"""
"""Notes what a page waits for."""

EVERYONE = {
    *("click", "change", "beforeinput", "input", "submit", "toggle", "keydown", "keyup"),
    *("DOMContentLoaded", "load", "error", "pagehide", "pageshow", "storage", "visibilitychange"),
    *("beforeprint", "afterprint", "message", "voiceschanged", "resize"),
}
"""What everyone can do, or what comes by itself."""

OURS = {"als-step", "als-go-on"}
"""What no browser sends: our own scripts tell each other, once they heard one of those above."""

HEARS_OURS = "(all) => all.filter((one) => `on${one}` in globalThis || `on${one}` in document)"
"""Of these kinds, those that a browser itself would send."""


def by_tab(page):
    """What has the focus, one press of the Tab key after the other, until it leaves the page."""
    stops = page.locator("a, button, input, textarea, summary, [tabindex='0']").count()
    for _ in range(stops):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            return
        yield page.evaluate(FOCUSED)


@pytest.mark.parametrize("file", PAGES)
def test_a_page_leads_from_its_foot_to_how_accessible_it_is(site, file):
    foot = (site / file).read_text("utf-8").partition("<footer")[2]
    assert f'<a href="{PAGE}">How accessible these pages are</a>' in foot


def test_what_does_not_work_stands_there_in_words_and_the_report_beside_it(visitor, site):
    page = visitor.opens(PAGE)
    expect(page.get_by_text("This page says what works")).to_be_in_viewport()
    found = [*faults(REPORT, "web"), *faults(REPORT, "software")]
    said = page.locator("#faults ~ ul > li").filter(has_text="Rule ").all_text_contents()
    assert [line.partition(" (Rule ")[0] for line in said] == [says for says, _, _ in found]
    expect(page.locator("main")).to_contain_text("No person with a disability has tried")
    assert "tests/" not in page.locator("main").inner_text()
    assert page.get_by_role("link", name="The whole report").get_attribute("href") == FILE
    assert (site / FILE).read_text("utf-8") == path_of(LIBRARY).read_text("utf-8")


@pytest.mark.parametrize("file", PAGES)
def test_no_page_holds_a_film_a_sound_or_a_page_of_others(site, file):
    assert MEDIA.findall((site / file).read_text("utf-8")) == []


def test_a_film_would_be_seen():
    assert MEDIA.search("<p>Apples</p><video src=apples.webm></video>")


@pytest.mark.parametrize(
    "file", ["sampler.html", "sampler.html#one", "next-steps.html", "search.html"]
)
def test_a_page_waits_only_for_what_everyone_can_do(visitor, file):
    visitor.page.add_init_script(NOTES)
    page = visitor.opens(file)
    parts = page.locator("[data-widget]")
    expect(parts.locator(".als")).to_have_count(parts.count())
    waited = set(page.evaluate("() => [...waited]"))
    assert "click" in waited
    assert waited - EVERYONE <= OURS
    assert page.evaluate(HEARS_OURS, [*OURS]) == []


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("file", [*OF_EACH_KIND, PAGE])
def test_nothing_is_cut_off_with_wider_spaces_between_letters_words_and_lines(visitor, file, width):
    visitor.page.set_viewport_size({"width": width, "height": 800})
    page = visitor.opens(file)
    parts = page.locator("[data-widget]")
    expect(parts.locator(".als")).to_have_count(parts.count())
    spaced(page)
    assert not page.evaluate(TOO_WIDE)
    assert page.evaluate(CUT) == []


def test_what_is_cut_off_would_be_seen(visitor):
    page = visitor.opens("sampler.html")
    page.evaluate(
        "() => { const one = document.querySelector('main h2');"
        "  one.style.cssText = 'overflow: hidden; height: 1em'; }"
    )
    spaced(page)
    assert len(page.evaluate(CUT)) == 1


def spaced(page):
    # the pages' own policy lets no style in that is written into them, and this one is a reader's
    page.evaluate(
        "(text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);"
        "  document.adoptedStyleSheets = [sheet]; }",
        SPACING,
    )


@pytest.mark.parametrize(
    ("width", "height"),
    [pytest.param(1280, 900, marks=pytest.mark.slow), (320, 256)],
)
def test_what_has_the_focus_is_ringed_and_nothing_lies_over_it(visitor, width, height):
    visitor.page.set_viewport_size({"width": width, "height": height})
    stops = list(by_tab(visitor.opens("sampler.html")))
    assert len(stops) > 30
    assert [one["what"] for one in stops if not one["ringed"]] == []
    assert [one["what"] for one in stops if one["covered"]] == []


def test_a_ring_that_is_gone_and_a_bar_over_the_focus_would_be_seen(visitor):
    page = visitor.opens("sampler.html")
    page.evaluate(
        "() => { const bar = document.createElement('div');"
        "  bar.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: white';"
        "  document.body.append(bar);"
        "  for (const one of document.querySelectorAll('a')) one.style.outline = 'none'; }"
    )
    page.keyboard.press("Tab")
    one = page.evaluate(FOCUSED)
    assert one["covered"]
    assert not one["ringed"]
