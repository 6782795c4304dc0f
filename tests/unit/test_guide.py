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


def test_the_first_example_of_the_readme_holds():
    answers = Answers(
        present={"slurred-speech"},
        absent={"swallowing-trouble"},
        onset="months",
        trajectory="worsening",
        age=61,
        asker="self",
    )
    assert assess(answers).level == "prompt-2-weeks"


def test_it_answers_at_a_plain_prompt_what_the_readme_says_and_needs_nothing_of_a_notebook():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    example = re.search(r"^```python\n(from helpers\.guide .*?)^```", readme, re.M | re.S)[1]
    strangers = '[one for one in ("IPython", "anywidget", "matplotlib") if one in sys.modules]'
    prompt = [sys.executable, "-i", "-q", "-c", "import sys; sys.ps1 = sys.ps2 = ''"]
    given = {"input": f"{example}\n{strangers}\n", "cwd": ROOT, "text": True, "timeout": 60}
    said = subprocess.run(prompt, **given, capture_output=True, check=False).stdout.splitlines()
    assert (len(said), said[0], said[-1]) == (6, "'prompt-2-weeks'", "[]")
    starts = ["(Reason(", "(Change(", "Advice(", "(Question("]
    assert [line[: line.index("(", 1) + 1] for line in said[1:-1]] == starts


def test_an_answer_says_why_what_to_do_and_what_would_change_it():
    result = assess(Answers(present={"hand-weakness"}, onset="months", trajectory="worsening"))
    (reason,) = result.reasons
    assert reason.name == "weak-and-growing"
    assert reason.sentence.startswith("Weakness that is new")
    assert "care-soon-gp" in reason.facts
    assert "nice-ng127" in reason.guidance
    assert result.card.level == result.level
    assert result.card.tell.startswith("Say what has changed")
    assert "Call your emergency number if" in result.changes[0].sentence
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


def test_a_family_is_told_what_to_ask():
    asked = assess(Answers(present={"known-als-diagnosis"}, asker="carer")).questions
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
            " Choose one: sudden, days, weeks, months, years, not-sure.",
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
