"""How wide words are, without matplotlib: for what is only checked, and for drawings."""

from __future__ import annotations

_WIDTHS = tuple(
    map(
        int,
        """32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64
        64 64 34 34 84 84 84 53 100 71 69 70 77 63 58 77 75 30 30 66 56 86 75 79
        60 79 69 63 60 73 68 99 68 61 68 39 34 39 84 50 50 61 63 55 63 62 34 63
        63 28 28 58 28 97 63 61 63 63 40 52 39 63 59 82 59 59 52 64 34 64 84""".split(),  # noqa: SIM905
    )
)
"""Of each mark of ASCII from the space on, in hundredths of its size: those of DejaVu Sans."""

_OTHER, _FULL = 68, 100
"""Of any other letter, and of one as wide as high, such as those of Chinese."""

_BOLD = 1.13
"""How much wider bold letters are."""


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """About the width of one line; what most readers have is narrower."""
    wide = sum(map(_width, words)) / 100 * size
    return wide * _BOLD if bold else wide


def lines_of(words: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Words broken into lines that fit a width; a word that is wider has a line of its own."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size, bold=bold) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _width(mark: str) -> int:
    if " " <= mark <= "~":
        return _WIDTHS[ord(mark) - ord(" ")]
    return _FULL if mark >= "\u2e80" else _OTHER
