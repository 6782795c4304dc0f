"""Running an installer: it tells what it is at, and its failure in plain words."""

from __future__ import annotations

import queue
import re
import subprocess
import threading
import time
from subprocess import DEVNULL, PIPE, STDOUT
from typing import BinaryIO

from helpers.launcher.telling import Trouble, plain, say
from helpers.launcher.variables import for_installing

EVERY = 3
"""Seconds between two lines that say what is at work."""


def aloud(command: list[str], env: dict[str, str] | None = None) -> None:
    """Run a command, telling every few seconds what it is at; raise its failure in plain words."""
    env = env or for_installing()
    process = subprocess.Popen(
        command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, env=env, close_fds=False
    )
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_hand_over, args=(process.stdout, lines), daemon=True).start()
    try:
        heard = _listen(lines)
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
    if process.returncode:
        complaints = [line for line in heard if re.search("error|fail|caus|hint", line, re.I)]
        raise Trouble(plain("\n".join(complaints or heard)))


def _hand_over(stream: BinaryIO, lines: queue.Queue[str | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _listen(lines: queue.Queue[str | None]) -> list[str]:
    """Collect lines until the command ends, and say now and then which package it is at."""
    heard: list[str] = []
    at, last = "", time.monotonic()
    while True:
        try:
            line = lines.get(timeout=EVERY)
        except queue.Empty:
            line = ""
        if line is None:
            return heard
        heard.append(line)
        package = re.match(r"\s*(?:Collecting|Downloading|Building) ([A-Za-z0-9_.]+)", line)
        at = f": {package[1]}" if package else at
        at = "" if line.startswith(("Installing", "Prepared")) else at
        if time.monotonic() - last >= EVERY:
            say(f"  still at work{at}")
            last = time.monotonic()
