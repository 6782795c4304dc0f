"""A room whose people hand in their files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from unit.orchard import Orchard

from helpers.workshop.__main__ import main


class Room:
    """A table on which people lay their files."""

    def __init__(self, orchard: Orchard, capsys: pytest.CaptureFixture[str]) -> None:
        self.orchard, self.capsys, self.count = orchard, capsys, 0
        self.table = orchard.root / "table"
        self.table.mkdir()

    def hands_in(
        self,
        *picked: str,
        name: str = "",
        also: dict[str, Any] | None = None,
        at: str = "",
        **changed: object,
    ) -> Path:
        """One file with one answer, ``picked``."""
        self.count += 1
        at = at or f"2026-03-14T10:00:00.{self.count:03}Z"
        records = {"quiz/apples/red": {"value": list(picked), "at": at, "earlier": []}}
        for key, value in (also or {}).items():
            records[key] = {"value": value, "at": at, "earlier": []}
        held = {"format": "als-pages-answers", "version": 1, "saved": at, "records": records}
        path = self.table / (name or f"{self.count:03}.json")
        path.write_text(json.dumps(held | changed), encoding="utf-8")
        return path

    def run(self, *words: str | Path) -> Any:
        """What is shown, and what is said to the one who typed."""
        given = words or (self.table,)
        self.status = main(["--root", str(self.orchard.root), "room", *map(str, given)])
        return self.capsys.readouterr()

    def shows(self, *words: str | Path) -> str:
        """What is shown, with one space between words."""
        return " ".join(self.run(*words).out.split())


@pytest.fixture
def room(orchard: Orchard, capsys: pytest.CaptureFixture[str]) -> Room:
    """An empty table."""
    return Room(orchard, capsys)


@pytest.fixture
def full_room(room: Room) -> Room:
    """Five people, of whom three took a stone for an apple."""
    for picked in ("apple", "apple", "stone", "stone", "stone"):
        room.hands_in(picked)
    return room
