"""The clinic's sheet on paper, and in the form that the browser takes."""

import pytest
from clinic_sheet import DECISIONS, SHEET

from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.library import Library
from helpers.parts.clinic.printed import clinic_as_text, clinic_blocks, facts
from helpers.parts.clinic.values import decisions_of, drawn_clinic
from helpers.parts.clinic.words import ClinicWords

LIBRARY = Library()
WORDS = LIBRARY.catalogue.of(ClinicWords)
BOOK = Reference("book", "A book", "A book of fruit", "https://example.org/book")


def lookup(facts):
    return [BOOK] if list(facts) else []


def as_html(sheet):
    return as_output(clinic_blocks(sheet, WORDS, lookup))


TEXT = clinic_as_text(SHEET, WORDS, lookup)
HTML = as_html(SHEET)
BOXES = [one for line in SHEET.lines.values() for one in (line.choices or SHEET.steps)]


def test_every_choice_has_a_box_and_so_have_who_fills_it_in_and_all_the_rest():
    assert TEXT.count("[ ] ") == len(BOXES) + len(SHEET.asker.choices) + 1
    assert HTML.count("\u2610 ") == TEXT.count("[ ] ")


@pytest.mark.parametrize("form", [TEXT, HTML], ids=["text", "html"])
def test_what_cannot_wait_stands_before_anything_that_is_asked(form):
    assert form.index("Step away now") < form.index(SHEET.asker.ask)


@pytest.mark.parametrize("form", [TEXT, HTML], ids=["text", "html"])
def test_whom_the_lines_for_who_helps_are_for_is_said_once_and_above_them(form):
    told = " ".join(form.split())
    assert told.count("These lines are for the gardener.") == 1
    assert told.index("These lines are for") < told.index("How are the tools?")


def test_three_lines_are_there_for_what_comes_first():
    assert [f"{place}. ____" in TEXT for place in (1, 2, 3, 4)] == [True, True, True, False]


def test_what_is_stated_shows_its_source_and_no_citation_is_left():
    assert '<a href="https://example.org/book"' in HTML
    assert "Step away now. (Source: A book)" in " ".join(TEXT.split())
    assert "@" not in TEXT + HTML


def test_markup_in_words_is_text():
    markup = SHEET.model_copy(update={"title": type(SHEET.title)("<b>A & B</b>")})
    assert "<h3>&lt;b&gt;A &amp; B&lt;/b&gt;</h3>" in as_html(markup)


def test_the_browser_gets_the_shared_steps_as_the_choices_of_each_change():
    drawn = drawn_clinic(SHEET, lookup, DECISIONS)
    leaves = drawn["groups"][0]["lines"][0]
    assert [one["name"] for one in leaves["choices"]] == ["a-little", "much", "same", "better"]
    assert [one["carer"] for one in drawn["groups"]] == [False, False, True]
    assert drawn["decisions"]["jam"]["matters"]["sweet"] == "That it is sweet"


def test_what_it_states_counts_among_what_the_pages_rest_on():
    assert {"care-now-breath", "tx-alsfrs"} <= {*facts(LIBRARY)}


def test_the_words_of_all_decisions_on_the_pages_are_there():
    assert {"feeding-tube", "voice-banking"} <= {*decisions_of(LIBRARY)}
