"""A sheet, a decision and the visit sheet in real JupyterLab, filled in and saved by keys alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.answers_file import read_answers

pytestmark = pytest.mark.browser

MOST_STOPS = 150
HERE = """
() => {
  const one = document.activeElement;
  const named = one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;
  return [one.type ?? one.localName, named];
}
"""


@pytest.fixture
def go(reader):
    """Goes by Tab to what has this name, from the head of a part; Space chooses on the way."""

    def going(part, name, chosen=()):
        root = reader.page.locator(part).first
        root.scroll_into_view_if_needed()
        root.evaluate("(one) => one.setAttribute('tabindex', '-1')")
        root.focus()
        for _ in range(MOST_STOPS):
            reader.page.keyboard.press("Tab")
            _, here = reader.page.evaluate(HERE)
            if here == name:
                return
            if here in chosen:
                reader.page.keyboard.press("Space")
        raise AssertionError(f"'{name}' was not reached, last was '{here}'")

    return going


def saved(reader):
    """What is saved by the button that holds the focus."""
    with reader.page.expect_download() as download:
        reader.page.keyboard.press("Enter")
    return download.value.path().read_bytes()


def test_the_clinic_sheet_needs_no_pointer(reader, go):
    reader.opens("care-team")
    go(".als-clinic", "Download my clinic sheet", ["me", "Breathing and nights", "a little harder"])
    text = saved(reader).decode()
    assert "Filled in by: me" in text
    assert "- Breathing: a little harder" in text


def test_the_visit_sheet_needs_no_pointer_and_its_page_is_read_again(reader, go):
    reader.opens("next-steps")
    go(".als-visit", "Download the file", ["I need time to speak"])
    content = saved(reader)
    assert read_answers(content)["visit/needs"]["value"]["picked"] == ["time"]
    assert b"What makes talking easier for you?</dt>" in content


def test_a_decision_needs_no_pointer(reader, go):
    reader.opens("planning-ahead")
    decision = reader.page.locator(".als-decision").first
    head = decision.locator("details.als-closed > summary")
    go(".als-decision", head.text_content())
    reader.page.keyboard.press("Enter")
    expect(decision.get_by_role("radio").first).to_be_visible()
    question = "When do we look at it again?"
    go(".als-decision", "Download, Plans for later", ["A lot", question])
    text = saved(reader).decode()
    assert "That what I want is done: A lot" in text
    assert question in text
