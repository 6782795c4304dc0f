"""A hand in an engine of 2023: Chromium 118, as Qt 6.7 brings it, asked by its own protocol."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any
from urllib.request import urlopen

import websocket

from .hands import DOWN, ENTER, OF_SHOWN, PATIENCE, SPACE, STEP, TAB

KEYS = {TAB: ("Tab", 9), SPACE: (" ", 32), ENTER: ("Enter", 13), DOWN: ("ArrowDown", 40)}
TEXT = {SPACE: " ", ENTER: "\r"}

PLACE = """
const place = (() => { %s })().getBoundingClientRect();
return [place.x + place.width / 2, place.y + place.height / 2];
"""

ERRORS = ("Runtime.exceptionThrown", "Log.entryAdded")

WINDOW = """
import sys
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

app = QApplication(sys.argv)
view = QWebEngineView()
view.resize(1280, 1000)
view.setHtml("")
view.show()
app.exec()
"""


class Older:
    """Chromium 118, through the protocol of its own tools."""

    name = "Chromium 118"

    def __init__(self, line: websocket.WebSocket) -> None:
        self.line, self.numbers = line, count(1)
        self.heard: list[dict[str, Any]] = []
        for part in ("Runtime", "Log", "Page"):
            self._send(f"{part}.enable")
        self._send("Emulation.setFocusEmulationEnabled", enabled=True)

    def open(self, address: str) -> None:
        # the page before answers for a while: it is marked, and no mark is asked for
        self.ask("window.left = true")
        self._send("Page.navigate", url=address)
        end = time.monotonic() + PATIENCE
        while not self.ask("return !window.left && document.readyState === 'complete'"):
            assert time.monotonic() < end, f"{address} was not loaded"
            time.sleep(STEP)

    def press(self, *keys: str) -> None:
        for key in keys:
            name, code = KEYS[key]
            given = {"key": name, "windowsVirtualKeyCode": code}
            down = {"text": TEXT[key]} if key in TEXT else {}
            self._send("Input.dispatchKeyEvent", type="keyDown", **given, **down)
            self._send("Input.dispatchKeyEvent", type="keyUp", **given)

    def ask(self, script: str, *given: Any) -> Any:
        asked = f"(function () {{ {script} }}).apply(null, {json.dumps(given)})"
        answer = self._send("Runtime.evaluate", expression=asked, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def touch(self, selector: str, words: str = "") -> None:
        x, y = self.ask(PLACE % OF_SHOWN.replace("arguments", json.dumps([selector, words])))
        for kind in ("mousePressed", "mouseReleased"):
            given = {"x": x, "y": y, "button": "left", "clickCount": 1}
            self._send("Input.dispatchMouseEvent", type=kind, **given)

    def errors(self) -> list[str]:
        told = [one["params"] for one in self.heard if one["method"] in ERRORS]
        self.heard.clear()
        entries = [one.get("entry", {"level": "error", **one}) for one in told]
        # every browser looks for this where a page names no picture; the license names none
        looked_for = [one for one in entries if one.get("url", "").endswith("/favicon.ico")]
        return [
            json.dumps(one) for one in entries if one["level"] == "error" and one not in looked_for
        ]

    def _send(self, method: str, **given: Any) -> dict[str, Any]:
        number = next(self.numbers)
        self.line.send(json.dumps({"id": number, "method": method, "params": given}))
        while (said := json.loads(self.line.recv())).get("id") != number:
            self.heard.append(said)
        assert "error" not in said, f"{method}: {said}"
        result: dict[str, Any] = said["result"]
        return result


@contextmanager
def older() -> Iterator[Older]:
    """A window of Qt that nobody sees."""
    port = _free_port()
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
        "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{port}",
    }
    command = [sys.executable, "-c", WINDOW]
    with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as window:
        try:
            line = websocket.create_connection(_address(window, port), suppress_origin=True)
            yield Older(line)
            line.close()
        finally:
            window.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _address(window: subprocess.Popen[bytes], port: int) -> str:
    """Where the one page of the window can be asked, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while window.poll() is None and time.monotonic() < end:
        try:
            with urlopen(f"http://127.0.0.1:{port}/json", timeout=PATIENCE) as answer:
                return str(json.load(answer)[0]["webSocketDebuggerUrl"])
        except (OSError, IndexError):  # it is still starting
            time.sleep(STEP)
    raise AssertionError("The window of Qt did not open.")
