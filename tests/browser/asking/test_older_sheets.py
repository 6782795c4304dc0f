"""Files from before a sheet asked all that it asks now: nothing they tell is lost or misread."""

import json

import pytest
from playwright.sync_api import expect

from helpers.library import Library
from helpers.parts.visit.widget import VisitWidget

DAY = "2026-11-20T10:00:00.000Z"
OLD = {
    "visit/changed": {"picked": ["hand-weak", "speech"], "words": ""},
    "visit/side": {"picked": ["right"], "words": ""},
    "visit/ago": {"picked": ["months"], "words": ""},
    "visit/tests": {"picked": ["blood"], "words": "in the old town"},
    "visit/tests-when": {"picked": ["2026-05"], "words": ""},
    "visit/absent": {"picked": ["pain", "speech"], "words": ""},
}
LINE = "The right hand or arm is weaker, speech is different, no pain."


@pytest.fixture
def real(bare, answers, library):
    """The sheet as readers see it, drawn below what loads files."""
    bare.draw(answers)
    one = VisitWidget.of(Library().visit, library.catalogue, "real", lambda facts: [])
    bare.draw(one)
    yield bare.page.locator(".als-visit")
    one.close()


@pytest.fixture
def load(bare, real, library):
    """Loads a file with these records."""

    def loading(told):
        records = {name: {"value": one, "at": DAY, "earlier": []} for name, one in told.items()}
        whole = {"format": "als-pages-answers", "version": 1, "saved": DAY, "records": records}
        content = json.dumps(whole).encode()
        file = {"name": "a.json", "mimeType": "application/json", "buffer": content}
        bare.page.get_by_label(library.catalogue.answers.load.flat).set_input_files(file)
        return real.locator(".als-sheet")

    return loading


def test_an_older_sheet_is_shown_whole_and_its_side_is_that_of_the_hand(load):
    sheet = load(OLD)
    expect(sheet.locator(".als-summary")).to_have_text(LINE)
    for told in ("How long ago: some months", "Last test: May 2026", "in the old town"):
        expect(sheet).to_contain_text(told)


def test_what_an_older_file_contradicts_is_not_on_the_sheet(load):
    expect(load(OLD)).to_contain_text("What I do not have: pain")
    expect(load({})).not_to_contain_text("changed speech or voice")


def test_a_line_that_the_reader_wrote_is_kept_whatever_is_ticked_later(load, real):
    sheet = load(OLD | {"visit/summary": {"picked": [], "words": "My <i>own</i> line"}})
    real.get_by_label("cramps", exact=True).first.evaluate("(one) => one.click()")
    expect(sheet).to_contain_text("cramps")
    expect(sheet.locator(".als-summary")).to_have_text("My <i>own</i> line")


def test_what_is_asked_no_more_is_shown_only_where_it_was_told(load, real):
    expect(real.get_by_role("group", name="About how long ago was that?")).to_have_count(0)
    load(OLD)
    (hidden,) = real.locator("fieldset").filter(has_text="About how long ago").all()
    assert hidden.evaluate("(one) => one.hidden") is False


def test_what_a_file_holds_damaged_stays_off_the_sheet_and_the_rest_is_there(load):
    sheet = load(
        OLD
        | {
            "visit/changed/since": {"picked": ["hand-weak/soon", "speech/2026-02"], "words": "x"},
            "visit/changed/side": {"picked": [3], "words": ""},
            "visit/tests/where/blood": {"picked": [], "words": "y" * 90_000},
            "visit/weight-now": {"picked": ["stone"], "words": "82" + "0" * 500},
        }
    )
    summary = "Speech is different (since February 2026), the right hand or arm is weaker, no pain."
    expect(sheet.locator(".als-summary")).to_have_text(summary)
    assert len(sheet.inner_text()) < 1500
