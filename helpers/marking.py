"""What an answer earns and what to say about it. No files, no widgets."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from helpers.contract import NOT_SURE
from helpers.schema.pages import Question


@dataclass(frozen=True)
class Mark:
    """What there is to say about one answer.

    ``says`` explains choices by name: the picked ones, or, where the reader is not sure, the right
    ones. ``more`` holds where a right choice was picked and another was left alone.
    """

    right: bool = False
    more: bool = False
    unsure: bool = False
    says: dict[str, str] = field(default_factory=dict)


def mark(question: Question, picked: Collection[str]) -> Mark:
    """Mark one answer.

    Every picked choice explains itself, right or wrong; nothing is said about the choices left
    alone, so that the reader may try again. ``NOT_SURE`` is a choice of its own: it is answered
    with what is known.

    Raises
    ------
    ValueError
        If a name is not one of the question's choices.
    """
    if strangers := set(picked) - set(question.choices) - {NOT_SURE}:
        raise ValueError(f"not among the choices: {', '.join(sorted(strangers))}")
    unsure = NOT_SURE in picked
    explained = set(question.right) if unsure else set(picked)
    return Mark(
        right=not unsure and explained == set(question.right),
        more=bool(explained & set(question.right)) and bool(set(question.right) - explained),
        unsure=unsure,
        says={n: choice.why.flat for n, choice in question.choices.items() if n in explained},
    )
