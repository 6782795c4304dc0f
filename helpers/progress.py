"""The file in which a reader carries answers: read, brought forward, joined without loss, written.

The browser holds the same rules (``widgets/kit/records.js`` and ``widgets/kit/file.js``), and a
test proves that both agree.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from helpers.records import Record, is_record, is_time, join_records, written

FORMAT = "als-pages-answers"
VERSION = 1
LARGEST = 5_000_000
"""Most bytes of a file: what a browser lets a page keep, and far more than a reader needs."""

Content = dict[str, Any]
Records = dict[str, Record]
Upgrades = Mapping[int, Callable[[Content], Content]]

UPGRADES: Upgrades = {}
"""By version: what makes the content of a file into that of the next version."""

_UTF_8_SIGN = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_UNUSED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
"""What the Western code page of Windows leaves empty."""

SAYS = {
    "large": "This file is too large to hold answers. Choose the file that you saved from a page.",
    "damaged": "This file cannot be read: it is damaged, or of another kind. Choose another copy.",
    "foreign": "This file does not hold answers from these pages. Choose the one saved from them.",
    "newer": "This file was saved by a newer version of these pages. Get the newer pages first.",
}


class CannotRead(ValueError):
    """A file that is refused; ``why`` is one of the names in ``SAYS``."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(SAYS[why] + (f" (It starts to go wrong at '{where}'.)" if where else ""))
        self.why = why


def read(content: bytes, upgrades: Upgrades = UPGRADES, version: int = VERSION) -> Records:
    """The records in a file, by name.

    Raises
    ------
    CannotRead
        If the file is too large, damaged, of another kind or newer than this version.
    """
    if len(content) > LARGEST:
        raise CannotRead("large")
    held = _parsed(content)
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise CannotRead("foreign")
    held = _brought_forward(held, upgrades, version)
    records = held.get("records")
    if set(held) != {"format", "version", "saved", "records"} or not is_time(held["saved"]):
        raise CannotRead("damaged")
    if not isinstance(records, dict):
        raise CannotRead("damaged", "records")
    if wrong := [name for name, record in records.items() if not is_record(name, record)]:
        raise CannotRead("damaged", wrong[0][:80])
    return {name: join_records(record, record) for name, record in records.items()}


def join(one: Mapping[str, Record], other: Mapping[str, Record]) -> Records:
    """Everything that either holds; where both hold a thing, the later value counts."""
    both = {name: join_records(one[name], other[name]) for name in one if name in other}
    return {**one, **other, **both}


def write(records: Mapping[str, Record], saved: str = "") -> bytes:
    """The file with these records; ``saved`` is the time, now if it is left out."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "saved": saved or written(datetime.now(UTC)),
        "records": dict(sorted(records.items())),
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    # half of a character, which a browser can hold, has no bytes of its own
    return text.encode("utf-8", "backslashreplace")


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(
            _text(content), parse_int=_number, parse_float=_number, parse_constant=_no
        )
    except (ValueError, RecursionError):
        raise CannotRead("damaged") from None


def _text(content: bytes) -> str:
    """The text, however a program that touched the file has written it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    # where some signs are written as in UTF-8, the others are damaged
    western = not content.isascii() and not _UTF_8_SIGN.search(content)
    if western and not _UNUSED.search(content):
        return content.decode("cp1252")
    return content.decode("utf-8-sig")


def _number(text: str) -> int | float:
    """A number as a browser reads it, which knows no whole numbers."""
    number = float(text)
    return int(number) if number.is_integer() else number


def _no(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


def _brought_forward(held: Content, upgrades: Upgrades, version: int) -> Content:
    if not isinstance(held.get("version"), int) or isinstance(held["version"], bool):
        raise CannotRead("damaged", "version")
    if held["version"] > version:
        raise CannotRead("newer")
    while held["version"] < version:
        if held["version"] not in upgrades:
            raise CannotRead("damaged", "version")
        held = {**upgrades[held["version"]](held), "version": held["version"] + 1}
    return held
