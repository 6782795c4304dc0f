"""The numbers that a sentence states, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_DECADES = {f"{word[:-1]}ies": value for word, value in _TENS.items()}
_SPELLED = _UNITS | _TENS | _DECADES | {"twice": 2, "dozen": 12}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4} | {
    "fifths": 5, "sixths": 6, "eighths": 8, "tenths": 10,
}  # fmt: skip
_SIGNS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5"}
_ORDINALS = {"st", "nd", "rd", "th"}

SMALL = 12
"""Largest number in words that may count the things of a page itself: *two buttons*."""

_LETTER = rf"[^\W\d_{''.join(_SIGNS)}]"
_TOKEN = re.compile(
    rf"(?P<name>{_LETTER}+\d\w*)"  # C9orf72
    rf"|(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?P<tail>{_LETTER}*)"
    rf"|(?P<word>{_LETTER}+)"
    rf"|(?P<sign>[{''.join(_SIGNS)}])"
)
_JOINT = re.compile(r"\s*-?\s*|\s+and\s+")


def numbers(text: str, spelled: bool = True) -> list[str]:
    """The numbers in a text in a plain form: ``1,000`` and ``a thousand`` are both ``1000``.

    Shares are fractions: ``half`` is ``1/2``. Digits inside names (``C9orf72``) do not count, nor
    does the word *one*, which is mostly a pronoun. Ordinals are left out, *third* excepted.
    Without ``spelled``, small numbers and shares in words are left out.
    """
    return [number for number, in_words in _found(text) if spelled or not in_words]


def _found(text: str) -> Iterator[tuple[str, bool]]:
    """Each number, and whether it is a small one in words."""
    reading = _Reading()
    end = 0
    for match in _TOKEN.finditer(text):
        joint = text[end : match.start()]
        end = match.end()
        if not _JOINT.fullmatch(joint):
            yield from reading.done()
        if match["digits"]:
            yield from reading.done()
            if match["tail"].lower() not in _ORDINALS:
                reading.value, reading.in_words = Decimal(match["digits"].replace(",", "")), False
        elif match["sign"]:
            yield from reading.done()
            yield _SIGNS[match["sign"]], False
        else:
            yield from reading.take((match["word"] or "").lower())
    yield from reading.done()


class _Reading:
    """A number being read, word by word: *two hundred and five thousand*."""

    value: Decimal | None
    above: Decimal
    room: int
    in_words: bool

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self.value, self.above, self.room, self.in_words = None, Decimal(0), 0, True

    def take(self, word: str) -> Iterator[tuple[str, bool]]:
        if word in _SCALES:
            self._scale(_SCALES[word])
        elif word in _SPELLED:
            if not 0 < _SPELLED[word] < self.room:
                yield from self.done()
            self.value = (self.value or 0) + Decimal(_SPELLED[word])
            self.room = 10 if word in _TENS else 0
        elif word in _PARTS:
            over = "1" if self.value is None else _plain(self.value)
            self.value = None
            yield f"{over}/{_PARTS[word]}", self.in_words
            yield from self.done()
        elif word != "and" or self.room < 100:
            yield from self.done()

    def done(self) -> Iterator[tuple[str, bool]]:
        """The number read so far, if it is one; then start anew."""
        # a sum would round a number of very many digits
        value = self.above + (self.value or 0) if self.above else self.value
        if value is not None and not (self.in_words and value == 1):
            yield _plain(value), self.in_words and value <= SMALL
        self._begin()

    def _scale(self, scale: int) -> None:
        value = Decimal(1) if self.value is None else self.value
        if scale == 100:
            self.value = value * scale
        else:
            self.above, self.value = self.above + value * scale, Decimal(0)
        self.room = 100


def _plain(value: Decimal) -> str:
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def spans(numbers: Iterable[int]) -> str:
    """Numbers in order, with three neighbors or more as one span: ``1, 3-5, 8``."""
    ordered = sorted(numbers)
    runs = groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0])
    return ", ".join(_span([number for _, number in run]) for _, run in runs)


def _span(run: list[int]) -> str:
    return ", ".join(map(str, run)) if len(run) < 3 else f"{run[0]}-{run[-1]}"
