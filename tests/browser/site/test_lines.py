"""Lines that belong together are seen to: numbers of lists, words of two lines, numbers to call."""

from __future__ import annotations

import pytest
from kinds import by_page
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser


PHONE = {"width": 320, "height": 844}

ASTRAY = """
(all) => all.filter((link) => {
  const mark = document.createElement("span");
  mark.style = "display: inline-block; width: 0";
  link.before(mark);
  const line = mark.getBoundingClientRect().bottom;
  mark.remove();
  const words = document.createRange();
  words.selectNodeContents(link);
  const first = words.getClientRects()[0];
  return line < first.top || line > first.bottom;
}).map((link) => link.textContent)
"""
"""Links whose first line is not the line on which the number of their place stands."""

HANGS = """
(summary) => {
  const words = document.createRange();
  words.selectNodeContents(summary);
  return [...words.getClientRects()].map((line) => line.left);
}
"""
"""Where each line of a fold's words begins."""

BROKEN = """
(all) => all.flatMap((heading) => {
  const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const word of text.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word[0]);
    }
  }
  return broken;
})
"""
"""Words of headings that are cut in two at the end of a line."""

GAPS = """
(all) => all.map((link) => {
  const number = document.createRange(), next = document.createRange();
  number.selectNodeContents(link);
  next.setStart(link.nextSibling, 0);
  next.setEnd(link.nextSibling, 1);
  return next.getBoundingClientRect().left - number.getBoundingClientRect().right;
})
"""
"""What lies between a number and what is written after it, in pixels."""


def test_the_number_of_a_place_stands_beside_the_first_line_of_its_words(visitor):
    page = visitor.opens("index.html")
    page.set_viewport_size(PHONE)
    links = page.locator(".lane li > a")
    assert links.count() > 1
    assert links.evaluate_all(ASTRAY) == []


def test_the_second_line_of_a_fold_begins_below_its_words(visitor):
    page = visitor.opens("breathing.html")
    page.set_viewport_size(PHONE)
    for fold in (page.locator(".als-why > summary"), page.locator(".als-whence > summary")):
        lines = [one for one in fold.evaluate_all(f"all => all.map({HANGS})") if len(one) > 1]
        assert lines
        assert all(max(one) - min(one) < 6 for one in lines), lines


def test_a_number_to_call_is_no_further_from_its_words_than_they_are(visitor):
    page = visitor.opens("when-to-get-help.html")
    page.get_by_role("checkbox", name="gasping, choking").check()
    numbers = page.locator(".als-now .als-dial a")
    expect(numbers.first).to_be_visible()
    for found in (numbers, page.locator(".call [data-country=''] a")):
        assert found.count() > 1
        assert all(abs(gap) < 1 for gap in found.evaluate_all(GAPS))
        assert all(box >= 44 for box in found.evaluate_all("all => all.map(a => a.offsetWidth)"))
    page = visitor.opens("how-rare.html?one")
    expect(page.locator(".als-one")).to_be_visible()
    found = page.locator(".call [data-country=''] a").evaluate_all(GAPS)
    assert all(abs(gap) < 1 for gap in found), found


@pytest.mark.parametrize("file", ["search.html", "404.html", "offline.html", "accessibility.html"])
def test_what_a_page_of_the_house_is_for_comes_after_two_lines_for_emergencies(visitor, file):
    page = visitor.opens(file)
    expect(page.locator(".alert#emergency-card")).to_be_visible()
    expect(page.locator(".card#emergency-card")).to_have_count(0)


def test_a_field_is_as_high_as_what_is_written_into_it(visitor):
    page = visitor.opens("next-steps.html")
    field = page.locator(".part-diary textarea").first
    field.scroll_into_view_if_needed()
    empty = field.evaluate("it => it.clientHeight")
    field.fill("Three apples, and then three pears, lay beside the stones on the table. " * 4)
    whole, seen = field.evaluate("it => [it.scrollHeight, it.clientHeight]")
    assert whole == seen > empty


@pytest.mark.parametrize("name", ["index", "search", *by_page(list(Library().kept))])
def test_no_word_of_a_heading_is_cut_on_the_narrowest_window(visitor, name):
    page = visitor.opens(f"{name}.html")
    page.set_viewport_size(PHONE)
    assert page.locator("main :is(h1, h2, h3)").evaluate_all(BROKEN) == []
