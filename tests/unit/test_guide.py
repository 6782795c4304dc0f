"""The symptom guide as a Python object: what it takes, what it gives, what it refuses."""

import dataclasses
import re
import subprocess
import sys

import pytest

from helpers.guide import Answers, assess, the_guide
from helpers.library import ROOT

FEATURES = the_guide().features
TWITCH = {"present": {"twitching"}, "absent": FEATURES - {"twitching"}, "onset": "days"}


def level(*present, **told):
    return assess(Answers(present=set(present), **told)).level


def test_the_example_of_the_documents_holds():
    answers = Answers(
        present={"slurred-speech"},
        absent={"swallowing-trouble"},
        onset="months",
        trajectory="worsening",
        age=61,
        asker="self",
    )
    assert assess(answers).level == "prompt-2-weeks"


def test_it_answers_at_a_plain_prompt_what_the_documents_say_and_needs_nothing_of_a_notebook():
    page = (ROOT / "docs" / "python-api.md").read_text(encoding="utf-8")
    example = re.search(r"^```python\n(from helpers\.guide .*?)^```", page, re.M | re.S)[1]
    strangers = '[one for one in ("IPython", "anywidget", "matplotlib") if one in sys.modules]'
    prompt = [sys.executable, "-i", "-q", "-c", "import sys; sys.ps1 = sys.ps2 = ''"]
    given = {"input": f"{example}\n{strangers}\n", "cwd": ROOT, "text": True, "timeout": 60}
    said = subprocess.run(prompt, **given, capture_output=True, check=False).stdout.splitlines()
    assert (len(said), said[0], said[-1]) == (6, "'prompt-2-weeks'", "[]")
    starts = ["(Reason(", "(Change(", "Advice(", "(Question("]
    assert [line[: line.index("(", 1) + 1] for line in said[1:-1]] == starts


def test_an_answer_says_why_what_to_do_and_what_would_change_it():
    result = assess(Answers(present={"hand-weakness"}, onset="months", trajectory="worsening"))
    reason = result.reasons[0]
    assert "weak-and-growing" in [one.name for one in result.reasons]
    assert result.reasons[0].sentence.startswith("Weakness that is new")
    assert "care-soon-gp" in reason.facts
    assert "nice-ng127" in reason.guidance
    assert result.card.level == result.level
    assert result.card.tell.startswith("Say what has changed")
    assert "Call your emergency number if weakness, numbness" in result.changes[0].sentence
    assert "Should I see a neurologist, and how soon?" in {q.sentence for q in result.questions}


def test_nothing_told_asks_for_nothing_but_reassures_nobody():
    result = assess(Answers())
    assert (result.level, result.reasons[0].name) == ("routine", "some-left-open")
    assert set(result.left_open) == set(the_guide().red_flags)


def test_a_twitch_alone_needs_no_visit_where_every_red_flag_was_answered_no():
    result = assess(Answers(**TWITCH))
    assert result.level == "self-care"
    assert [reason.name for reason in result.reasons] == ["twitch-alone", "all-answered-no"]


def test_only_the_rules_that_decide_give_their_reasons():
    # "an ordinary visit will do" beside "call now" would be read as a choice
    result = assess(Answers(present={"numbness-or-tingling", "breathless-at-rest"}))
    assert [reason.name for reason in result.reasons] == ["breathless-at-rest"]


def test_long_pressure_explains_a_foot_that_dropped_and_does_not_get_worse():
    told = {"onset": "weeks", "trajectory": "stable"}
    assert level("foot-drop", **told) == "prompt-2-weeks"
    pressed = ["foot-drop", "numbness-or-tingling", "long-leg-crossing-or-pressure"]
    assert level(*pressed, **told) == "routine"
    assert level(*pressed, onset="days", trajectory="improving") == "routine"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["twitching"], {"onset": "weeks", "trajectory": "stable"}),
        (["muscle-thinning"], {"onset": "weeks", "trajectory": "stable"}),
        (["hand-weakness"], {"onset": "weeks", "trajectory": "stable"}),
        ([], {"onset": "weeks", "trajectory": "worsening"}),
        ([], {"onset": "sudden", "trajectory": "stable"}),
    ],
)
def test_long_pressure_explains_nothing_else(more, told):
    found = level("foot-drop", "long-leg-crossing-or-pressure", *more, **told)
    assert found != "routine"


def test_someone_with_worry_is_told_of_the_crisis_line():
    result = assess(Answers(present={"anxiety-about-als"}))
    assert (result.level, result.also[0].name) == ("routine", "thoughts-of-self-harm")


def test_worry_with_a_twitch_is_told_of_both():
    result = assess(Answers(present={"anxiety-about-als", "twitching"}))
    assert result.level == "routine"
    assert [one.name for one in result.reasons] == ["worry-alone"]
    assert [one.name for one in result.notes] == ["calm-twitch"]


