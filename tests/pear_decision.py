"""A small made-up decision to mark things in."""

from __future__ import annotations

from typing import Any

from helpers.schema.decision import ROWS, Decision

SAID = {"pick": "Pears fall into the hand [@pip].", "leave": "Pears hang on the tree [@pip]."}


def option(title: str, name: str, **more: Any) -> dict[str, Any]:
    """One option that says the same in every row."""
    return {"title": title, **dict.fromkeys(ROWS, SAID[name]), **more}


GIVEN: dict[str, Any] = {
    "checked": "2026-11-29",
    "review-by": "2027-05-29",
    "title": "The <ripe> pear",
    "ask": "Do I want to pick it?",
    "about": "It hangs low [@pip].",
    "options": {
        "pick": option("Pick it", "pick"),
        "leave": option("Leave it", "leave", without="yes"),
    },
    "counted": {
        "opens": "What was counted of pears. Press again to close.",
        "groups": {
            "orchard": {
                "options": ["pick"],
                "who": "In one orchard, 38 pears were picked [@pip].",
                "of": "38",
                "gain": {"sweet": {"say": "12 of 38 were sweet [@pip].", "count": "12"}},
                "harm": {"sour": {"say": "26 of 38 were sour [@pip].", "count": "26"}},
            }
        },
        "besides": "Nobody counted those left [@pip].",
    },
    "matters": {
        "taste": "Its taste",
        "tree": "The tree",
        "birds": "The birds",
        "ladder": "No ladder",
        "tomorrow": "Something for tomorrow",
    },
    "open": {
        "whose": "Whose tree is it?",
        "ripe": "Is it ripe?",
        "worms": "Are there worms?",
    },
}

PEAR = Decision.model_validate(GIVEN)
CLOSED = Decision.model_validate({**GIVEN, "opens": "All about the pear. Press it once more."})
PLUM = Decision.model_validate(
    {**GIVEN, "title": "The plum", "counted": {**GIVEN["counted"], "opens": "Plums, counted."}}
)
UNCOUNTED = Decision.model_validate(
    {**{key: one for key, one in GIVEN.items() if key != "counted"}, "uncounted": "Nobody counted."}
)
