"""Text files: UTF-8, no tabs, nothing invisible."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from helpers.files.problems import Problem, Problems

LARGEST = 16_000_000
"""Most bytes a content file may hold; ten thousand questions take about half of it."""

MOST = 200
"""Most mistakes that are listed for one file; a file with more is not a text of ours."""

# Characters that nobody sees: they split a number or a name without a trace. U+2028 and its kin
# break a line for some readers and not for others; U+202A to U+2069 turn the order of letters.
_UNSEEN = "\xad\u200b\u2028\u2029\u2060\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"


def read_text(path: Path, shown: str, largest: int = LARGEST) -> str:
    """Read a UTF-8 text file; ``shown`` is how its path is written in problems.

    ``largest`` is the most bytes that it may hold.

    Raises
    ------
    Problems
        If the file is missing, too large, not UTF-8, or holds tabs or control characters.
    """
    raw = _read_bytes(path, shown, largest)
    if len(raw) > largest:
        says = f"This file is larger than {largest // 1000:,} kB. Split it into smaller files."
        raise Problems([Problem(shown, 1, says)])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        line = raw.count(b"\n", 0, why.start) + 1
        says = "A character here is not UTF-8. Save the file with the encoding UTF-8."
        raise Problems([Problem(shown, line, says)]) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if strange := list(islice(_strange_characters(text, shown), MOST)):
        raise Problems(strange)
    return text


def is_control(mark: str) -> bool:
    """Whether a character has no place in a text for readers."""
    code = ord(mark)
    return code < 32 or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E or mark in _UNSEEN


def _read_bytes(path: Path, shown: str, largest: int) -> bytes:
    """At most one byte more than a file may hold."""
    try:
        # a pipe would wait for ever for somebody to write into it
        if path.exists() and not path.is_file():
            raise Problems([Problem(shown, 1, "A file is expected here. Put one in its place.")])
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError as why:
        says = f"This file cannot be read ({why.strerror or why}). Check that it is there."
        raise Problems([Problem(shown, 1, says)]) from None


def _strange_characters(text: str, shown: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line:
            yield Problem(shown, number, "There is a tab on this line. Use spaces instead.")
        elif not line.isprintable() and any(map(is_control, line)):
            says = "There is an invisible control character on this line. Delete it."
            yield Problem(shown, number, says)
