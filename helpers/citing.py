"""Citations in sentences, the references behind them, and the numbers that they must hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from helpers.library import Library
from helpers.numerals import numbers
from helpers.schema.register import Fact

# without the look behind, a long run of spaces would be searched again from each of its places
CITATION = re.compile(r"(?<!\s)\s*\[(@[^\]\[]*)\]")
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
    return Reference(name, source.label, source.whole, source.address)


_ALSO = {"one": "1", "both": "2", "percent": "100"}
"""Words that hold a number in a fact, though in a sentence they need not state one."""

_SHARE = re.compile(r"(?P<part>\S+) (?:in|of|out of) (?:every )?(?P<whole>\S+)|(?P<cent>\S+?) ?%")


def numbers_of(fact: Fact) -> set[str]:
    """Every number that a fact holds, in its claim and in its figures, however it is written."""
    figures = [
        f"{figure.what}: {number} {figure.unit}"
        for figure in fact.figures.values()
        for number in (figure.value, figure.low, figure.high)
        if number
    ]
    text = " ".join(" . ".join([fact.claim, *figures]).lower().split())
    held = set(numbers(text))
    held |= {number for word, number in _ALSO.items() if re.search(rf"\b{word}\b", text)}
    shares = {_fraction(number) for number in held if "/" in number} | set(_shares(text))
    return held | {written for share in shares for written in _ways_to_write(share)}


def _shares(text: str) -> Iterator[Fraction]:
    """Shares of a whole: *1 in 4*, *one of two*, *25 percent*."""
    for match in _SHARE.finditer(re.sub(r" per ?cent\b", "%", text)):
        part = numbers(match["part"] or match["cent"]) or ["1"] * (match["part"] == "one")
        whole = numbers(match["whole"] or "100")
        # a range has two ends, and is not one share
        if len(part) == len(whole) == 1 and "/" not in part[0] + whole[0] and Fraction(whole[0]):
            yield Fraction(part[0]) / Fraction(whole[0])


def _fraction(written: str) -> Fraction:
    part, whole = map(Fraction, written.split("/"))
    return part / whole


def _ways_to_write(share: Fraction) -> set[str]:
    """*half*, *1 in 2* and *50 percent* are one share; finer shares are left as they stand."""
    if not (share < 1 and share.denominator <= 10):
        return set()
    percent = {str(share * 100)} if (share * 100).denominator == 1 else set()
    return {str(share), str(share.numerator), str(share.denominator)} | percent


def strange_numbers(sentence: str, facts: Iterable[Fact], also: Iterable[str] = ()) -> list[str]:
    """Numbers of a sentence that stand neither in the facts nor in ``also``.

    Where there are no facts, small numbers in words do not count: *two* may then speak of the
    page itself.
    """
    facts = list(facts)
    held = set(also).union(*(numbers_of(fact) for fact in facts))
    return [n for n in numbers(bare(sentence), spelled=bool(facts)) if n not in held]
