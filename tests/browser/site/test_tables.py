"""Tables on a wide window: the words that a row is about are whole, and no table is too wide."""

import pytest

pytestmark = pytest.mark.browser

CUT = r"""
(cells) => cells.flatMap((cell) => {
  const found = [], walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
    }
  return found;
})
"""
OVER = """
(tables) => tables.map((one) => {
  const { right } = one.parentElement.getBoundingClientRect();
  return Math.max(0, Math.round(one.getBoundingClientRect().right - right));
})
"""


def test_on_a_wide_window_a_table_of_five_columns_has_its_words_whole_and_fits(visitor):
    page = visitor.opens("treatments.html")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert page.locator("tbody tr > *").evaluate_all(CUT) == []
    assert {*page.locator("main table").evaluate_all(OVER)} == {0}


def test_in_the_largest_letters_a_table_stays_on_its_page_with_the_contents_open(stick):
    page = stick.opens("treatments.html")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_text("On this page", exact=True).click()
    for _ in range(4):
        page.get_by_role("button", name="Larger text").click()
    assert {*page.locator("main table").evaluate_all(OVER)} == {0}
