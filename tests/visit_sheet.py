"""A small made-up sheet and diary to tell things on."""

from __future__ import annotations

from helpers.parts.base.asked import AskedPage
from helpers.parts.visit.asked import diary_asked, visit_asked
from helpers.schema.visit import Visit

SHEET = Visit.model_validate(
    {
        "version": "1",
        "title": "My basket",
        "intro": "Tick what is in it.",
        "foot": "Nobody has weighed this basket.",
        "summary": "The line on top",
        "warnings": "Look at this first",
        "first-phrases": ["Please look into my basket."],
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

ASKED: list[AskedPage] = [
    {
        "title": "About fruit",
        "asked": [
            *visit_asked(SHEET),
            diary_asked(SHEET.diary),
            {"name": "sheet/fruit/basket/whose", "say": "The <basket>: Whose fruit"},
        ],
    }
]
"""What this sheet and this diary ask, as the page says it that answers are saved as."""
