"""Small made-up boards of phrases."""

from __future__ import annotations

from typing import Any

from helpers.schema.board import Boards

GIVEN: dict[str, Any] = {
    "version": "1",
    "title": "Fruit to <point> at",
    "intro": "Print it, or tap it.",
    "boards": {
        "market": {
            "title": "At the market",
            "top": "I cannot speak. Pears bruise [@pip].",
            "phrases": {
                "pear": {"say": "A pear"},
                "apple": {"say": "An apple", "aloud": "Please give me an apple [@pip]."},
                "stall": {"say": "The stall", "ask": "Which stall", "aloud": "It is at {what}."},
                "ripe": {"say": "Is it ripe?"},
            },
        },
        "orchard": {"title": "In the orchard", "phrases": {"tree": {"say": "That tree"}}},
    },
    "own": {"title": "My own fruit", "ask": "Fruit of your own, one on each line"},
}

BASKET = Boards.model_validate(GIVEN)
