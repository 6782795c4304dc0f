"""What the network says, as failures like any other; and websockets that stay open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import aiohttp

from load.noting import Failed

CLOSED = "the server closed the websocket of an open page"
Asked = ParamSpec("Asked")
Got = TypeVar("Got")


def failing(asks: Callable[Asked, Awaitable[Got]]) -> Callable[Asked, Coroutine[Any, Any, Got]]:
    """Let what the network says be a failure like any other."""

    @wraps(asks)
    async def asked(*words: Asked.args, **named: Asked.kwargs) -> Got:
        try:
            return await asks(*words, **named)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Failed(f"{type(error).__name__} {error}".strip()) from error

    return asked


class Socket:
    """A websocket that is listened to all the while, so that the server knows it is open."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._heard: asyncio.Queue[bytes] = asyncio.Queue()
        self._listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        """Keep what is heard; this ends when the other side closes."""
        async for got in self._socket:
            if got.type is aiohttp.WSMsgType.BINARY:
                self._heard.put_nowait(got.data)

    @failing
    async def send_bytes(self, data: bytes) -> None:
        """Send one message."""
        await self._socket.send_bytes(data)

    async def receive_bytes(self) -> bytes:
        """Wait for one message."""
        hearing = asyncio.create_task(self._heard.get())
        try:
            waited = {hearing, self._listening}
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            if hearing.done():
                return hearing.result()
            raise Failed(CLOSED)
        finally:
            hearing.cancel()

    async def close(self) -> None:
        """Close it.

        Raises
        ------
        Failed
            If the other side had done so.
        """
        if self._listening.done():
            raise Failed(CLOSED)
        self._listening.cancel()
        with suppress(asyncio.CancelledError):
            await self._listening
        await self._socket.close()
