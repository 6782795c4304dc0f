"""Files of answers as a page saves them, for tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from helpers.contract import ANSWERS_FORMAT, ANSWERS_VERSION

NOON = "2026-01-10T12:00:00.000Z"


def record(value: Any, at: str = NOON, *earlier: Mapping[str, Any]) -> dict[str, Any]:
    """One record; ``earlier`` are values with their times."""
    return {"value": value, "at": at, "earlier": list(earlier)}


def as_file(told: Mapping[str, Any] | None = None, /, **changed: Any) -> bytes:
    """A file with the records ``told``; its parts may be ``changed``, to what none should hold."""
    held = {"format": ANSWERS_FORMAT, "version": ANSWERS_VERSION, "saved": NOON}
    return json.dumps(held | {"records": dict(told or {})} | changed).encode()