def test_a_calm_sentence_is_never_told_to_someone_who_is_weak():
    weak = {"twitching", "hand-weakness"}
    assert assess(Answers(present=weak, onset="years", trajectory="improving")).notes == ()


def test_where_nothing_is_urgent_the_guide_says_what_it_asked_about_and_what_never_waits():
    asked, never = assess(Answers(**TWITCH)).grounds
    assert "It asked about nothing else" in asked
    assert "chest pain" in never
    assert assess(Answers(present={"hand-weakness"})).grounds == (never,)
    assert assess(Answers(present={"breathless-at-rest"})).grounds == ()


def test_thoughts_of_harming_oneself_alone_are_answered_with_a_crisis_line_first():
    for told in ({"thoughts-of-self-harm"}, {"thoughts-of-self-harm", "known-als-diagnosis"}):
        result = assess(Answers(present=told))
        assert result.level == "emergency-now"
        assert result.card.heading == "Call or text a crisis line now"
        assert "mask" not in " ".join(result.card.do)
    other = assess(Answers(present={"thoughts-of-self-harm", "breathless-at-rest"}))
    assert other.card.heading.startswith("Call your emergency number")


def test_someone_with_als_is_sent_to_the_team_and_never_asked_what_it_could_be():
    result = assess(Answers(present={"known-als-diagnosis", "choking-more-than-usual"}))
    assert (result.level, result.card.heading) == ("today", "Call your ALS team today")
    assert result.card.do[0].startswith("Call your team's number")
    assert [one.name for one in result.notes] == ["at-the-table"]
    asked = {one.name for one in result.questions}
    assert {"als-cough", "als-swallow"} <= asked
    assert not {"what-else", "which-tests", "see-a-neurologist"} & asked
    assert result.left_open == ()


def test_the_ordinary_course_of_als_is_no_emergency_but_a_fast_turn_is():
    usual = {"weakness-both-sides", "slurred-speech"}
    told = {"onset": "weeks", "trajectory": "worsening"}
    assert level(*usual, **told) == "emergency-now"
    assert level("known-als-diagnosis", *usual, **told) == "urgent-days"
    assert level("known-als-diagnosis", "much-worse-this-week", *usual, **told) == "emergency-now"
    assert level("known-als-diagnosis", *usual, onset="days", trajectory="worsening") == (
        "emergency-now"
    )


def test_something_new_today_on_an_old_weakness_counts_as_sudden():
    old = {"onset": "years", "trajectory": "stable"}
    assert level("leg-weakness", **old) == "routine"
    assert level("leg-weakness", "new-today", **old) == "emergency-now"
    assert level("leg-weakness", "much-worse-this-week", **old) == "today"


def test_an_emergency_that_was_answered_no_is_not_assumed():
    stiff = {"present": {"neck-pain", "stiffness"}, "onset": "days", "trajectory": "worsening"}
    assert assess(Answers(**stiff)).level == "emergency-now"
    assert assess(Answers(**stiff, absent={"fever-with-stiff-neck"})).level == "routine"


def test_a_family_is_told_what_to_ask():
    asked = assess(Answers(present={"known-als-diagnosis"}, asker="carer")).questions
    assert "what-else" not in {question.name for question in asked}
    assert {"what-to-watch-for", "help-for-carers"} <= {question.name for question in asked}


def test_answers_and_results_cannot_be_changed():
    answers = Answers(present={"cramps"})
    with pytest.raises(dataclasses.FrozenInstanceError):
        answers.onset = "days"
    with pytest.raises(dataclasses.FrozenInstanceError):
        assess(answers).level = "self-care"


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (
            {"present": {"slured-speech"}},
            "'slured-speech' is not a feature of the guide. Did you mean 'slurred-speech'?",
        ),
        ({"absent": {"an-apple"}}, "'an-apple' is not a feature of the guide. Check the spelling."),
        (
            {"present": ["cramps"], "absent": ["cramps"]},
            "'cramps' is both present and absent. Keep one of them.",
        ),
        ({"present": "cramps"}, "'present' takes several names. Write {'slurred-speech'}."),
        ({"present": [7]}, "'7' in 'present' is not a name. Write text."),
        (
            {"onset": "tomorrow"},
            "'tomorrow' is not one of the values of 'onset'."
            " Choose one: sudden, just-noticed, days, weeks, months, years, not-sure.",
        ),
        ({"asker": None}, "'None' is not one of the values of 'asker'."),
        ({"trajectory": ["stable"]}, "'['stable']' is not one of the values of 'trajectory'."),
        ({"age": 200}, "'200' is not an age. Write whole years, 0 to 120, or None."),
        ({"age": True}, "'True' is not an age."),
        ({"age": "61"}, "'61' is not an age."),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(told, says):
    with pytest.raises(ValueError, match=f"^{re.escape(says)}"):
        Answers(**told)
