"""What a screen reader says on twelve journeys: each thing once, in order, without noise."""

from __future__ import annotations

import pytest

from helpers.guide import the_guide

WORDS = the_guide().words
SAMPLER = "sampler.html"


def part(listener, kind):
    return listener.page.locator(f".part-{kind} .drawn")


def test_a_question_answered_wrong_and_then_right(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    question = part(listener, "quiz").locator("fieldset").first
    listener.reads(question)
    listener.goes_to(question.get_by_role("radio", name="A stone"))
    listener.presses("Space")
    listener.goes_to(question.get_by_role("button", name="Check my answer"))
    listener.presses("Space")
    listener.goes_to(question.get_by_role("button", name="Try again"))
    listener.presses("Space", "Space", "Tab", "Space")
    says_as_before("question")


def test_hints_one_after_the_other_until_they_are_hidden(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    hint = part(listener, "quiz").get_by_role("button", name="hint").first
    listener.goes_to(hint)
    listener.presses("Space", "Space", "Space")
    says_as_before("hint")


def test_a_list_is_ticked_and_a_line_added(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    drawn = part(listener, "checklist")
    listener.goes_to(drawn.get_by_role("checkbox").first)
    listener.presses("Space")
    listener.goes_to(drawn.get_by_role("textbox").first)
    listener.types("a plum")
    listener.presses("Enter")
    listener.reads(drawn.get_by_role("list").first)
    says_as_before("list")


def test_the_guide_to_an_emergency(listener, home, says_as_before):
    listener.opens(f"{home}/when-to-get-help.html")
    guide = part(listener, "guide")
    asked = WORDS.features["breathless-at-rest"].ask.flat
    listener.goes_to(guide.get_by_role("checkbox", name=asked))
    listener.presses("Space")
    listener.presses("Tab", "Tab")
    says_as_before("emergency")


def test_the_guide_to_a_calm_answer(listener, home, says_as_before):
    listener.opens(f"{home}/when-to-get-help.html")
    guide = part(listener, "guide")
    listener.goes_to(guide.get_by_role("checkbox").first)
    for group in the_guide().rules.groups:
        if group == "muscles":
            listener.goes_to(
                guide.get_by_role("checkbox", name=WORDS.features["twitching"].ask.flat)
            )
            listener.presses("Space")
        listener.goes_to(guide.locator(".als-main:visible").first)
        listener.presses("Space")
    listener.goes_to(guide.get_by_role("button", name="Show my advice"))
    listener.presses("Space")
    says_as_before("calm")


def test_the_number_of_a_country(listener, home, says_as_before):
    listener.opens(f"{home}/when-to-get-help.html")
    listener.goes_to(part(listener, "numbers").get_by_role("radio").first)
    listener.presses("Space", "Space", "Tab", "Tab")
    says_as_before("numbers")


def test_the_sheet_for_the_visit(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    drawn = part(listener, "visit")
    listener.goes_to(drawn.get_by_role("checkbox").first)
    listener.presses("Space")
    listener.goes_to(drawn.get_by_role("textbox").first)
    listener.types("apples")
    listener.presses("Tab")
    listener.reads(drawn.locator(".als-sheet"))
    says_as_before("sheet")


def test_a_day_in_the_diary(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    drawn = part(listener, "diary")
    listener.goes_to(drawn.get_by_role("button", name="Today"))
    listener.presses("Space", "Tab", "Space")
    listener.goes_to(drawn.get_by_role("button", name="Add to my diary"))
    listener.presses("Space")
    says_as_before("diary")


def test_a_chart_with_its_table(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    chart = listener.page.locator(".part-chart")
    for details in chart.locator("summary").all():
        listener.goes_to(details)
        listener.presses("Space")
    listener.reads(chart)
    says_as_before("chart")


def test_a_source_is_followed_and_leads_back(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    sentence = listener.page.get_by_text("An apple grows on a tree [9]")
    listener.reads(sentence)
    listener.goes_to(sentence.get_by_role("link").first)
    listener.presses("Enter")
    listener.goes_to(listener.page.get_by_role("link", name="Back from source 9 to the text"))
    listener.presses("Enter")
    says_as_before("source")


def test_someone_in_danger_searches(listener, home, says_as_before):
    listener.opens(f"{home}/search.html")
    listener.goes_to(listener.page.get_by_role("searchbox"))
    listener.types("suicide")
    listener.presses("Enter")
    listener.reads(listener.page.locator("#crisis"))
    says_as_before("search")


def test_answers_are_kept_and_erased(listener, home, says_as_before):
    listener.opens(f"{home}/{SAMPLER}")
    drawn = part(listener, "answers")
    listener.reads(drawn)
    listener.goes_to(drawn.get_by_role("button", name="Erase"))
    listener.presses("Space")
    listener.goes_to(drawn.get_by_role("button", name="Undo"))
    listener.presses("Space")
    says_as_before("erase")


DEFECTS = {
    "a status that is silent": "one.ariaLive = 'off'",
    "an alarm in place of a status": "one.ariaLive = 'assertive'",
}


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=DEFECTS)
def test_a_defect_would_be_heard(listener, home, says_as_before, monkeypatch, defect):
    monkeypatch.delenv("WRITE_TRANSCRIPTS", raising=False)
    listener.opens(f"{home}/{SAMPLER}")
    quiz = part(listener, "quiz")
    quiz.evaluate(
        f"(root) => root.querySelectorAll('[aria-live]').forEach((one) => {{ {defect}; }})"
    )
    listener.goes_to(quiz.get_by_role("button", name="hint").first)
    listener.presses("Space", "Space", "Space")
    with pytest.raises(AssertionError, match="What a listener hears has changed"):
        says_as_before("hint")
