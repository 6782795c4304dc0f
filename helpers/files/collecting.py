"""Looking at many files, so that a mistake in one does not hide those in another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from helpers.files.problems import Problem, Problems


def collect(look: Callable[..., Iterable[Problem]], *args: object) -> list[Problem]:
    """What one look finds; where a file it needs cannot be read, that file's mistakes too."""
    found: list[Problem] = []
    try:
        for problem in look(*args):
            found.append(problem)
    except Problems as unread:
        found.extend(unread.found)
    return found
