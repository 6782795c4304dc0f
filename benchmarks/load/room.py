"""A room: people arrive one after the other, and their memory is looked at all the while."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from load.noting import Found, Noted, Plan
from load.pages import Page
from load.person import Browser, Person
from load.processes import spent, taken

LOOKS_EVERY = 10
LEAST_FREE = 2e9
"""Bytes of memory that the machine must keep; below that the run is stopped before it hurts."""

KEEPERS = 10
"""One person in so many closes no page at all."""

GRACE = 900
"""Seconds beyond the time asked for, in which all may come to the end of the pages."""


class Room:
    """One run: ``door`` opens a browser for each person, whose home will be in ``folder``."""

    def __init__(
        self, door: Callable[[], Browser], folder: Path, pages: Sequence[Page], plan: Plan
    ) -> None:
        self._door, self._folder, self._pages, self._plan = door, folder, pages, plan
        self._found = Found()

    async def held(self) -> Found:
        """Let everyone come, wait until all are done, and say what was found."""
        began = self._began = time.monotonic()
        looking = asyncio.create_task(self._look())
        coming = [asyncio.create_task(self._come(at)) for at in range(self._plan.people)]
        everyone = asyncio.gather(*coming)
        most = self._plan.over + self._plan.minutes * 60 + GRACE
        try:
            both: set[asyncio.Future[Any]] = {everyone, looking}
            done, _ = await asyncio.wait(both, timeout=most, return_when=asyncio.FIRST_COMPLETED)
            self._found.seconds = time.monotonic() - began
            self._found.visitors = time.process_time()
            if not done:
                self._found.troubles.append(f"the room was not done after {most:.0f} s")
            for one in done:
                one.result()
        finally:
            for task in (everyone, looking):
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        return self._found

    async def _come(self, at: int) -> None:
        """One person comes in their turn, and goes when there is nothing left to do."""
        keeps = (at + 1) % KEEPERS == 0
        holds = len(self._pages) if keeps else self._plan.holds
        noted = Noted(at + 1, keeps=keeps)
        self._found.noted.append(noted)
        await asyncio.sleep(self._plan.over * at / self._plan.people)
        person = Person(noted, self._door(), holds, self._plan.pause, partial(spent, self._folder))
        try:
            await person.visit(_turned(self._pages, at), self._enough)
        finally:
            await person.leave()

    def _enough(self, noted: Noted) -> bool:
        """Whether the time is up and every page was tried, whether or not it failed."""
        late = time.monotonic() - self._began > self._plan.minutes * 60
        return late and noted.tried >= len(self._pages)

    async def _look(self) -> None:
        """See what everyone has; stop before the machine has no memory left."""
        while True:
            await asyncio.sleep(LOOKS_EVERY)
            found = await asyncio.to_thread(taken, self._folder)
            self._found.looks.append(found)
            runs = sum(noted.runs for noted in self._found.noted)
            failures = len(self._found.failures)
            print(f"{runs} pages run, {failures} failures so far", file=sys.stderr, flush=True)
            if psutil.virtual_memory().available < LEAST_FREE:
                self._found.troubles.append("the machine has no memory left; the run was stopped")
                return


def _turned(pages: Sequence[Page], by: int) -> list[Page]:
    """The first page first, as the link has it, and the others from another place for each."""
    first, *others = pages
    by %= len(others)
    return [first, *others[by:], *others[:by]]
