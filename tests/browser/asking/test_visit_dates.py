"""A day for a calendar, below the visit sheet: closed, saved as a file, and kept nowhere."""

import pytest
from playwright.sync_api import expect

RECORDS = 'JSON.stringify([...globalThis[Symbol.for("als-pages.memory")].records])'
EVIL = "<b>plums</b>\nEND:VEVENT\n;,\\"


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.visit}


@pytest.fixture
def opened(bare, visit, words):
    """What opens below the line."""
    drawn = bare.draw(visit)
    expect(drawn.get_by_label(words["date_day"])).to_be_hidden()
    drawn.get_by_text(words["dates"], exact=True).click()
    return drawn


def test_without_a_day_nothing_is_saved(opened, words):
    opened.get_by_text(words["date_save"], exact=True).click()
    expect(opened.get_by_text(words["date_none"]).last).to_be_visible()


def test_the_day_is_saved_with_its_words_as_words_and_kept_nowhere(opened, page, words, tmp_path):
    before = page.evaluate(RECORDS)
    opened.get_by_label(words["date_review"]).check()
    opened.get_by_label(words["date_day"], exact=True).fill("2027-03-01")
    opened.get_by_label(words["date_note"]).fill(EVIL)
    with page.expect_download() as download:
        opened.get_by_text(words["date_save"], exact=True).click()
    download.value.save_as(tmp_path / "day.ics")
    lines = (tmp_path / "day.ics").read_bytes().decode().split("\r\n")
    assert download.value.suggested_filename == words["date_file"]
    assert "DTSTART;VALUE=DATE:20270301" in lines
    assert f"SUMMARY:{words['date_review']}" in lines
    assert r"DESCRIPTION:<b>plums</b>\nEND:VEVENT\n\;\,\\" in lines
    assert lines.count("END:VEVENT") == 1
    assert page.evaluate(RECORDS) == before
