"""A room made of the orchard, opened from its folder in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from unit.orchard import Orchard
from unit.reviewing import FIRST, review_words

from helpers.review.room import FILE, room

SECOND = """\
  second-book:
    title: |
      The second garden
    by: |
      A neighbor
    kind: review
    url: https://example.org/neighbor
    retrieved: yes
"""
PASSAGE = """\
    sources: [garden-book, second-book]
    passages:
      garden-book: |
        Second row: it may hurt.
    soon:
"""


class Room:
    """The room in a browser, with every error and every request that it makes."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page, self.file = page, file
        self.troubles: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", lambda said: self.troubles.append(said.text))
        page.on("request", lambda asked: self._asked(asked.url))

    def open(self, way: str = "") -> Page:
        """Open it, or open it again."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.file.as_uri()}{way}")
        return self.page

    def one(self, words: str) -> Any:
        """The place of one sentence."""
        return self.page.locator("article").filter(has=self.page.get_by_text(words, exact=True))

    def _asked(self, address: str) -> None:
        if not address.startswith(("file:", "data:", "blob:", "about:")):
            self.troubles.append(f"asked elsewhere: {address}")


@pytest.fixture(scope="session")
def orchard_room(tmp_path_factory: pytest.TempPathFactory) -> tuple[Orchard, Path]:
    """An orchard, and its room as a file; its words hold signs that could come alive."""
    orchard = Orchard(tmp_path_factory.mktemp("orchard"))
    orchard.write("reviews/first.yaml", FIRST)
    orchard.write("en/review.yaml", review_words())
    orchard.change("en/apples/page.md", "Nobody knows why.", r"No \</script>\<b id=evil> apple.")
    more = (
        "retrieved: yes\n    read-at: [https://example.org/second]\n"
        "    note: |\n      Its second part was read.\n"
    )
    orchard.change("sources.yaml", "retrieved: yes\n", more)
    orchard.change("sources.yaml", "  lost-book:\n", SECOND + "  lost-book:\n")
    orchard.change("facts/orchard.yaml", "    sources: [garden-book]\n    soon:\n", PASSAGE)
    path = orchard.root / FILE
    path.write_text(room(orchard.library), encoding="utf-8")
    return orchard, path


@pytest.fixture
def reading(chromium: Browser, orchard_room: tuple[Orchard, Path]) -> Iterator[Room]:
    """Somebody who has just opened the room."""
    context = chromium.new_context()
    made = Room(context.new_page(), orchard_room[1])
    made.open()
    yield made
    assert made.troubles == []
    context.close()
