"""A text with gaps: every fifth word is left out, and a list of what belongs there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from helpers.citing import bare

EVERY = 5
"""Each fifth word is left out; the first and the last sentence stay whole, to begin and to end."""

_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=True)
class Gapped:
    """A text with numbered gaps, and the words that were there."""

    text: str
    words: tuple[str, ...]


def gapped(text: str, every: int = EVERY) -> Gapped:
    """A text with gaps in all but its first and last sentence."""
    sentences = re.split(r"(?<=[.?!])\s+", bare(_plain(text)).strip())
    if len(sentences) < 3:
        return Gapped(" ".join(sentences), ())
    first, *middle, last = sentences
    made, words = _with_gaps(" ".join(middle), every)
    return Gapped(f"{first} {made} {last}", words)


def _plain(text: str) -> str:
    """Words without the signs of Markdown; of a link, its words stay."""
    return re.sub(r"[*_`#>]", "", re.sub(r"\[([^\]@]*)\]\([^)]*\)", r"\1", text))


def _with_gaps(text: str, every: int) -> tuple[str, tuple[str, ...]]:
    out: list[str] = []
    at = 0
    words = [*_left_out(text, every)]
    for number, word in enumerate(words, 1):
        out += [text[at : word.start()], f"({number}) ________"]
        at = word.end()
    return "".join([*out, text[at:]]), tuple(word[0] for word in words)


def _left_out(text: str, every: int) -> Iterator[re.Match[str]]:
    """Every so many words; a number is no word that one could guess, and stays."""
    for number, word in enumerate(_WORD.finditer(text), 1):
        if number % every == 0:
            yield word
