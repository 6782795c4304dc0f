"""A small made-up sheet to fill in."""

from __future__ import annotations

from typing import Any

from helpers.schema.sheet import Sheet

GIVEN: dict[str, Any] = {
    "title": "The <basket>",
    "intro": "Print it, or fill it in.",
    "top": "Fruit lives here.",
    "foot": "Wash it.",
    "groups": {
        "fruit": {
            "title": "Fruit",
            "told": "Pears bruise [@pip].",
            "lines": {
                "whose": {"say": "Whose fruit", "rows": "2"},
                "ripe": {"say": "It is ripe", "kind": "tick"},
            },
        }
    },
}

BASKET = Sheet.model_validate(GIVEN)
