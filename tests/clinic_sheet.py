"""A small made-up sheet for a day at the orchard, and one decision."""

from __future__ import annotations

from helpers.schema.clinic import Clinic
from helpers.schema.decision import Decision


def line(ask: str, short: str, **more: object) -> dict[str, object]:
    """One thing that is asked."""
    return {"ask": ask, "short": short, **more}


SHEET = Clinic.model_validate(
    {
        "version": "1",
        "title": "My orchard sheet",
        "urgent": "Is a branch falling?\nStep away now [@pip].",
        "intro": "Tick what is new.",
        "foot": "Nobody has counted the apples.",
        "first-phrases": ["Please look at my orchard."],
        "asker": line(
            "Who looks?",
            "Looked at by",
            kind="one",
            phrase="Looked at by {what}",
            choices={"self": "me", "both": "the two of us"},
        ),
        "news": {
            "ask": "What is new?",
            "how": "What you tick opens below.",
            "rest": "The rest is as it was",
        },
        "steps": {
            "a-little": "a little redder",
            "much": "much redder",
            "same": "the same",
            "better": "greener",
        },
        "groups": {
            "tree": {
                "title": "The tree",
                "lines": {
                    "leaves": line("How are the leaves?", "Leaves", phrase="Leaves are {what}"),
                    "apples": line("How are the apples?", "Apples", phrase="Apples are {what}"),
                    "bark": line("How is the bark?", "Bark"),
                    "fruit": line(
                        "How many?",
                        "Fruit",
                        kind="one",
                        phrase="Fruit: {what}",
                        choices={"few": "a few", "many": "many"},
                    ),
                },
            },
            "choosing": {
                "title": "Choices",
                "lines": {
                    "decisions": line(
                        "Which choice?",
                        "To choose",
                        kind="several",
                        phrase="I want to talk about {what}",
                        choices={"jam": "jam", "juice": "juice"},
                    )
                },
            },
            "gardener": {
                "title": "For the gardener",
                "asked": "carer",
                "intro": "These lines are for the gardener.",
                "lines": {
                    "tools": line(
                        "How are the tools?",
                        "Tools",
                        kind="several",
                        alone="none",
                        choices={"rake": "a rake is missing", "none": "nothing missing"},
                    ),
                    "back": line("How is your back?", "Back"),
                },
            },
        },
        "own": "In your own words",
        "first": {"ask": "What comes first?", "how": "Choose up to three.", "short": "First"},
        "scale": {"title": "Counting", "says": "Some count apples [@pip]."},
    }
)

_WORDS = {name: "Pears." for name in ("what", "day", "gain", "harm", "unknown", "until")}
DECISIONS = {
    "jam": Decision.model_validate(
        {
            "checked": "2026-11-01",
            "review-by": "2027-11-01",
            "title": "Jam",
            "ask": "Do I want jam?",
            "about": "Jam is sweet.",
            "options": {
                "cook": {"title": "Cook it", **_WORDS},
                "leave": {"title": "Leave it", "without": "yes", **_WORDS},
            },
            "uncounted": "Nobody counted.",
            "matters": {
                "sweet": "That it is sweet",
                "time": "Time",
                "jars": "Having jars",
                "smell": "The smell",
                "sugar": "Less sugar",
            },
            "open": {
                "how-long": "How long does it keep?",
                "who": "Who cooks?",
                "where": "Where?",
            },
        }
    )
}
