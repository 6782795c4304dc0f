"""An age in the guide: pressed or written, and taken back."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .hand import age_written, choice, push, to_the_advice


def test_an_age_is_told_with_two_presses_and_can_be_taken_back(drawn):
    to_the_advice(drawn)
    expect(choice(drawn, "64")).to_have_count(0)
    choice(drawn, "60 to 69").check()
    expect(drawn.locator(".als-said")).to_contain_text("60 years")
    choice(drawn, "64").check()
    expect(choice(drawn, "60 to 69")).to_be_checked()
    expect(age_written(drawn)).to_have_value("64")
    push(drawn, "I would rather not say")
    expect(age_written(drawn)).to_have_value("")
    expect(choice(drawn, "60 to 69")).not_to_be_checked()
    expect(choice(drawn, "64")).to_have_count(0)


def test_the_tens_alone_count_as_their_first_year(drawn):
    to_the_advice(drawn)
    choice(drawn, "60 to 69").check()
    expect(choice(drawn, "60")).to_be_checked()
    expect(age_written(drawn)).to_have_value("60")


def test_after_the_last_year_of_the_tens_comes_the_first_and_the_focus_stays(page, drawn):
    to_the_advice(drawn)
    choice(drawn, "100 or older").check()
    choice(drawn, "120").check()
    page.keyboard.press("Space")
    expect(choice(drawn, "100")).to_be_checked()
    expect(choice(drawn, "100")).to_be_focused()


@pytest.mark.parametrize(("age", "tens"), [(0, "0 to 19"), (19, "0 to 19"), (99, "90 to 99")])
def test_an_age_that_is_written_is_shown_as_pressed(drawn, age, tens):
    to_the_advice(drawn)
    age_written(drawn).fill(str(age))
    expect(choice(drawn, tens)).to_be_checked()
    expect(choice(drawn, str(age))).to_be_checked()


def test_an_age_that_is_none_is_refused_in_words_and_kept_out(page, drawn):
    to_the_advice(drawn)
    field = age_written(drawn)
    field.fill("<b>")
    expect(drawn.locator(".als-said")).to_contain_text("whole years")
    push(drawn, "I would rather not say")
    expect(field).to_have_value("")
    expect(drawn.locator(".als-said")).to_be_empty()
