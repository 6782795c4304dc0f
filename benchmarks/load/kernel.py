"""What runs behind an open page: runs its cells, takes answers, and says what went wrong."""

from __future__ import annotations

import ast
import asyncio
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from load.messages import message, packed, run_code, unpacked, widget_changed
from load.noting import Failed
from load.pages import PICKED, Cell, Page

LONGEST = 180
"""Seconds after which a kernel that is not done is given up."""


class Wire(Protocol):
    """A websocket, as far as it is needed here."""

    async def send_bytes(self, data: bytes) -> None:
        """Send one message."""

    async def receive_bytes(self) -> bytes:
        """Wait for one message."""

    async def close(self) -> None:
        """Close it; ``Failed`` where the other side had done so."""


class Kernel:
    """One kernel, over the websocket of one page."""

    def __init__(self, wire: Wire) -> None:
        self._wire, self.session = wire, uuid.uuid4().hex

    async def greet(self) -> None:
        """Wait until the kernel is up and says what it is."""
        asked = message("kernel_info_request", self.session, {})
        await self._finished([asked])
        await self._finished([message("comm_info_request", self.session, {})])

    async def run(self, page: Page) -> None:
        """Run all cells of a page, as *Run All* does: all are sent, then all are waited for.

        Raises
        ------
        Failed
            If a cell fails, or shows nothing where the saved page shows something.
        """
        sent = [run_code(self.session, cell.code) for cell in page.cells]
        heard = await self._finished(sent)
        for cell, one in zip(page.cells, sent, strict=True):
            _judge(cell, heard[one["header"]["msg_id"]])

    async def answer(self, page: Page, picked: Mapping[str, Sequence[str]]) -> None:
        """Tell the kernel what is answered by now, and wait until it has taken it in."""
        sent = widget_changed(self.session, page.quiz, {"picked": picked})
        heard = (await self._finished([sent]))[sent["header"]["msg_id"]]
        _refuse_errors("an answer", heard)

    async def check(self, picked: Mapping[str, Sequence[str]]) -> None:
        """Ask Python what was answered.

        Raises
        ------
        Failed
            If it is anything but ``picked``.
        """
        sent = run_code(self.session, "", {"picked": PICKED})
        heard = (await self._finished([sent]))[sent["header"]["msg_id"]]
        _refuse_errors("asking for the answers", heard)
        (reply,) = (one for one in heard if one["header"]["msg_type"] == "execute_reply")
        told = reply["content"].get("user_expressions", {}).get("picked", {})
        held = told.get("data", {}).get("text/plain", "")
        if told.get("status") != "ok" or ast.literal_eval(held) != picked:
            raise Failed(f"answers did not arrive: sent {picked}, and there is {held or told}")

    async def _finished(self, sent: Sequence[Mapping[str, Any]]) -> dict[str, list[dict[str, Any]]]:
        """All that is heard of messages until each has its reply and the kernel is idle again."""
        heard: dict[str, list[dict[str, Any]]] = {one["header"]["msg_id"]: [] for one in sent}
        open_ones = {
            (name, end)
            for one in sent
            for name in [one["header"]["msg_id"]]
            for end in ({"idle"} if one["header"]["msg_type"] == "comm_msg" else {"idle", "reply"})
        }
        for one in sent:
            await self._wire.send_bytes(packed(one))
        try:
            async with asyncio.timeout(LONGEST):
                while open_ones:
                    one = unpacked(await self._wire.receive_bytes())
                    name = one["parent_header"].get("msg_id")
                    if name in heard:
                        heard[name].append(one)
                        open_ones.discard((name, _end(one)))
        except TimeoutError:
            raise Failed(f"the kernel was not done after {LONGEST} s") from None
        return heard


def _end(one: Mapping[str, Any]) -> str:
    """Which of the two ends of a request a message is, if it is one."""
    kind = one["header"]["msg_type"]
    if kind == "status":
        return str(one["content"]["execution_state"])
    return "reply" if kind.endswith("_reply") else ""


def _judge(cell: Cell, heard: Sequence[Mapping[str, Any]]) -> None:
    _refuse_errors(f"the cell {cell.name}", heard)
    shown = {"display_data", "execute_result"}
    if cell.shows and not any(one["header"]["msg_type"] in shown for one in heard):
        raise Failed(f"the cell {cell.name} showed nothing")


def _refuse_errors(what: str, heard: Sequence[Mapping[str, Any]]) -> None:
    """Fail on an error, and on what is written where errors go."""
    for one in heard:
        kind, content = one["header"]["msg_type"], one["content"]
        wrong = kind == "error" or content.get("status") in ("error", "aborted")
        if wrong:
            reason = f"{content.get('ename', 'aborted')}: {content.get('evalue', '')}"
            raise Failed(f"{what} failed: {reason}")
        if kind == "stream" and content.get("name") == "stderr":
            raise Failed(f"{what} complained: {content['text'].strip()[-200:]}")
