"""One person: comes by the link of the sheet, opens pages, runs them, answers.

A person here does what JupyterLab did in Chromium when it was watched: the same requests in the
same order, the same bytes of scripts, and the same questions every ten seconds while a page is
open. Nothing is drawn, so what a reader's own device needs for that is not in the waits.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from typing import Any, Protocol

from load.kernel import Kernel, Wire
from load.noting import Failed, Noted
from load.pages import Page

EVERY = 10
ASKED_AGAIN = ("lab/api/workspaces", "api/contents/notebooks?content=1", "api/kernels")


class Browser(Protocol):
    """The way to a server, as far as it is needed here; all of it may raise ``Failed``."""

    user: str

    async def enter(self, path: str) -> int:
        """Follow the link of the sheet; how often one was told to wait."""

    async def load_scripts(self) -> None:
        """Load JupyterLab's scripts."""

    async def ask(self, path: str, method: str = "GET", given: dict[str, Any] | None = None) -> Any:
        """Call the server's own interface."""

    async def wire(self, kernel: str) -> Wire:
        """Open a websocket to a kernel."""

    async def close(self) -> None:
        """Close the browser."""


@dataclass
class Open:
    """A page that is open, and what runs behind it."""

    page: Page
    session: str
    wire: Wire


class Person:
    """Someone at the door of a hub.

    Parameters
    ----------
    noted : Noted
        Where to write down what happens.
    door : Browser
        The way to the hub.
    holds : int
        How many pages are kept open at once.
    pause : float
        Seconds that one page is read for, in the middle.
    spent : callable
        Says how many seconds of processor time someone has taken, by the name the hub gave them.
    """

    def __init__(
        self, noted: Noted, door: Browser, holds: int, pause: float, spent: Callable[[str], float]
    ) -> None:
        self.noted, self.door = noted, door
        self._holds, self._pause, self._spent = holds, pause, spent
        self._chance = random.Random(noted.name)
        self._open: list[Open] = []

    async def visit(self, pages: Sequence[Page], enough: Callable[[Noted], bool]) -> None:
        """Start, then go from page to page until it is ``enough``."""
        try:
            await self._arrive(pages[0])
        except Failed as error:
            self.noted.failed("the start", error)
            return
        asking = asyncio.create_task(self._ask_again())
        before = self.noted.start_seconds = await asyncio.to_thread(self._spent, self.noted.user)
        try:
            for page in cycle(pages):
                if enough(self.noted):
                    break
                await self._read(page)
            all_seconds = await asyncio.to_thread(self._spent, self.noted.user)
            self.noted.page_seconds = (all_seconds - before) / max(1, self.noted.runs)
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError):
                await asking

    async def leave(self) -> None:
        """Let go of what is open here; the hub ends what runs there."""
        for one in self._open:
            await self._hang_up(one)
        await self.door.close()

    async def _arrive(self, first: Page) -> None:
        """From the link on the sheet to the first page with all of JupyterLab's scripts."""
        began = time.monotonic()
        self.noted.told_to_wait = await self.door.enter(f"doc/tree/{first.path}")
        self.noted.waited("start", began)
        self.noted.user = self.door.user
        began = time.monotonic()
        await self.door.load_scripts()
        self.noted.waited("scripts", began)

    async def _read(self, page: Page) -> None:
        """Open a page, run it, answer its questions, and read for a while."""
        self.noted.tried += 1
        try:
            await self._make_room(page)
            began = time.monotonic()
            kernel = Kernel(await self._opened(page))
            await kernel.greet()
            self.noted.waited("alive", began)
            began = time.monotonic()
            await kernel.run(page)
            self.noted.waited("run", began)
            await self._answer(kernel, page)
            self.noted.runs += 1
        except Failed as error:
            self.noted.failed(page.path, error)
        await asyncio.sleep(self._chance.uniform(0.5, 1.5) * self._pause)

    async def _answer(self, kernel: Kernel, page: Page) -> None:
        picked: dict[str, list[str]] = {}
        for picked in page.answers(self._chance):
            began = time.monotonic()
            await kernel.answer(page, picked)
            self.noted.waited("answer", began)
        await kernel.check(picked)

    async def _make_room(self, page: Page) -> None:
        """Close the page where it is open already, else the oldest ones beyond what is held."""
        too_many = self._open[: max(0, len(self._open) - self._holds + 1)]
        for old in [one for one in self._open if one.page == page] or too_many:
            await self._close(old)

    async def _opened(self, page: Page) -> Wire:
        """Ask for the words of a page, and for what runs behind it."""
        began = time.monotonic()
        await self.door.ask(f"api/contents/{page.path}?content=1")
        self.noted.waited("words", began)
        await self.door.ask(f"api/contents/{page.path}/checkpoints")
        wanted = {"path": page.path, "name": "", "type": "notebook"}
        session = await self.door.ask(
            "api/sessions", "POST", {**wanted, "kernel": {"name": page.kernel}}
        )
        wire = await self.door.wire(session["kernel"]["id"])
        self._open.append(Open(page, session["id"], wire))
        return wire

    async def _close(self, one: Open) -> None:
        """Close a page; the readers' settings end what runs behind it."""
        self._open.remove(one)
        await self._hang_up(one)
        await self.door.ask(f"api/sessions/{one.session}", "DELETE")

    async def _hang_up(self, one: Open) -> None:
        try:
            await one.wire.close()
        except Failed as error:
            self.noted.failed(one.page.path, error)

    async def _ask_again(self) -> None:
        """What an open page asks every ten seconds."""
        while True:
            await asyncio.sleep(EVERY)
            for path in (*ASKED_AGAIN, "api/sessions"):
                try:
                    await self.door.ask(path)
                except Failed as error:
                    self.noted.failed(path, error)
