"""Saying whether a page was helpful, as a reader does."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def words(library):
    """Words on the buttons, and what they answer."""
    return {name: getattr(says, "flat", says) for name, says in library.catalogue.feedback}


@pytest.fixture
def asked(bare, feedback):
    """The questions about the page, drawn."""
    return bare.draw(feedback)


@pytest.fixture
def press(words):
    """Presses a button by the name of its words."""
    return lambda drawn, name: drawn.get_by_role("button", name=words[name], exact=True).click()


@pytest.fixture
def answer(words):
    """Says that the page was partly helpful, and what was missing."""

    def say(drawn):
        drawn.get_by_role("radio", name=words["answers"]["partly"].flat).check()
        drawn.get_by_label(words["missing"]).fill("Plums <b>\nand figs")

    return say


def test_nothing_is_chosen_or_written_in_advance(bare, asked):
    expect(asked.locator(":checked")).to_have_count(0)
    assert [one.input_value() for one in asked.get_by_role("textbox").all()] == ["", ""]
    assert bare.model("said") == {}


def test_it_says_that_nothing_is_sent(asked, words):
    expect(asked.get_by_text(words["nothing_is_sent"])).to_be_visible()


def test_what_is_said_is_told_to_python(bare, asked, answer):
    answer(asked)
    assert bare.model("said") == {"helpful": "partly", "missing": "Plums <b>\nand figs"}


def test_what_python_says_is_shown(bare, asked, words):
    bare.set("said", {"helpful": "no", "tell": "Figs"})
    expect(asked.get_by_role("radio", name=words["answers"]["no"].flat, exact=True)).to_be_checked()
    expect(asked.get_by_label(words["tell"])).to_have_value("Figs")


def test_the_text_names_the_page_its_version_and_what_was_said(
    asked, answer, press, clipboard, words
):
    answer(asked)
    press(asked, "copy_text")
    expect(asked.locator(".als-said")).to_have_text(words["copied"])
    assert clipboard() == (
        "Page: About fruit (fruit), version 7\n\n"
        "Was this page helpful?\nPartly\n\n"
        "What was missing or wrong?\nPlums <b>\nand figs\n"
    )


def test_the_text_is_downloaded(page, asked, answer, press):
    answer(asked)
    with page.expect_download() as download:
        press(asked, "download_text")
    assert download.value.suggested_filename == "feedback-fruit.txt"
    assert "Partly" in download.value.path().read_text(encoding="utf-8")


@pytest.mark.parametrize("button", ["copy_text", "download_text"])
def test_a_button_with_nothing_to_hand_over_says_so(asked, press, words, button):
    press(asked, button)
    expect(asked.locator(".als-said")).to_have_text(words["nothing"])


def test_a_browser_that_refuses_to_copy_is_answered_with_a_sentence(
    page, asked, answer, press, words
):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate("document.execCommand = () => false")
    answer(asked)
    press(asked, "copy_text")
    expect(asked.locator(".als-said")).to_have_text(words["copy_refused"])


def test_a_sentence_about_an_older_text_does_not_stay(asked, answer, press, clipboard, words):
    answer(asked)
    press(asked, "copy_text")
    expect(asked.locator(".als-said")).to_have_text(words["copied"])
    asked.get_by_label(words["tell"]).fill("Figs")
    expect(asked.locator(".als-said")).to_be_empty()


def test_clearing_takes_all_and_undo_brings_it_back(bare, asked, answer, press, words):
    answer(asked)
    press(asked, "clear")
    assert bare.model("said") == {}
    expect(asked.locator(".als-said")).to_have_text(words["cleared"])
    press(asked, "undo")
    assert bare.model("said") == {"helpful": "partly", "missing": "Plums <b>\nand figs"}
    expect(asked.get_by_role("button", name=words["clear"])).to_be_focused()


def test_undo_keeps_what_was_written_since(bare, asked, answer, press, words):
    answer(asked)
    press(asked, "clear")
    asked.get_by_label(words["missing"]).fill("Nuts")
    press(asked, "undo")
    assert bare.model("said") == {"helpful": "partly", "missing": "Nuts"}


def test_clearing_nothing_loses_nothing(asked, answer, press, words):
    answer(asked)
    press(asked, "clear")
    press(asked, "clear")
    expect(asked.locator(".als-said")).to_have_text(words["nothing_to_clear"])
    expect(asked.get_by_role("button", name=words["undo"])).to_be_visible()


def test_an_answer_outlives_a_cell_that_runs_again(bare, asked, answer, feedback, words):
    answer(asked)
    bare.end()
    again = bare.draw(feedback)
    expect(again.get_by_label(words["missing"])).to_have_value("Plums <b>\nand figs")
    assert bare.model("said")["helpful"] == "partly"


REFUSES_LINES = """
(field) => field.addEventListener("beforeinput", (event) => {
  if (event.inputType === "insertLineBreak") event.preventDefault();
})
"""


def test_enter_begins_a_new_line_where_jupyter_would_refuse_it(asked, words):
    field = asked.get_by_label(words["tell"])
    field.evaluate(REFUSES_LINES)
    field.press_sequentially("Plums\nFigs")
    expect(field).to_have_value("Plums\nFigs")


def test_it_works_when_the_kernel_has_gone(bare, feedback, answer, press, clipboard, words):
    drawn = bare.draw(feedback, alive=False)
    answer(drawn)
    press(drawn, "copy_text")
    expect(drawn.locator(".als-said")).to_have_text(words["copied"])
    assert "Plums" in clipboard()


def test_two_views_stay_in_step(bare, asked, answer, feedback, words):
    other = bare.draw(feedback)
    answer(bare.page.locator(".als").first)
    expect(other.get_by_label(words["missing"])).to_have_value("Plums <b>\nand figs")


def test_a_quiz_of_the_same_page_keeps_its_own_answers(bare, asked, answer, feedback, quiz):
    answer(asked)
    state = "[...globalThis[Symbol.for('als-pages.memory')].answers.keys()]"
    bare.draw(quiz)
    assert bare.page.evaluate(state) == ["feedback:fruit", "sampler"]
