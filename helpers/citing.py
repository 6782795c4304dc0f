"""Citations in sentences, the references behind them, and the numbers that they must hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from helpers.library import Library
from helpers.numbers import numbers
from helpers.schema.register import Fact

CITATION = re.compile(r"\s*\[(@[^\]\[]*)\]")
_NAMES = re.compile(r"@([^\s;,\]]+)")


@dataclass(frozen=True)
class Reference:
    """One source as a reader meets it: ``label`` is short, ``title`` is whole."""

    name: str
    label: str
    title: str
    href: str


def cited(text: str) -> list[str]:
    """Names of the facts that a text cites, each once, in order."""
    found = (name for group in CITATION.findall(text) for name in _NAMES.findall(group))
    return list(dict.fromkeys(found))


def bare(text: str) -> str:
    """The text without its citations, on one line."""
    return " ".join(CITATION.sub("", text).split())


def references(library: Library, facts: Iterable[str]) -> list[Reference]:
    """The sources of these facts, each once, in order of first use."""
    names = dict.fromkeys(source for fact in facts for source in library.facts[fact].sources)
    return [reference(library, name) for name in names]


def reference(library: Library, name: str) -> Reference:
    """One source as a reader meets it."""
    source = library.sources[name]
    journal = f" {source.journal.flat}." if source.journal else ""
    year = f" {source.year}." if source.year and source.year not in journal else ""
    title = f"{source.by.flat.rstrip('.')}. {source.title.flat.rstrip('.')}.{journal}{year}"
    return Reference(name, source.label, title, source.address)


_ALSO = {"one": "1", "both": "2", "percent": "100"}
"""Words that hold a number in a fact, though in a sentence they need not state one."""

_SAME = {"50": "1/2", "25": "1/4", "1/2": "2", "1/3": "3", "1/4": "4"}


def numbers_of(fact: Fact) -> set[str]:
    """Every number that a fact holds, in its claim and in its figures."""
    figures = [
        part
        for figure in fact.figures.values()
        for part in (figure.what, figure.unit, figure.value, figure.low, figure.high)
        if part
    ]
    text = " ".join([fact.claim, *figures])
    held = set(numbers(text))
    held |= {number for word, number in _ALSO.items() if re.search(rf"\b{word}\b", text, re.I)}
    return held | {_SAME[number] for number in held if number in _SAME}


def strange_numbers(sentence: str, facts: Iterable[Fact], also: Iterable[str] = ()) -> list[str]:
    """Numbers of a sentence that stand neither in the facts nor in ``also``.

    Where there are no facts, only digits count: *two* may then speak of the page itself.
    """
    facts = list(facts)
    held = set(also).union(*(numbers_of(fact) for fact in facts))
    return [n for n in numbers(bare(sentence), spelled=bool(facts)) if n not in held]
