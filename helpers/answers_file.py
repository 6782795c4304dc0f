"""The file in which a reader carries answers, read by the schema that describes it.

A page in the browser saves, loads and joins these files; Python only reads them. A file may also
be a page that a person can read, which holds the same content as data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

from jsonschema import Draft202012Validator

from helpers.contract import ANSWERS_FORMAT, ANSWERS_VERSION, LARGEST_ANSWERS

SCHEMA = Path(__file__).parents[1] / "content" / "answers.schema.json"

Content = dict[str, Any]
Upgrades = Mapping[int, Callable[[Content], Content]]

UPGRADES: Upgrades = {}
"""By version: what makes the content of a file into that of the next version."""

SAYS = {
    "large": "This file is too large to hold answers: choose the one that you saved from a page.",
    "damaged": "This file is damaged, or of another kind, and cannot be read: choose another copy.",
    "foreign": "This file holds no answers from these pages: choose one that was saved from them.",
    "newer": "This file was saved by a newer version of these pages: get the newer pages first.",
}

_UTF_8_SIGN = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_UNUSED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
"""What the Western code page of Windows leaves empty."""

_PAGE = re.compile(r"\s*<!doctype html", re.IGNORECASE)
_OPENS = f'<script type="application/json" id="{ANSWERS_FORMAT}">'
_CLOSES = "</script>"
"""Where a page that a person can read holds the file as data."""


class Said(TypedDict):
    """A plain value, and when it was given: UTC, to the thousandth of a second."""

    value: Any
    at: str


class Record(Said):
    """The value that counts; ``earlier`` holds the others of files that were joined."""

    earlier: list[Said]


class CannotRead(ValueError):
    """A file that is refused; ``why`` is one of the names in ``SAYS``."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(SAYS[why] + (f" (It starts to go wrong at '{where}'.)" if where else ""))
        self.why = why


def read_answers(content: bytes, upgrades: Upgrades = UPGRADES) -> dict[str, Record]:
    """The records in a file, by name; a file of an older version is brought forward.

    Raises
    ------
    CannotRead
        If the file is too large, damaged, of another kind or newer than this version.
    """
    if len(content) > LARGEST_ANSWERS:
        raise CannotRead("large")
    held = _parsed(content)
    if not isinstance(held, dict) or held.get("format") != ANSWERS_FORMAT:
        raise CannotRead("foreign")
    held = _brought_forward(held, upgrades)
    for wrong in _schema().iter_errors(held):
        raise CannotRead("damaged", "/".join(map(str, list(wrong.absolute_path)[:2]))[:80])
    records: dict[str, Record] = held["records"]
    return records


@cache
def _schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def _parsed(content: bytes) -> Any:
    try:
        text = _text(content)
        data = _data_in(text) if _PAGE.match(text) else text
        return None if data is None else json.loads(data, parse_constant=_no)
    except (ValueError, RecursionError):
        raise CannotRead("damaged") from None


def _data_in(page: str) -> str | None:
    """What a page holds as data; nothing where it is no page of ours."""
    _, *inside = page.split(_OPENS)
    data, closes, _ = inside[0].partition("<") if len(inside) == 1 else ("", "", "")
    return data if closes and inside[0].startswith(_CLOSES, len(data)) else None


def _text(content: bytes) -> str:
    """The text, however a program that touched the file has written it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    # where some signs are written as in UTF-8, the others are damaged
    western = not content.isascii() and not _UTF_8_SIGN.search(content)
    if western and not _UNUSED.search(content):
        return content.decode("cp1252")
    return content.decode("utf-8-sig")


def _no(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


def _brought_forward(held: Content, upgrades: Upgrades) -> Content:
    version = held.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise CannotRead("damaged", "version")
    if version > ANSWERS_VERSION:
        raise CannotRead("newer")
    while version < ANSWERS_VERSION:
        if version not in upgrades:
            raise CannotRead("damaged", "version")
        version, held = version + 1, {**upgrades[version](held), "version": version + 1}
    return held
