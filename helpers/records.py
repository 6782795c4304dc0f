"""Records of what a reader did: one value and its time each, and how two of them are joined."""

from __future__ import annotations

import json
import re
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

# any clock that a computer may have: one without a battery begins in 1970
_TIME = re.compile(r"(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
_NAME = re.compile(r"[a-z]+(/[^/]|\Z)")
LONGEST_NAME = 500
"""Most characters of a record's name, as a browser counts them."""

DEEPEST = 20
"""How deep lists and names may stand inside each other."""

LARGEST_NUMBER = 2**53 - 1
"""From here on a browser can no longer tell whole numbers apart."""


class Said(TypedDict):
    """A plain value, and when it was given: UTC, to the thousandth of a second."""

    value: Any
    at: str


class Record(Said):
    """The value that counts; ``earlier`` holds the others of files that were joined."""

    earlier: list[Said]


def in_one_form(value: Any) -> str:
    """A plain value as text, alike for values that are alike; decides where times are equal."""
    match value:
        case dict():
            pairs = sorted(value.items(), key=lambda pair: _by_units(pair[0]))
            inside = (f"{in_one_form(key)}:{in_one_form(one)}" for key, one in pairs)
            return f"{{{','.join(inside)}}}"
        case list():
            return f"[{','.join(map(in_one_form, value))}]"
        case float() | int() if not isinstance(value, bool):
            return _number(value)
        case _:
            text = json.dumps(value, ensure_ascii=False)
            return text.encode("utf-8", "backslashreplace").decode("utf-8")


def join_records(one: Record, other: Record) -> Record:
    """Two records of one thing: the later value counts, every other one is kept below it."""
    latest: dict[str, Said] = {}
    for said in (one, *one["earlier"], other, *other["earlier"]):
        text = in_one_form(said["value"])
        if text not in latest or said["at"] > latest[text]["at"]:
            latest[text] = {"value": said["value"], "at": said["at"]}
    ranked = sorted(latest, key=lambda text: (latest[text]["at"], _by_units(text)), reverse=True)
    first, *earlier = (latest[text] for text in ranked)
    return {**first, "earlier": earlier}


def is_record(name: str, record: Any) -> bool:
    """Whether a name and what stands under it are a record."""
    if len(_by_units(name)) > 2 * LONGEST_NAME or not _NAME.match(name):
        return False
    if not _is_said(record, {"earlier"}) or not isinstance(record["earlier"], list):
        return False
    return all(_is_said(one, set()) for one in record["earlier"])


def is_time(text: Any) -> bool:
    """Whether a text is a time, to the thousandth of a second, on a day that there is."""
    if not isinstance(text, str) or not _TIME.fullmatch(text):
        return False
    try:
        return written(datetime.fromisoformat(text)) == text
    except ValueError:
        return False


def written(time: datetime) -> str:
    """A time in UTC, as records hold it."""
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _is_said(said: Any, more: set[str]) -> bool:
    if not isinstance(said, dict) or set(said) != {"value", "at"} | more:
        return False
    return is_time(said["at"]) and _is_plain(said["value"], 0)


def _is_plain(value: Any, depth: int) -> bool:
    if depth > DEEPEST:
        return False
    match value:
        case bool() | str() | None:
            return True
        case int() | float():
            return abs(value) <= LARGEST_NUMBER
        case list():
            return all(_is_plain(one, depth + 1) for one in value)
        case dict():
            return all(_is_plain(one, depth + 1) for one in value.values())
    return False


def _number(value: float) -> str:
    """A number as a browser writes it."""
    if value == int(value):
        return str(int(value))
    text = repr(value)
    if abs(value) < 1e-6:
        digits, power = text.split("e")
        return f"{digits}e{int(power)}"
    return f"{Decimal(text):f}"


def _by_units(text: str) -> bytes:
    """For sorting as a browser does, which takes a rare character for two."""
    return text.encode("utf-16-be", "surrogatepass")
