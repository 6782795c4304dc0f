"""How soon is said once: a card, a sentence and a rule that differ are caught, with their line."""

import pytest

from helpers.check.how_soon import Sayings, differences, leasts
from helpers.guide import decide, the_guide
from helpers.library import Library
from helpers.schema.register import Fact
from helpers.schema.when import When
from tests.unit.test_check_guide import RULES, WORDS

LIBRARY, GUIDE = Library(), the_guide()
SAYINGS = Sayings(LIBRARY.catalogue.levels, LIBRARY.catalogue.reaching)
SOON = """\
    soon:
      level: emergency-now
      when:
        - any: [wasp]
"""


def fact(level, *when):
    given = {
        "claim": "A pear that falls may hurt.", "sources": ["garden"], "priority": "core",
        "evidence": "read", "checked": "2026-01-10", "review-by": "2027-07-10",
    }  # fmt: skip
    return Fact.model_validate({**given, "soon": {"level": level, "when": list(when)}})


@pytest.fixture
def orchard_with_guide(orchard):
    """An orchard whose card and fact speak of a wasp, as its guide does."""
    orchard.write("guide.yaml", RULES)
    orchard.write("en/guide.yaml", WORDS)
    orchard.change("facts/orchard.yaml", "    soon:\n      level: emergency-now\n", SOON)
    return orchard


def how_soon(orchard):
    return [one for one in orchard.says() if "This says" in one or "This asks" in one]


def test_a_card_a_fact_and_a_rule_that_say_the_same_are_not_complained_of(orchard_with_guide):
    assert how_soon(orchard_with_guide) == []


def test_a_card_that_was_raised_or_lowered_is_caught_at_its_line(orchard_with_guide):
    orchard_with_guide.change("en/care.yaml", "level: emergency-now", "level: today")
    orchard_with_guide.change("en/care.yaml", "first: falling-apples", "first: first-one")
    extra = "  first-one:\n    level: emergency-now\n    heading: |\n      Step away\n"
    extra += "    signs:\n      - |\n        a wasp [@apple-falls]\n    then: |\n      Wait.\n"
    orchard_with_guide.change("en/care.yaml", "cards:\n", f"cards:\n{extra}")
    (found,) = how_soon(orchard_with_guide)
    assert found.startswith("content/en/care.yaml:18: This says 'today', and its facts say")


def test_a_rule_that_was_lowered_is_caught_where_a_fact_asks_for_more(orchard_with_guide):
    old = "      any: [wasp]\n    level: emergency-now\n"
    orchard_with_guide.change("guide.yaml", old, old.replace("emergency-now", "urgent-days"))
    found = how_soon(orchard_with_guide)
    assert any(
        one.startswith("content/facts/orchard.yaml:27: This asks for 'emergency-now', and for wasp")
        for one in found
    ), found


def test_a_rule_that_was_lowered_is_caught_by_its_reason_even_where_its_facts_say_the_same(
    orchard_with_guide,
):
    rules = RULES.replace("facts: [apple-share]", "facts: [apple-falls]", 1)
    words = WORDS.replace("A wasp is near.", "For a wasp, step away from it.")
    orchard_with_guide.change("en/words.yaml", "- words for said-as 2", "- step away from it")
    orchard_with_guide.write("en/guide.yaml", words)
    orchard_with_guide.write("guide.yaml", rules)
    assert how_soon(orchard_with_guide) == []
    orchard_with_guide.write("guide.yaml", rules.replace("emergency-now", "today", 1))
    (found,) = [one for one in how_soon(orchard_with_guide) if "en/guide.yaml" in one]
    assert found.endswith(
        "This says 'emergency-now', and its rule says 'today'. Change one of them."
    )


@pytest.mark.parametrize("reason", ["It should be seen soon, and today if it grows.", "A pear."])
def test_a_reason_that_says_the_level_of_its_rule_or_none_is_not_complained_of(reason):
    assert SAYINGS.unsaid(reason, "prompt-2-weeks") is None


def test_a_sentence_that_says_another_time_than_its_fact_is_caught(orchard_with_guide):
    words = "Of a wasp, be told: said-as 2 [@apple-falls]."
    orchard_with_guide.change("en/apples/page.md", "An apple grows on a tree.", words)
    assert how_soon(orchard_with_guide) == []


def test_a_name_that_the_guide_does_not_know_is_named_with_its_line(orchard_with_guide):
    orchard_with_guide.change("facts/orchard.yaml", "any: [wasp]", "any: [wesp]")
    says = "content/facts/orchard.yaml:34: No feature or sign of the guide is called 'wesp'."
    assert any(one.startswith(says) for one in orchard_with_guide.says())


@pytest.mark.parametrize(
    ("sentence", "levels"),
    [
        ("Call your emergency number for a pear.", {"emergency-now"}),
        ("Get medical advice today.", {"today"}),
        ("Ask a doctor to see you within days.", {"urgent-days"}),
        ("See a doctor soon.", {"prompt-2-weeks"}),
        ("Ask for it today or within days.", {"today", "urgent-days"}),
        ("It comes within days or weeks.", set()),
        ("Take a walk today.", set()),
    ],
)
def test_a_sentence_says_the_levels_of_its_phrases(sentence, levels):
    assert SAYINGS.levels(sentence) == levels


