"""Someone who listens: presses real keys, waits until it is quiet, and notes what was heard."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import Any, NamedTuple

from hear.desk import STEP, Desk, Lost, wait

QUIET = 1.0
"""Seconds without a word after which nothing more is coming."""

AWAITED = 5.0
"""Seconds in which a press that is heard at all begins to be heard."""

MANY = 60
"""More presses of one key than any part needs."""

READ_ON, SILENCE = "KP_Add", "Control_L"
"""Orca's keys for reading on and on, and for an end of that."""

CUT = " (cut off)"


class Spoken(NamedTuple):
    """One piece of speech; ``kind`` is what ``voice/heard.py`` says."""

    kind: str
    words: str


class Listener:
    """One journey: its steps, and below each what Orca spoke."""

    def __init__(self, desk: Desk, site: Path, lines: list[str]) -> None:
        self.desk, self.site, self.lines = desk, site, lines
        self._heard = 0

    def opens(self, page: str) -> None:
        """Open a page, and wait until Orca has said that it is there."""
        self.desk.driver.navigate((self.site / f"{page}.html").as_uri())
        here = f"Finished loading {self.asks('return document.title')}."
        wait(lambda: any(here in one.words for one in self._new()), f"Orca to meet {page}")
        first = self.asks("return document.querySelector('body a').textContent")
        wait(lambda: any(first in one.words for one in self._new()), f"the first words of {page}")
        self._until_quiet()
        self._heard = len(self._all())
        self.lines.append(f"opens {page}.html")

    def comes_to(self, selector: str) -> None:
        """Be where the Tab key leads: at the first element that a selector names."""
        self.asks("document.querySelector(arguments[0]).focus()", selector)
        self._step("comes to the part")

    def presses(self, *keys: str) -> None:
        """Press keys one by one, and hear each out."""
        for key in keys:
            self._press(key)
            self._step(f"presses {key}")

    def goes(self, key: str) -> None:
        """Press a key that leads elsewhere, into a line that ends where the type and width say."""
        self._press(key)
        self._until_quiet()
        self.lines.append(f"presses {key}, and is elsewhere")
        self._heard = len(self._all())

    def presses_until(self, key: str, words: str) -> None:
        """Press one key until some words are heard; what was heard on the way does not count."""
        for times in range(1, MANY):
            self._press(key)
            self._until_quiet()
            if any(words in one.words for one in self._new()):
                self._step(f"presses {key}" + (f" {times} times" if times > 1 else ""))
                return
            self._heard = len(self._all())
        raise Lost(f"the key {key} never led to the words: {words}")

    def reads_on_until(self, words: str) -> None:
        """Let Orca read on by itself, sentence by sentence, until some words are heard."""
        Path(self.desk.env["UNTIL"]).write_text(words, encoding="utf-8")
        self._press(READ_ON)
        wait(lambda: any(words in one.words for one in self._new()), f"the words: {words}")
        self._press(SILENCE)
        self._step(f"reads on to: {words}")

    def waits(self) -> None:
        """Listen to the end: what is only heard then leaves the page."""
        gone = "return document.querySelector('.als-heard:not(:empty)') === null"
        wait(lambda: self.asks(gone), "what is only heard to leave the page")
        self._step("listens to the end")

    def asks(self, script: str, *given: Any) -> Any:
        """What a script on the page answers."""
        return self.desk.driver.execute_script(script, script_args=list(given), sandbox=None)

    def _press(self, key: str) -> None:
        command = ["xdotool", "key", "--clearmodifiers", key]
        subprocess.run(command, env=self.desk.env, check=True)

    def _step(self, name: str) -> None:
        self._until_quiet()
        self.lines += [name, *told(self._new())]
        self._heard = len(self._all())

    def _until_quiet(self) -> None:
        begun = latest = time.monotonic()
        count = self._heard
        while time.monotonic() < max(latest + QUIET, begun + AWAITED * (not any(self._new()))):
            if (now := len(self._all())) > count:
                count, latest = now, time.monotonic()
            time.sleep(STEP)

    def _new(self) -> list[Spoken]:
        return self._all()[self._heard :]

    def _all(self) -> list[Spoken]:
        lines = Path(self.desk.env["HEARD"]).read_text(encoding="utf-8").splitlines(keepends=True)
        return [Spoken(*json.loads(line)) for line in lines if line.endswith("\n")]


def told(pieces: list[Spoken]) -> list[str]:
    """The lines of one step.

    Orca takes up live places a moment later than the rest, now before it and now behind it: they
    stand last here, so that two hearings agree. What was silenced before its time is marked.
    """
    lines: list[tuple[str, str]] = []
    for kind, words in pieces:
        if kind == "silenced":
            lines = [(by, f"{line}{'' if by == 'read' else CUT}") for by, line in lines]
        elif kind == "more" and lines:
            lines[-1] = ("read", f"{lines[-1][1]} {words.strip()}")
        elif words.strip():
            lines.append((kind, " ".join(words.split())))
    lines.sort(key=lambda line: line[0] == "announced")
    heard = [f"{'announced: ' if by == 'announced' else ''}{line}" for by, line in lines]
    return [f"    {line}" for line in heard or ["(nothing)"]]
