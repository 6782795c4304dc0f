"""The words of a page in JupyterLab: large, in short lines, and with nothing read between them."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser

TEXT = ".jp-RenderedHTMLCommon :is(p, li, td, th, summary)"
LINES = ["P", "LI"]
SMALLEST, LONGEST = 18, 660
"""In CSS pixels: the letters of the questions, and about 75 of them."""

MEASURED = """
(all) => all.filter((one) => one.checkVisibility()).map((one) =>
  [parseFloat(getComputedStyle(one).fontSize), one.tagName, one.getBoundingClientRect().width])
"""
SMALL = ".jp-RenderedHTMLCommon { font-size: 14px !important; }"
WIDE = ".jp-RenderedHTMLCommon :is(p, ul, ol) { max-width: none !important; }"
SIZE = """
(way) => jupyterapp.commands.execute(`apputils:${way}-font-size`, { key: "content-font-size1" })
"""
SIZE_NOW = "getComputedStyle(document.body).getPropertyValue('--jp-content-font-size1')"
PHONE, TABLET, DESK = (390, 844), (1024, 740), (1280, 900)


@pytest.fixture
def measured(reader):
    """Sizes of letters and widths of lines on a page."""
    reader.opens("sampler")
    words = reader.notebook.locator(TEXT)
    expect(words.first).to_be_visible()

    def sizes():
        found = words.evaluate_all(MEASURED)
        lines = [width for _, kind, width in found if kind in LINES]
        return min(size for size, _, _ in found), max(lines)

    return sizes


def test_letters_are_large_and_lines_are_short(measured):
    smallest, longest = measured()
    assert smallest >= SMALLEST
    assert longest <= LONGEST


def test_small_letters_and_long_lines_would_be_seen(reader, measured):
    defects = [reader.page.add_style_tag(content=style) for style in (SMALL, WIDE)]
    smallest, longest = measured()
    assert smallest < SMALLEST
    assert longest > LONGEST
    for one in defects:
        one.evaluate("(it) => it.remove()")


def test_letters_grow_with_those_of_the_browser_and_by_the_menu(reader, measured):
    root = "(size) => { document.documentElement.style.fontSize = size; }"
    reader.page.evaluate(root, "150%")
    assert measured()[0] >= 1.5 * SMALLEST
    reader.page.evaluate(root, "")
    assert measured()[0] == SMALLEST
    reader.page.evaluate(SIZE, "incr")
    reader.page.wait_for_function(f"() => {SIZE_NOW} === '15px'")
    assert measured()[0] == SMALLEST + 1
    reader.page.evaluate(SIZE, "decr")
    reader.page.wait_for_function(f"() => {SIZE_NOW} === '14px'")


@pytest.mark.parametrize("size", [PHONE, TABLET, DESK], ids=["phone", "tablet", "desk"])
@pytest.mark.parametrize("topic", Library().series.topics)
def test_a_number_to_call_is_on_the_first_screen(reader, topic, size):
    reader.page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    reader.opens(topic)
    number = reader.notebook.locator("blockquote a[href^='tel:']").first
    expect(number).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("view", ["doc", "lab", "notebook7"])
def test_the_window_is_called_as_the_page_is(newcomer, view):
    newcomer.opens("sampler", view)
    expect(newcomer.page).to_have_title("The sampler")
    newcomer.page.evaluate("() => { document.title = 'sampler.ip… - JupyterLab'; }")
    expect(newcomer.page).to_have_title("The sampler")


def test_the_window_is_called_as_the_page_that_is_shown(reader):
    reader.opens("start-here")
    expect(reader.page).to_have_title("Start here")
    reader.notebook.get_by_role("link", name="What is ALS?").first.click()
    expect(reader.page).to_have_title("What is ALS?")


def test_no_number_of_a_run_and_no_bar_that_hides_a_cell_stands_beside_the_words(reader):
    reader.opens("sampler")
    expect(reader.question("Which of these grows on a tree?")).to_be_visible()
    beside = reader.notebook.locator(".jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser")
    assert beside.count() > 10
    expect(beside.filter(visible=True)).to_have_count(0)
