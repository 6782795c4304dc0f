"""What can be marked in decisions, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.base.asked import Asked, Named, Shown
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import Decision, Decisions


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Each decision with what may matter, and what may be open."""
    words = library.catalogue.of(DecisionWords)
    for topic in shown["decision"]:
        for name, one in library.read(Decisions, topic).decisions.items():
            yield topic, _marked(f"decisions/{name}", one, words)


def _marked(record: str, decision: Decision, words: DecisionWords) -> Asked:
    steps = {str(step): says.flat for step, says in words.steps.items()}
    matters: list[Asked] = [
        {"name": name, "say": says.flat, "choices": steps}
        for name, says in decision.matters.items()
    ]
    questions = {str(name): bare(says) for name, says in decision.open.items()}
    inside: list[Asked] = [
        {"name": "matters", "say": words.matters.flat, "inside": matters},
        {"name": "open", "say": words.open.flat, "choices": questions},
        {"name": "own", "say": words.own.flat},
    ]
    return {"name": record, "say": decision.ask.flat, "inside": inside}
