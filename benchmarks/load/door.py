"""The way to a server on a hub as a browser goes it: links, cookies, waiting pages, scripts."""

from __future__ import annotations

import asyncio
import html
import json
import re
import uuid
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from load.messages import PROTOCOL
from load.noting import Failed
from load.scripts import FIRST_ASKED, lab_scripts
from load.wire import Socket, failing

LONGEST = aiohttp.ClientTimeout(total=180)
START = 600
"""Seconds after which a server that has not started is given up."""

AT_ONCE = 6
"""Connections that a browser opens to one address."""

NAVIGATES = {"Sec-Fetch-Mode": "navigate", "Accept": "text/html"}


class Door:
    """One browser of one person."""

    def __init__(self, address: str) -> None:
        self.address = URL(address)
        jar = aiohttp.CookieJar(unsafe=True)  # addresses in numbers have cookies too
        connector = aiohttp.TCPConnector(limit=0)  # each open page holds one for as long as it is
        self._web = aiohttp.ClientSession(cookie_jar=jar, connector=connector, timeout=LONGEST)

    async def close(self) -> None:
        """Close the browser."""
        await self._web.close()

    @failing
    async def enter(self, path: str) -> int:
        """Follow the link of the sheet until the page is there; how often one was told to wait."""
        told = 0
        async with asyncio.timeout(START):
            at = self.address / "hub/user-redirect" / path
            while True:
                answer, text = await self._page(at)
                if answer.status == 429 and "Retry-After" in answer.headers:
                    told += 1
                    await asyncio.sleep(int(answer.headers["Retry-After"]))
                elif answer.status != 200:
                    raise Failed(f"{answer.url.path}: {answer.status} {_said(text)}")
                elif pending := re.search(r'new EventSource\("([^"]+)"\)', text):
                    await self._started(html.unescape(pending[1]))
                    at = answer.url
                elif "jupyter-config-data" in text:
                    self._arrived(answer.url, text)
                    return told
                else:
                    raise Failed(f"{answer.url.path} is no page of JupyterLab: {_said(text)}")

    @failing
    async def load_scripts(self) -> None:
        """Load what JupyterLab's first page loads, and ask what it asks first."""
        room = asyncio.Semaphore(AT_ONCE)

        async def load(path: str) -> int:
            async with room, self._web.get(self.address.with_path(path)) as answer:
                if answer.status != 200:
                    raise Failed(f"{path}: {answer.status}")
                return len(await answer.read())

        await asyncio.gather(*map(load, self._scripts()))
        for path in FIRST_ASKED:
            await self.ask(path)

    @failing
    async def ask(self, path: str, method: str = "GET", given: dict[str, Any] | None = None) -> Any:
        """Call the server's own interface.

        Raises
        ------
        Failed
            If it answers anything but yes.
        """
        url = self._home.join(URL(path))
        async with self._web.request(method, url, json=given, headers=self._headers()) as answer:
            text = await answer.text()
            if answer.status not in (200, 201, 204):
                raise Failed(f"{method} {path}: {answer.status} {_said(text)}")
            return json.loads(text) if answer.content_type == "application/json" else text

    @failing
    async def wire(self, kernel: str) -> Socket:
        """Open a websocket to a kernel."""
        url = self._home.join(URL(f"api/kernels/{kernel}/channels"))
        headers = {**self._headers(), "Origin": str(self.address.origin())}
        asked = url.update_query(session_id=uuid.uuid4().hex)
        return Socket(
            await self._web.ws_connect(
                asked, protocols=(PROTOCOL,), headers=headers, max_msg_size=0
            )
        )

    async def _page(self, at: URL) -> tuple[aiohttp.ClientResponse, str]:
        async with self._web.get(at, headers=NAVIGATES) as answer:
            return answer, await answer.text()

    async def _started(self, path: str) -> None:
        """Listen to what the waiting page says until the server is there."""
        async with self._web.get(self.address.join(URL(path, encoded=True))) as stream:
            if stream.status != 200:
                raise Failed(f"the waiting page: {stream.status} {_said(await stream.text())}")
            async for line in stream.content:
                said = json.loads(line[5:]) if line.startswith(b"data:") else {}
                if said.get("failed"):
                    raise Failed(f"the server did not start: {said.get('message', '')}")
                if said.get("ready"):
                    return

    def _arrived(self, url: URL, text: str) -> None:
        """Read what the page says of its server, as JupyterLab's scripts do."""
        found = re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', text, re.S)
        if found is None:
            raise Failed(f"{url.path} does not say where its server is: {_said(text)}")
        self.told = json.loads(html.unescape(found[1]))
        self._home = self.address.join(URL(self.told["baseUrl"]))
        self.user = url.path.split("/")[2]

    def _scripts(self) -> list[str]:
        """What the page names, and more of JupyterLab's own until a browser has as much."""
        base = urlsplit(str(self._home)).path
        named = [
            f"{base}lab/extensions/{one['name']}/{one['load']}"
            for one in self.told["federated_extensions"]
        ]
        return [*named, *(f"{self.told['fullStaticUrl']}/{name}" for name in lab_scripts())]

    def _headers(self) -> dict[str, str]:
        cookies = self._web.cookie_jar.filter_cookies(self._home)
        xsrf = {"X-XSRFToken": cookies["_xsrf"].value} if "_xsrf" in cookies else {}
        token = self.told.get("token")
        return {**xsrf, **({"Authorization": f"token {token}"} if token else {})}


def _said(text: str) -> str:
    """The words of an answer without its tags, cut short."""
    words = re.sub(r"<(script|style).*?</\1>|<[^>]+>|\s+", " ", text, flags=re.S)
    return re.sub(r" +", " ", words).strip()[:200]
