"""Sheet and diary on paper: everything that can be ticked, and lines to write on."""

from visit_sheet import SHEET

from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.language import months
from helpers.library import Library
from helpers.parts.diary.printed import LINES, diary_as_text, diary_blocks
from helpers.parts.visit.printed import visit_as_text, visit_blocks

FRAME = Library().catalogue
BOOK = Reference("book", "A book", "A book of fruit", "https://example.org/book")


def lookup(facts):
    return [BOOK] if list(facts) else []


TEXT = visit_as_text(SHEET, FRAME.visit, lookup, "en")
HTML = as_output(visit_blocks(SHEET, FRAME.visit, lookup, "en"))


def test_every_choice_has_a_box():
    boxes = [one for field in SHEET.fields.values() for one in field.choices] + months("en")
    assert TEXT.count("[ ] ") == HTML.count("\u2610 ") == len(boxes)


def test_every_field_has_a_line_that_says_what_it_is_for_and_own_questions_have_three():
    kinds = [field.kind for field in SHEET.fields.values()]
    assert TEXT.count("\n    ____") == len(kinds) + 2 * kinds.count("questions")
    assert TEXT.count(FRAME.visit.own.flat) + TEXT.count(f"    {FRAME.visit.year.flat}\n") == len(
        kinds
    )


def test_what_is_stated_shows_its_source_and_no_citation_is_left():
    assert '<a href="https://example.org/book"' in HTML
    assert "Apples roll. (Source: A book)" in TEXT
    assert "@" not in TEXT + HTML


def test_markup_in_words_is_text():
    markup = SHEET.model_copy(update={"title": type(SHEET.title)("<b>A & B</b>")})
    assert "<h3>&lt;b&gt;A &amp; B&lt;/b&gt;</h3>" in as_output(
        visit_blocks(markup, FRAME.visit, lookup, "en")
    )


def test_the_diary_has_empty_lines_with_four_steps_each():
    assert diary_as_text(SHEET, FRAME).count("[ ] ") == 4 * LINES
    assert as_output(diary_blocks(SHEET, FRAME)).count("\u2610 ") == 4 * LINES
