"""A limit for mistakes: once as many were found in a file as are told, no more are looked for.

A file that another program wrote may hold a mistake on each of a million lines.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError, ValidationInfo

from helpers.files.text import MOST


@dataclass
class Found:
    """How many mistakes were found in a file so far; it is handed on as pydantic's context."""

    count: int = 0


def until_enough(given: Any, look: Callable[[Any], Any], info: ValidationInfo) -> Any:
    """Look at one part of a file; once enough was found the file is refused whatever this holds."""
    found: Found | None = info.context
    if found is None:
        return look(given)
    before = found.count
    if before >= MOST:
        return given
    try:
        return look(given)
    except ValidationError as why:
        # what stands inside this part was counted where it was found
        found.count = before + why.error_count()
        raise
    except ValueError:
        found.count = before + 1
        raise
