"""One file carries the guide, the visit sheet and the diary to another computer and back."""

import json

import pytest
from playwright.sync_api import expect

DAY = "2026-11-20T10:00:00.000Z"
TOLD = {
    "guide/blue-or-grey-lips": "yes",
    "visit/fruit": {"picked": ["pear"], "words": "ripe ones"},
    "diary/d1": {
        "day": "2026-11-20",
        "kind": "pears",
        "what": "a big one",
        "hinders": "",
        "note": "",
    },
}


@pytest.fixture
def drawn(bare, answers, guide, visit, diary):
    """The three widgets, drawn, and what is said about answers before them."""
    for widget in (answers, guide, visit, diary):
        bare.draw(widget)
    return bare.page


@pytest.fixture
def load(drawn, library):
    """Loads a file that holds all three."""
    records = {name: {"value": value, "at": DAY, "earlier": []} for name, value in TOLD.items()}
    whole = {"format": "als-pages-answers", "version": 1, "saved": DAY, "records": records}
    file = {"name": "a.json", "mimeType": "application/json", "buffer": json.dumps(whole).encode()}
    field = drawn.get_by_label(library.catalogue.answers.load.flat)
    return lambda: field.set_input_files(file)


def expect_told(page, there):
    expect(page.locator(".als-guide :checked")).to_have_count(there)
    expect(page.locator(".als-visit").get_by_label("a pear")).to_be_checked(checked=bool(there))
    expect(page.locator(".als-diary li").filter(has_text="a big one")).to_have_count(there)


def test_a_file_brings_back_the_guide_the_sheet_and_the_diary(drawn, load):
    expect_told(drawn, 0)
    load()
    expect_told(drawn, 1)


def test_an_emergency_that_a_file_brings_shows_its_card(drawn, load):
    load()
    expect(drawn.locator(".als-guide").locator(".als-now").first).not_to_be_empty()


def test_erasing_takes_all_three_away_and_one_undo_brings_them_back(drawn, load, library):
    load()
    words = library.catalogue.answers
    own = drawn.locator(".als-answers")
    own.get_by_role("button", name=words.clear.flat, exact=True).click()
    expect_told(drawn, 0)
    own.get_by_role("button", name=words.undo.flat, exact=True).click()
    expect_told(drawn, 1)
