"""A network that is slow on purpose, between the browser and the server."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from browser.lab.server import Server

PIECE = 65_536


@contextmanager
def far_away(server: Server, there_and_back: float) -> Iterator[Server]:
    """The server as it is seen from so many seconds away; WebSockets are as late as all else.

    The browser's own emulation of a slow network leaves open WebSockets alone. Half of the delay
    passes on the way there, half on the way back. Opening a connection costs nothing here, which
    favours what needs the network most.
    """
    if not there_and_back:
        yield server
        return
    loop = asyncio.new_event_loop()
    way = _Way(server.info["port"], there_and_back / 2)
    thread = Thread(target=loop.run_forever, name="far-away", daemon=True)
    thread.start()
    try:
        listener = asyncio.run_coroutine_threadsafe(way.open(), loop).result()
        far = copy.copy(server)
        far.info = {**server.info, "port": listener.sockets[0].getsockname()[1]}
        yield far
    finally:
        asyncio.run_coroutine_threadsafe(way.close(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class _Way:
    """Both directions of every connection, each piece so many seconds late."""

    def __init__(self, port: int, late: float) -> None:
        self.port, self.late = port, late
        self.carried: set[asyncio.Task[None]] = set()

    async def open(self) -> asyncio.Server:
        self.listener = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        return self.listener

    async def close(self) -> None:
        self.listener.close()
        running = asyncio.all_tasks() - {asyncio.current_task()}
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # no coroutine: asyncio would print one that is cancelled when the way is closed
        self.carried.add(asyncio.ensure_future(self._both_ways(reader, writer)))

    async def _both_ways(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("localhost", self.port)
        ways = (self._carry(reader, there[1]), self._carry(there[0], writer))
        try:
            await asyncio.gather(*ways, return_exceptions=True)
        finally:
            there[1].close()
            writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Read as fast as it comes; write each piece when it is due, in order."""
        pieces: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        clock = asyncio.get_running_loop().time
        writing = asyncio.ensure_future(self._write(pieces, writer))
        try:
            while piece := await reader.read(PIECE):
                pieces.put_nowait((clock() + self.late, piece))
        except ConnectionError:
            pass  # whoever was there has hung up, which ends the connection for both
        pieces.put_nowait((clock() + self.late, b""))
        await writing

    async def _write(
        self, pieces: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter
    ) -> None:
        while True:
            due, piece = await pieces.get()
            await asyncio.sleep(due - asyncio.get_running_loop().time())
            if not piece:
                writer.write_eof()  # the other way may still have something to bring
                return
            writer.write(piece)
            await writer.drain()