@pytest.mark.parametrize(
    "sentence",
    [
        "See a doctor when you like.",
        "Ring the kind nurse in a few weeks.",
        "You can tell your team about a plum, no hurry.",
        "Go to the hospital tomorrow.",
    ],
)
def test_a_sentence_that_says_how_soon_in_words_of_its_own_is_caught(sentence):
    assert "says how soon in words of its own" in SAYINGS.mistake(sentence, [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Ask a doctor how soon a plum should be picked.",
        "Your doctor can help you.",
        "Several gardeners are often seen on the same day.",
        "Ask for the book soon.",
    ],
)
def test_a_sentence_that_sends_nobody_at_a_time_is_left_alone(sentence):
    assert SAYINGS.mistake(sentence, []) is None


def test_a_sentence_that_says_how_soon_cites_a_fact_that_says_when():
    said = SAYINGS.mistake("Get medical advice today.", [])
    assert said.startswith("This says 'today', and cites no fact with 'soon'.")


def test_a_sentence_that_says_two_times_needs_facts_for_both():
    words = "Get medical advice today, and call your emergency number if it grows."
    now, today = fact("emergency-now"), fact("today")
    assert SAYINGS.mistake(words, [now, today]) is None
    assert SAYINGS.mistake(words, [today]).startswith("This says 'emergency-now' and 'today'")


def test_a_right_answer_says_a_level_that_its_facts_ask_for():
    now, today = fact("emergency-now"), fact("today")
    assert SAYINGS.unheld("Get medical advice today", [now, today]) is None
    assert SAYINGS.unheld("Take a walk", []) is None
    said = SAYINGS.unheld("Call the emergency number", [today])
    assert said.startswith("This says 'emergency-now', and the facts of its 'why' say 'today'.")


def test_a_right_answer_of_a_quiz_that_was_raised_is_caught_with_its_line(orchard_with_guide):
    orchard_with_guide.change("en/words.yaml", "- words for said-as 2", "- step away from it")
    quiz = "          An apple\n        why: |\n          Yes."
    orchard_with_guide.change(
        "en/apples/quiz.yaml", quiz, quiz.replace("An apple", "Step away from it")
    )
    (found,) = how_soon(orchard_with_guide)
    assert found.startswith("content/en/apples/quiz.yaml:9: This says 'emergency-now'")


def test_today_or_within_days_stands_nowhere():
    held = [*LIBRARY.content.rglob("*.yaml"), *LIBRARY.content.rglob("*.md")]
    said = [path for path in held if "oday, or within days" in path.read_text(encoding="utf-8")]
    assert [path.name for path in said] == ["words.yaml"]  # where the check is told to look for it


def test_the_least_that_satisfies_leaves_everything_else_answered_no():
    (one,) = leasts(When(any=["swollen-painful-leg"]), GUIDE)
    assert (one.onset, one.trajectory) == ("years", "improving")
    assert one.absent == GUIDE.features - {"swollen-painful-leg"}


def test_every_feature_of_a_sign_is_held_to_what_a_fact_asks_for():
    told = [*leasts(When(all=["eyes"], any=["slurred-speech", "neck-weakness"]), GUIDE)]
    assert len(told) == 4
    assert len([*leasts(When(two=["eyes", "cramps", "stiffness"]), GUIDE)]) == 5


def test_every_fact_that_says_how_soon_agrees_with_the_guide():
    wrong = [says for one in LIBRARY.facts.values() for says in differences(one, GUIDE)]
    assert wrong == []


def test_a_fact_that_asks_for_more_than_the_guide_gives_is_found():
    asked = fact("emergency-now", {"any": ["cramps"]})
    (says,) = differences(asked, GUIDE)
    assert "for cramps, years, improving the guide says 'self-care'" in says


@pytest.mark.parametrize("level", ["emergency-now", "today", "urgent-days", "prompt-2-weeks"])
def test_every_rule_that_should_not_wait_says_so_in_its_reason(level):
    """A rule that is lowered, or raised, then differs from its own sentence, and is refused."""
    rules = {**GUIDE.rules.rules, **GUIDE.rules.explaining}
    reasons = {name: GUIDE.words.reasons[name] for name, r in rules.items() if r.level == level}
    said = {name: SAYINGS.levels(words) for name, words in reasons.items()}
    assert {name: levels for name, levels in said.items() if levels != {level}} == {}


def test_every_emergency_is_held_by_a_fact_that_asks_for_it():
    held = [fact.soon for fact in LIBRARY.facts.values() if fact.soon]
    told = [answers for soon in held for when in soon.when for answers in leasts(when, GUIDE)]
    reached = {name for one in told for name in decide(one, GUIDE).reasons}
    rules = [name for name, rule in GUIDE.rules.rules.items() if rule.level == "emergency-now"]
    assert [name for name in rules if name not in reached] == []
