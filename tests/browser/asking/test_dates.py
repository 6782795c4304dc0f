"""A day for a calendar, below the sheets and a decision: closed, saved as a file, kept nowhere."""

import pytest
from playwright.sync_api import expect

RECORDS = 'JSON.stringify([...globalThis[Symbol.for("als-pages.memory")].records])'
EVIL = "<b>plums</b>\nEND:VEVENT\n;,\\"


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.dates}


def day_in(drawn):
    """The field of the day."""
    return drawn.locator("input[type=date]")


def opened(part, bare, words):
    """A part with what opens below the line."""
    drawn = bare.draw(part)
    expect(day_in(drawn)).to_be_hidden()
    drawn.get_by_text(words["dates"], exact=True).click()
    return drawn


def saved(drawn, page, words, path):
    """The lines of the file, and its name."""
    with page.expect_download() as download:
        drawn.get_by_text(words["date_save"], exact=True).click()
    download.value.save_as(path)
    return path.read_bytes().decode().split("\r\n"), download.value.suggested_filename


def test_without_a_day_nothing_is_saved(bare, visit, words):
    drawn = opened(visit, bare, words)
    drawn.get_by_text(words["date_save"], exact=True).click()
    expect(drawn.get_by_text(words["date_none"]).last).to_be_visible()


def test_the_day_is_saved_with_its_words_as_words_and_kept_nowhere(
    bare, clinic, page, words, tmp_path
):
    drawn = opened(clinic, bare, words)
    before = page.evaluate(RECORDS)
    drawn.get_by_label(words["date_review"]).check()
    day_in(drawn).fill("2027-03-01")
    drawn.get_by_label(words["date_note"]).fill(EVIL)
    lines, name = saved(drawn, page, words, tmp_path / "day.ics")
    assert name == words["date_file"]
    assert "DTSTART;VALUE=DATE:20270301" in lines
    assert f"SUMMARY:{words['date_review']}" in lines
    assert r"DESCRIPTION:<b>plums</b>\nEND:VEVENT\n\;\,\\" in lines
    assert lines.count("END:VEVENT") == 1
    assert page.evaluate(RECORDS) == before
    expect(drawn.get_by_text(words["date_saved"].format(file=name)).last).to_be_visible()


def test_the_sheet_for_a_visit_has_a_day_for_the_visit_alone(bare, visit, page, words, tmp_path):
    drawn = opened(visit, bare, words)
    expect(drawn.get_by_text(words["date_review"])).to_have_count(0)
    day_in(drawn).fill("2027-03-01")
    lines, _ = saved(drawn, page, words, tmp_path / "day.ics")
    assert f"SUMMARY:{words['date_visit']}" in lines


def test_a_decision_has_a_day_to_look_at_it_again(bare, decision, page, words, tmp_path):
    drawn = opened(decision, bare, words)
    again = words["date_again"].format(title="The <ripe> pear")
    expect(drawn.get_by_text(again)).to_be_visible()
    day_in(drawn).fill("2027-03-01")
    lines, _ = saved(drawn, page, words, tmp_path / "day.ics")
    assert f"SUMMARY:{again}" in lines
