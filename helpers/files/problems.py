"""What can be wrong with a file, said in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from helpers.launcher.ours import visible


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it stands, what is wrong and what to do."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        return f"{visible(self.path)}:{self.line}: {self.says}"


class Problems(Exception):
    """Every mistake found in one go, in line order."""

    def __init__(self, found: Iterable[Problem]) -> None:
        self.found = tuple(sorted(set(found)))
        super().__init__("\n".join(map(str, self.found)))

    def _render_traceback_(self) -> list[str]:
        # a notebook shows these lines in place of a traceback
        return str(self).split("\n")


class NotFetched(Exception):
    """A package that hosts and writers need and readers do not, and that is not here."""

    def __init__(self, what: str, package: str) -> None:
        super().__init__(
            f"{what} cannot be made without the package {package}, which readers do not need. "
            "Type: python3 start.py site. It fetches what is missing; then try again."
        )


def quoted(written: object, most: int = 40) -> str:
    """What a file holds, between quotation marks: on one line, and cut where it is long."""
    flat = " ".join(str(written).split())
    return f"'{flat}'" if len(flat) <= most else f"'{flat[: most - 3]}...'"
