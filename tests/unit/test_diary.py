"""The symptom diary as text."""

import pytest
from telling import SHEET

from helpers.diary import by_day, day_in_words, diary_as_text

EMPTY = {"day": "2026-11-24", "kind": "", "what": "", "hinders": "", "note": ""}


def entry(name, **given):
    return {**EMPTY, "id": name, **given}


def test_the_oldest_day_comes_first_and_then_what_was_made_first():
    days = [entry("c"), entry("b"), entry("a", day="2026-12-01")]
    assert [one["id"] for one in by_day(days)] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("day", "says"),
    [("2026-05-03", "May 3, 2026"), ("2026-13-01", "2026-13-01"), ("soon", "soon"), ("", "")],
)
def test_a_day_is_said_in_words_and_what_is_none_stays(day, says):
    assert day_in_words(SHEET, day) == says


def test_each_line_says_its_day_what_it_was_how_much_and_more():
    lines = [
        entry("b", kind="pears", what="two\nbig", hinders="a-lot", note="wet"),
        entry("a", kind="plums", what="figs", hinders="a-ton"),
    ]
    assert diary_as_text(SHEET, lines) == (
        "My fruit diary\n\nNov 24, 2026: figs\n\n"
        "Nov 24, 2026: Pears: two; big\n- Weight: Very heavy\n- Note: wet\n"
    )
