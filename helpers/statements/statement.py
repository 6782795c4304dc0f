"""One thing that is stated, with the facts behind it, and the fingerprint of what a reader saw."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from helpers.citing import bare, cited
from helpers.library import Library
from helpers.schema.register import Fact

Kind = Literal[
    "sentence",
    "card",
    "rule",
    "advice",
    "quiz",
    "list",
    "chart",
    "plan",
    "number",
    "contact",
    "question",
    "term",
]


@dataclass(frozen=True)
class Statement:
    """A sentence as a reviewer meets it.

    ``under`` is what it stands below, such as a heading, a card or a question: its meaning hangs
    on that. ``mark`` is how soon it asks for help, whether an answer is right, or what a number is
    for. ``name`` is the card, the rule or the country that it belongs to, ``picture`` the picture:
    its topic and its name.
    """

    kind: Kind
    under: str
    words: str
    facts: tuple[str, ...]
    path: str
    line: int
    seen: str
    mark: str = ""
    name: str = ""
    hard: bool = False
    picture: str = ""


@dataclass(frozen=True)
class Place:
    """Where statements are found: a library, and one of its files."""

    library: Library
    path: str

    def state(
        self,
        kind: Kind,
        under: str,
        text: str,
        line: int,
        mark: str = "",
        name: str = "",
        also: Iterable[str] = (),
        hard: bool = False,
        picture: str = "",
        drawn: str = "",
    ) -> Statement:
        """A statement of this file; ``also`` are facts that hold without being cited in it.

        What is ``drawn`` is seen with the words, and belongs to the fingerprint as they do.
        """
        facts = tuple(dict.fromkeys([*map(str, also), *cited(text)]))
        under, words = bare(under), bare(text)
        seen = fingerprint(self.library, kind, under, words, mark, facts, drawn)
        return Statement(
            kind, under, words, facts, self.path, line, seen, mark, name, hard, picture
        )


def fingerprint(
    library: Library,
    kind: str,
    under: str,
    words: str,
    mark: str,
    facts: Iterable[str],
    drawn: str = "",
) -> str:
    """The fingerprint of what is seen: the words, what they stand below, and the facts behind them.

    A fact that was checked anew and holds as before changes nothing; one that says other words,
    other figures or rests on other sources does.
    """
    behind = [[name, *_of_fact(library.facts.get(name))] for name in facts]
    also = [drawn] if drawn else []
    seen = json.dumps([kind, under, words, mark, behind, *also], ensure_ascii=True)
    return hashlib.sha256(seen.encode()).hexdigest()[:16]


def _of_fact(fact: Fact | None) -> list[object]:
    if fact is None:
        return []
    figures = [
        [figure.what.flat, figure.value, figure.low, figure.high, figure.unit.flat]
        for figure in fact.figures.values()
    ]
    return [fact.claim.flat, figures, [*fact.sources]]
