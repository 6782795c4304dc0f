"""The file that a reviewer saves in the room and sends back: read strictly, refused in one line."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from helpers.files.text import is_control
from helpers.schema.readings import Verdict, odd_name

FORMAT = "als-pages-review"
VERSION = 1
LARGEST = 4_000_000
"""Most bytes of a file: every sentence of the pages, each with a page of words, is less."""

SAYS = {
    "gone": "This file cannot be opened. Check that it is there, and its name.",
    "large": "This file is too large to come from the room. Ask for the one that was saved there.",
    "damaged": "This file is damaged, or of another kind. Ask the reviewer to save it again.",
    "foreign": "This file was not saved from the room for reviewers. Ask for the one that was.",
    "older": "This file was saved from an older room, and nothing reads it any more. Ask for a new"
    " one from a room made today: the reviewer can load the old file there.",
    "newer": "This file was saved from a newer room. Get the newest pages first, then try again.",
}


class CannotTake(ValueError):
    """A file that is refused; ``why`` is one of the names in ``SAYS``."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(SAYS[why] + (f" (It starts to go wrong at '{where}'.)" if where else ""))
        self.why = why


def _cleaned(text: str) -> str:
    """Words without what other programs leave in them unseen; no keyboard types the rest."""
    text = text.replace("\r\n", "\n").replace("\t", " ")
    if any((ord(sign) < 32 and sign != "\n") or "\ud800" <= sign <= "\udfff" for sign in text):
        raise ValueError("a character that nobody types")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(sign for sign in text if sign == "\n" or not is_control(sign))
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip()


def _named(text: str) -> str:
    if odd := odd_name(" ".join(text.split())):
        raise ValueError(odd)
    return " ".join(text.split())


def _day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError("no day")
    return date.fromisoformat(text)


Told = Annotated[str, Field(max_length=10_000), AfterValidator(_cleaned)]
Called = Annotated[str, Field(max_length=200), AfterValidator(_cleaned), AfterValidator(_named)]
OnDay = Annotated[str, Field(max_length=10), AfterValidator(lambda text: _day(text).isoformat())]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class SavedReading(_Strict):
    """What was said of one sentence, with the sentence as it was seen."""

    seen: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    says: Verdict
    on: OnDay
    words: Told = ""
    sentence: Told


class Saved(_Strict):
    """A whole file: who read, when, in which room, and what was said."""

    format: Literal["als-pages-review"]
    version: Literal[1]
    language: Annotated[str, Field(pattern="^[a-z]{2,3}(-[A-Za-z]{2,8})?$")]
    room: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    name: Called
    role: Called
    day: OnDay
    readings: Annotated[list[SavedReading], Field(min_length=1, max_length=50_000)]


def read_saved(path: Path) -> Saved:
    """The file that a reviewer saved.

    Raises
    ------
    CannotTake
        If it is not there, too large, damaged, of another kind or of another version.
    """
    held = _parsed(_bytes(path))
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise CannotTake("foreign")
    version = held.get("version")
    if isinstance(version, bool):  # which is a number to Python, and is none
        raise CannotTake("damaged", "version")
    if isinstance(version, int) and version != VERSION:
        raise CannotTake("older" if version < VERSION else "newer")
    try:
        saved = Saved.model_validate(held)
    except ValidationError as why:
        raise CannotTake("damaged", _where(why)) from None
    if len({one.seen for one in saved.readings}) < len(saved.readings):
        raise CannotTake("damaged", "readings")
    return saved


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise CannotTake("gone")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError):
        raise CannotTake("gone") from None
    if len(content) > LARGEST:
        raise CannotTake("large")
    return content


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_no)
    except (ValueError, RecursionError):
        raise CannotTake("damaged") from None


def _no(name: str) -> Any:
    raise ValueError(f"{name} is no value of JSON")


def _where(why: ValidationError) -> str:
    parts = map(str, why.errors(include_url=False)[0]["loc"][:3])
    # a name that the file made up is not repeated: it could play with the window
    return "/".join(part for part in parts if re.fullmatch(r"[a-z0-9_]{1,20}", part))
