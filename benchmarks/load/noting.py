"""What is planned for a room, and what is noted while people are in it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from load.processes import Taken


class Failed(Exception):
    """Something that a person would have seen go wrong."""


@dataclass(frozen=True)
class Plan:
    """How many people, over how many seconds they come, and what they do."""

    people: int = 30
    over: float = 60
    minutes: float = 5
    holds: int = 3
    pause: float = 5


@dataclass
class Noted:
    """What one person waited for, and what went wrong."""

    name: int
    waits: dict[str, list[float]] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    user: str = ""
    keeps: bool = False
    tried: int = 0
    runs: int = 0
    told_to_wait: int = 0
    start_seconds: float = 0
    page_seconds: float = 0

    def waited(self, what: str, since: float) -> None:
        """Note a wait that ends now."""
        self.waits.setdefault(what, []).append(time.monotonic() - since)

    def failed(self, where: str, error: BaseException) -> None:
        """Note a failure: who, where and what."""
        said = str(error) or type(error).__name__
        self.failures.append(f"person {self.name}, {where}: {said}")


@dataclass
class Found:
    """All that a run has shown."""

    noted: list[Noted] = field(default_factory=list)
    looks: list[dict[str, Taken]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    seconds: float = 0
    visitors: float = 0

    @property
    def failures(self) -> list[str]:
        """All that went wrong, of everyone and of the room itself."""
        return [*(said for noted in self.noted for said in noted.failures), *self.troubles]
