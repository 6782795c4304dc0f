"""Markup and scripts that somebody writes are shown as they were written, everywhere."""

import html
import json

import pytest
from playwright.sync_api import expect

from helpers.answers_file import read_answers

EVIL = (
    "<img src='data:,' onerror='top.harmed = 1'><script>top.harmed = 1</script>"
    ' & "figs" {what} $&'
)
FIELDS = ("fruit", "onset", "picked", "questions")
ENTRY = {"id": "1", "day": "2026-11-24", "kind": "", "what": EVIL, "hinders": "a-lot", "note": EVIL}


@pytest.fixture
def sheet(bare, visit, tell):
    """The sheet with markup in every field, as if from a file."""
    bare.draw(visit)
    answers = {name: {"picked": [EVIL], "words": EVIL} for name in FIELDS}
    tell("visit", {"answers": answers})
    return bare.page.locator(".als-visit")


@pytest.fixture
def lines(bare, diary, tell):
    """A diary of one line, with markup in all that is free."""
    bare.draw(diary)
    tell("diary", {"entries": [ENTRY]})
    return bare.page.locator(".als-diary")


@pytest.fixture(autouse=True)
def harmless(page):
    """Nothing that was written was ever run."""
    yield
    assert page.evaluate("top.harmed") is None


def given(page, drawn, button):
    """What a download holds."""
    with page.expect_download() as download:
        drawn.get_by_text(button, exact=True).click()
    return download.value.path().read_text(encoding="utf-8")


def test_every_field_that_is_written_in_is_shown_as_written(page, bare, visit):
    drawn = bare.draw(visit)
    drawn.get_by_role("button", name="Show all parts at once").click()
    # that of the day for a calendar waits closed, and what is written there is on no sheet
    boxes = drawn.locator("textarea").filter(visible=True).all()
    for box in boxes:
        box.fill(EVIL)
    text = drawn.locator(".als-sheet").text_content()
    # one for each field, and the line on top
    assert (len(boxes), text.count(EVIL)) == (len(FIELDS) + 1, len(FIELDS) + 1)
    expect(drawn.locator("img, script")).to_have_count(0)


def test_the_sheet_on_paper_holds_it_as_text(sheet, paper):
    sheet.get_by_role("button", name="Print my sheet").click()
    assert paper().count(html.escape(EVIL, quote=False)) == len(FIELDS)
    assert "<img" not in paper()


@pytest.mark.parametrize("button", ["Download my sheet", "Download the phrases"])
def test_text_and_phrases_hold_it_as_text(page, sheet, button):
    assert given(page, sheet, button).count(EVIL) == len(FIELDS)


def test_the_file_to_carry_holds_it_as_text(page, sheet, lines):
    held = read_answers(given(page, sheet, "Download the file").encode())
    assert held["visit/fruit"]["value"] == {"picked": [EVIL], "words": EVIL}
    assert held["diary/1"]["value"]["note"] == EVIL


def test_the_file_for_a_clinic_holds_it_as_text(page, sheet):
    bundle = json.loads(given(page, sheet, "Save the file for a clinic"))
    response = bundle["entry"][1]["resource"]
    assert response["resourceType"] == "QuestionnaireResponse"
    assert EVIL in json.dumps(response["item"], ensure_ascii=False).replace('\\"', '"')
    assert "<img" not in response["text"]["div"]
    assert html.escape(EVIL, quote=True).replace("&#x27;", "&#39;") in response["text"]["div"]


def test_the_diary_shows_it_as_text_in_line_table_name_and_file(page, lines):
    day = f"November 24, 2026: {EVIL}"
    expect(lines.locator("li .als-quote")).to_have_text(day)
    expect(lines.get_by_role("button", name=f"Remove {day}", exact=True)).to_be_visible()
    assert EVIL in lines.locator("td").nth(1).text_content()
    assert given(page, lines, "Download my diary").count(EVIL) == 2
    expect(lines.locator("img, script, svg script")).to_have_count(0)


def test_a_line_from_a_file_that_is_markup_in_all_its_parts_runs_nothing(bare, diary, tell):
    drawn = bare.draw(diary)
    tell("diary", {"entries": [dict.fromkeys(ENTRY, EVIL)]})
    expect(drawn.locator("li .als-quote")).to_have_text(f"{EVIL}: {EVIL}")
    expect(drawn.locator("img, script, svg script")).to_have_count(0)


def test_the_diary_on_paper_holds_it_as_text(lines, paper):
    lines.get_by_role("button", name="Print my diary").click()
    assert paper().count(html.escape(EVIL, quote=False)) == 2
    assert "<img" not in paper()


def test_markup_that_is_read_as_such_would_be_seen(page, sheet):
    sheet.evaluate("(root, evil) => { root.innerHTML = evil; }", EVIL)
    page.wait_for_function("top.harmed === 1")
    page.evaluate("delete top.harmed")
