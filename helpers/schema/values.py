"""Values that are not words: days, counts and numbers, each written as plain text in a file."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from helpers.files import quoted
from helpers.schema.model import Plain

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_COUNT = re.compile(r"[1-9][0-9]{0,3}")
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def _day(given: Any) -> date:
    if isinstance(given, date):
        return given
    try:
        # fromisoformat alone would take weeks too
        return date.fromisoformat(str(given) if _DAY.fullmatch(str(given)) else "")
    except ValueError:
        raise ValueError(f"{quoted(given)} is not a day. Write it as 2027-03-31.") from None


def _count(given: Any) -> int:
    if isinstance(given, int):
        return given
    if _COUNT.fullmatch(str(given)):
        return int(given)
    raise ValueError(f"{quoted(given)} is not a whole number from 1 to 9999. Change it.")


def _yes_or_no(given: Any) -> bool:
    if isinstance(given, bool):
        return given
    if given in ("yes", "no"):
        return bool(given == "yes")
    raise ValueError(f"{quoted(given)} is not one of 'yes' or 'no'. Choose one.")


YesNo = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema({"enum": ["yes", "no"]})]
Day = Annotated[date, BeforeValidator(_day)]
Count = Annotated[int, BeforeValidator(_count)]
Months = Count


class Number(Plain):
    """A number, kept as it was written; ``value`` computes with it."""

    @classmethod
    def _check(cls, given: Any) -> Number:
        written = super()._check(str(given) if isinstance(given, (int, float)) else given)
        if not _NUMBER.fullmatch(written):
            raise ValueError(f"{quoted(written)} is not a number. Write it as 12 or 1.5.")
        return written

    @property
    def value(self) -> float:
        """The number itself."""
        return float(self)
