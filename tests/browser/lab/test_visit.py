"""The whole visit sheet in real JupyterLab, ticked and written in everywhere, and what it gives."""

from __future__ import annotations

from io import BytesIO

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from helpers.answers_file import read_answers
from helpers.citing import bare
from helpers.language import months
from helpers.library import Library

from .axe import found_on_page

pytestmark = pytest.mark.browser

VISIT = Library().visit
ASKED = {name: field for name, field in VISIT.fields.items() if not field.former}
"""What is asked today; the rest only shows what an older file holds."""

WRITTEN = [name for name, field in ASKED.items() if field.kind != "figure"]
"""Where any words fit."""

MARKUP = "<img src='data:,' onerror='top.harmed = 1'> & <b>figs</b>"
SMALLEST = 12
"""Points of the smallest type on paper."""

POINTS = "(sheet) => parseFloat(getComputedStyle(sheet).fontSize) * 0.75"


def month(picked):
    """A month as the sheet says it, as in "November 2026"."""
    year, number = picked.split("-")
    return f"{months('en')[int(number) - 1]} {year}"


@pytest.fixture
def filled(reader):
    """The sheet with something ticked in every field, and with markup written in every field."""
    reader.opens("next-steps")
    filled = reader.page.locator(".als-visit")
    filled.get_by_role("button", name="Show all parts at once").click()
    fields = filled.locator("fieldset.als-question").filter(visible=True)
    expect(fields).to_have_count(len(ASKED))
    for field in fields.all():
        field.locator("label input:visible").first.check()
        for own in field.locator("textarea").all():
            own.fill(MARKUP)
    return filled


@pytest.fixture
def handed(reader, filled):
    """What a button hands over as a file."""

    def given(button):
        with reader.page.expect_download() as download:
            filled.get_by_role("button", name=button, exact=True).click()
        return download.value.path().read_bytes()

    return given


def test_everything_that_can_be_told_is_handed_over_as_it_was_written(reader, filled, handed):
    held = read_answers(handed("Download the file"))
    answers = {name: held[f"visit/{name}"]["value"] for name in WRITTEN}
    assert [one["words"] for one in answers.values()] == [MARKUP] * len(WRITTEN)
    picked = [(VISIT.fields[name].choices, *one["picked"]) for name, one in answers.items()]
    ticked = [bare(choices[one].say) if choices else month(one) for choices, one in picked]
    # a choice may have a whole sentence for a device that speaks
    spoken = [
        bare(choices[one].aloud or choices[one].say) if choices else month(one)
        for choices, one in picked
    ]

    text = handed("Download my sheet").decode()
    phrases = handed("Download the phrases").decode()
    filled.get_by_role("button", name="Print my sheet").click()
    sheet = reader.page.locator(".als-paper article")
    shown = filled.locator(".als-sheet").text_content()
    assert [one for one in spoken if one not in phrases] == []
    for given in (text, phrases, shown, sheet.text_content()):
        told = [MARKUP] if given is phrases else [*ticked, MARKUP]
        assert [one for one in told if one not in given] == []
        assert given.count(MARKUP) == len(answers)
    assert sheet.evaluate(POINTS) >= SMALLEST
    expect(filled.locator("img")).to_have_count(0)
    assert reader.page.evaluate("globalThis.harmed") is None
    assert found_on_page(reader.page) == {}


def test_jupyterlab_prints_the_sheet_alone(reader, filled):
    filled.get_by_role("button", name="Print my sheet").click()
    paper = PdfReader(BytesIO(reader.page.pdf())).pages
    text = " ".join(" ".join(page.extract_text() for page in paper).split())
    assert text.startswith(VISIT.title.flat)
    assert VISIT.foot.flat[-40:] in text
    assert "File Edit View" not in text
    assert len(paper) < 6
    reader.page.keyboard.press("Shift")
