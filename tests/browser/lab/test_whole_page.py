"""The whole page is there: every cell, chart and link, at every width, for every way of reading."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from browser.axe import CONTRAST
from playwright.sync_api import Error, expect

from .axe import all_breaches, found_on_page
from .views import in_time, in_views

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
LOOKS = [("light", 1280), ("dark", 390), *in_time(("light", 390), ("dark", 1280))]
"""Each scheme and each width always, and every pair where there is time."""
PLANTED = [".als", ".jp-Notebook .als-figure", ".jp-RenderedMarkdown"]
DEFECT = """
(places) => {
for (const part of places.map((one) => document.querySelector(one)))
  part.insertAdjacentHTML("beforeend", `<p style='color: #999; background: #fff'>grey</p>
    <p style='color: #666; background: #fff'>darker grey</p><img src='data:,'>`);
}
"""


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
@pytest.mark.always
def test_axe_finds_nothing_on_the_whole_page(reader, scheme, width):
    reader.page.emulate_media(color_scheme=scheme)
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.opens("sampler")
    reader.answers(TREE, "An apple")
    assert found_on_page(reader.page) == {}


@pytest.mark.parametrize("scheme", ["dark", *in_time("light")])
def test_axe_finds_a_planted_defect(reader, scheme):
    reader.page.emulate_media(color_scheme=scheme)
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    reader.page.evaluate(DEFECT, PLANTED)
    rules = Counter(rule for rule, _, _ in all_breaches(reader.page))
    assert {rule: rules[rule] for rule in CONTRAST} == dict.fromkeys(CONTRAST, len(PLANTED))
    assert rules["image-alt"] == len(PLANTED)


@pytest.mark.always
def test_no_part_of_ours_scrolls_sideways_on_a_narrow_page(reader):
    reader.page.set_viewport_size({"width": 320, "height": 800})
    reader.opens("sampler")
    parts = reader.notebook.locator(".als, .als-figure")
    expect(parts).to_have_count(7)
    assert parts.evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth)") == []


ON_ONE_LINE = ".jp-RenderedMarkdown p { white-space: nowrap !important; }"


def test_the_page_does_not_slide_sideways_on_a_telephone(reader):
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.opens("sampler")
    reader.page.locator(".als").first.wait_for()
    assert reader.slides == 0
    defect = reader.page.add_style_tag(content=ON_ONE_LINE)
    assert reader.slides > 0
    defect.evaluate("(it) => it.remove()")


def test_a_table_of_many_columns_stands_row_below_row_on_a_telephone(reader):
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.opens("treatments")
    table = reader.notebook.locator("table:has(tbody td:nth-child(4))").first
    first, second = (table.locator("tbody tr").first.locator("td").nth(at) for at in (0, 1))
    expect(first).to_be_visible()
    assert second.bounding_box()["y"] > first.bounding_box()["y"]
    assert reader.slides == 0


def test_a_chart_is_drawn_and_described(reader):
    reader.opens("sampler")
    picture = reader.notebook.get_by_role("img", name="Bars: 30 percent of the apples are red")
    expect(picture).to_be_visible()
    assert picture.evaluate("async (it) => (await it.decode(), it.naturalWidth)") > 0


def test_the_numbers_of_a_chart_open_from_the_keyboard(reader):
    reader.opens("sampler")
    reader.notebook.get_by_text("The numbers in a table").focus()
    reader.page.keyboard.press("Enter")
    expect(reader.notebook.locator(".als-figure").get_by_role("table")).to_be_visible()


@in_views("lab")
def test_a_line_of_the_contents_leads_to_its_section(whoever, view):
    whoever.opens("sampler", view)
    heading = whoever.notebook.get_by_role("heading", name="Sources")
    expect(heading).not_to_be_in_viewport()
    whoever.notebook.get_by_text("On this page", exact=True).click()
    whoever.notebook.get_by_role("link", name="Sources", exact=True).click()
    expect(heading).to_be_in_viewport()


def test_a_number_in_the_text_opens_its_source_below_its_own_section(reader):
    reader.opens("sampler")
    reader.notebook.get_by_role("link", name=re.compile(r"^\[\d+\]$")).first.click()
    opened = reader.notebook.locator("details.als-why[open] li").first
    expect(opened).to_be_in_viewport()


@in_views("lab")
def test_a_link_to_another_page_opens_it(whoever, view):
    whoever.opens("start-here", view)
    whoever.notebook.get_by_role("link", name="Searching online and worry").first.click()
    heading = whoever.page.get_by_role("heading", name="Searching online and worry", level=1)
    expect(heading).to_be_visible(timeout=20_000)


def test_a_request_to_another_machine_would_be_seen(reader):
    reader.opens("sampler")
    with reader.page.expect_console_message(lambda said: "'https://apples.example/'" in said.text):
        reader.page.evaluate("fetch('https://apples.example/').catch(() => null)")
    assert reader.strangers == ["https://apples.example/"]
    reader.requests.clear()


def test_an_error_in_a_widget_would_be_seen(reader):
    reader.opens("sampler")
    with reader.page.expect_event("pageerror"):
        reader.page.evaluate(BROKEN)
    assert reader.errors == ["a planted error"]
    reader.errors.clear()


def test_what_jupyterlab_never_answers_would_be_seen(reader):
    with pytest.raises(Error, match="never answered"):
        reader.asks("() => new Promise(() => null)", patience=10)


BROKEN = """
const text = "setTimeout(() => { throw new Error('a planted error'); })";
import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
"""
