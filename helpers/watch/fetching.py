"""Asking other machines politely: who asks, one request at a time, a pause, and a memory."""

from __future__ import annotations

import hashlib
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from pathlib import Path
from typing import IO

LARGEST = 2_000_000
"""Most bytes of an answer that are read; what is longer is cut there."""

WAITS = 20
"""Seconds that one answer may take to begin, and each stretch of it to arrive."""

LONGEST = 60
"""Seconds that one whole answer may take, however slowly it drips."""

PAUSE = 1.0
"""Seconds between two requests to the same machine: the registers ask for no more than a few."""

FRESH = 6 * 24 * 3600
"""Seconds for which an answer is remembered: a weekly run asks anew, a second run does not."""


@dataclass(frozen=True)
class Answer:
    """What came back: a status (0 where nothing came), when it last changed, and what it says."""

    status: int
    text: str = ""
    changed: str = ""
    why: str = ""


class _OnlyWeb(urllib.request.HTTPRedirectHandler):
    """Follows a way to another web address, and to nothing else."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_web(newurl):
            raise urllib.error.URLError("it leads to something that is no web page")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def is_web(address: str) -> bool:
    """Whether an address is one of the web, of a machine that is not this one or its neighbour."""
    parts = urllib.parse.urlsplit(address)
    host = parts.hostname or ""
    own = host == "localhost" or host.replace(".", "").isdigit() or ":" in host or "." not in host
    return parts.scheme in ("http", "https") and not own


def over_the_web(contact: str) -> Callable[[str], Answer]:
    """A way to ask addresses, which says who asks."""
    opener = urllib.request.build_opener(_OnlyWeb())
    opener.addheaders = [("User-Agent", f"als-pages-watch/1 (mailto:{contact})")]

    def ask(address: str) -> Answer:
        if not is_web(address):
            return Answer(0, why="it is no address of the web")
        try:
            with opener.open(_written(address), timeout=WAITS) as got:
                return Answer(got.status, _read(got), got.headers.get("Last-Modified", ""))
        except urllib.error.HTTPError as why:
            return Answer(why.code)
        except (OSError, HTTPException, ValueError) as why:
            # whatever another machine does, it is one line of the report
            return Answer(0, why=type(why).__name__)

    return ask


def _written(address: str) -> str:
    """An address in which every sign is one that may be sent."""
    return urllib.parse.quote(address, safe=":/?#[]@!$&'()*+,;=%~")


def _read(got: IO[bytes]) -> str:
    """As much of an answer as may be; one that drips for ever is given up."""
    ends, held = time.monotonic() + LONGEST, b""
    while len(held) < LARGEST and (more := got.read(65_536)):
        held += more
        if time.monotonic() > ends:
            raise TimeoutError("it came too slowly")
    return held[:LARGEST].decode("utf-8", "replace")


class Polite:
    """Asks each address once, with a pause before the same machine is asked again.

    What answered is remembered in a folder, where there is one.
    """

    def __init__(
        self,
        ask: Callable[[str], Answer],
        memory: Path | None = None,
        pause: float = PAUSE,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.ask, self.memory, self.pause, self.now, self.sleep = ask, memory, pause, now, sleep
        self.last: dict[str, float] = {}
        self.asked = 0

    def __call__(self, address: str) -> Answer:
        """What an address answers, now or a few days ago."""
        if known := self._remembered(address):
            return known
        host = urllib.parse.urlsplit(address).hostname or ""
        left = self.last.get(host, 0) + self.pause - self.now()
        if left > 0:
            self.sleep(min(left, self.pause))
        answer = self.ask(address)
        self.last[host] = self.now()
        self.asked += 1
        if answer.status == 200:  # what failed is asked again the next time
            self._remember(address, answer)
        return answer

    def _place(self, address: str) -> Path | None:
        name = hashlib.sha256(address.encode()).hexdigest()
        return self.memory / f"{name}.json" if self.memory else None

    def _remembered(self, address: str) -> Answer | None:
        place = self._place(address)
        try:
            held = json.loads(place.read_text(encoding="utf-8")) if place else None
            if held and 0 <= self.now() - held["at"] < FRESH:
                return Answer(held["status"], held["text"], held["changed"])
        except (OSError, ValueError, KeyError, TypeError):
            return None  # a memory that cannot be read is none, and is written anew
        return None

    def _remember(self, address: str, answer: Answer) -> None:
        if place := self._place(address):
            place.parent.mkdir(parents=True, exist_ok=True)
            held = {"at": self.now(), "status": answer.status, "text": answer.text}
            place.write_text(json.dumps({**held, "changed": answer.changed}), encoding="utf-8")
