"""A small made-up sheet and diary to tell things on, and things told at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from helpers.schema.visit import Visit

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

SHEET = Visit.model_validate(
    {
        "version": "1",
        "title": "My basket",
        "intro": "Tick what is in it.",
        "foot": "Nobody has weighed this basket.",
        "first-phrases": ["Please look into my basket."],
        "months": MONTHS,
        "parts": {
            "inside": {
                "title": "What is inside",
                "intro": "Apples roll [@pip].",
                "fields": {
                    "fruit": {
                        "ask": "Which fruit?",
                        "short": "Fruit",
                        "kind": "several",
                        "alone": "none",
                        "phrase": "I have: {what}",
                        "choices": {
                            "apple": {"say": "an apple", "guide": ["red", "green"]},
                            "pear": {"say": "a pear", "guide": ["soft"]},
                            "none": {"say": "nothing"},
                        },
                    },
                    "onset": {
                        "ask": "How did it ripen?",
                        "short": "Ripened",
                        "kind": "one",
                        "guide": "onset",
                        "choices": {
                            "days": {"say": "over days"},
                            "weeks": {"say": "over weeks", "guide": ["slow"]},
                            "not-sure": {"say": "I am not sure"},
                        },
                    },
                },
            },
            "when": {
                "title": "When it was picked",
                "fields": {
                    "picked": {"ask": "Which month?", "short": "Picked in", "kind": "month"}
                },
            },
            "asking": {
                "title": "What I want to ask",
                "fields": {
                    "questions": {
                        "ask": "Which questions?",
                        "short": "Questions",
                        "kind": "questions",
                        "choices": {
                            "peel": {
                                "say": "Should I peel it [@pip]?",
                                "told": {"fruit": ["apple"], "onset": ["weeks"]},
                            },
                            "wash": {"say": "Should I wash it [@pip]?"},
                            "share": {"say": "Whom should I share it with [@pip]?"},
                            "keep": {"say": "How long does it keep [@pip]?"},
                            "cook": {"say": "Can I cook it [@pip]?"},
                        },
                    }
                },
            },
        },
        "diary": {
            "title": "My fruit diary",
            "intro": "A line is plenty.",
            "day": "Day",
            "kind": "Which was it?",
            "what": "Your words",
            "hinders": "How heavy was it?",
            "hinders-short": "Weight",
            "note": "A note",
            "note-short": "Note",
            "date": "{month} {day}, {year}",
            "kinds": {"apples": "Apples", "pears": "Pears"},
            "steps": {
                "not-at-all": "Not heavy",
                "a-little": "A little heavy",
                "a-lot": "Very heavy",
                "could-not": "Could not be lifted",
            },
        },
    }
)

PIECES = (
    "", " ", "\n", "\t", "\r\n", "figs", "plums.", "why?", "<b>ripe</b>", "{what}", "$&", "\u00a0",
    "\u2028", "\ufeff", "\U0001f34e", "تفاح", "- a dash", "1. one", "a; b",
)  # fmt: skip


def words(chance: random.Random) -> str:
    """A reader's own words, with all that could go wrong in them."""
    return " ".join(chance.choices(PIECES, k=chance.randrange(5)))


def answers(sheet: Visit, count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Random answers: some fields left out, some names that the sheet does not know."""
    chance = random.Random(seed)
    for _ in range(count):
        yield {
            name: {
                "picked": chance.sample(
                    known := ["plum", *field.choices, "2025", "2025-05", "--12", "2025-13", "May"],
                    chance.randrange(len(known)),
                ),
                "words": words(chance),
            }
            for name, field in sheet.fields.items()
            if chance.random() < 0.8
        }


def entries(sheet: Visit, count: int, seed: int = 1) -> Iterator[list[dict[str, str]]]:
    """Random diaries."""
    chance = random.Random(seed)
    days = ("2026-11-24", "2025-01-02", "2026-13-01", "", "soon")
    for _ in range(count):
        yield [
            {
                "id": f"{chance.randrange(1000):03}-{place}",
                "day": chance.choice(days),
                "kind": chance.choice([*sheet.diary.kinds, "", "plums"]),
                "what": words(chance),
                "hinders": chance.choice([*sheet.diary.steps, "", "a-ton"]),
                "note": words(chance),
            }
            for place in range(chance.randrange(6))
        ]


def records_of_guide(sheet: Visit, count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Random answers of a symptom guide."""
    chance = random.Random(seed)
    choices = [one for field in sheet.fields.values() for one in field.choices.values()]
    features = sorted({name for one in choices for name in one.guide})
    for _ in range(count):
        said = {name: chance.choice(["yes", "no", "not-sure"]) for name in features}
        kept = chance.sample(features, chance.randrange(len(features) + 1))
        course = {
            "onset": chance.choice(["days", "weeks", "months", "", "not-sure"]),
            "trajectory": chance.choice(["worsening", "stable", ""]),
            "asker": chance.choice(["self", "carer", "nobody"]),
        }
        yield {name: said[name] for name in kept} | course
