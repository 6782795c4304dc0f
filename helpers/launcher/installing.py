"""Making the environment from the locks, with uv where it is there and with pip where it is not."""

from __future__ import annotations

import importlib.util
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import BinaryIO

from helpers.launcher.home import ROOT, fingerprint, python_in, remembered
from helpers.launcher.telling import Trouble, plain, say

STAMP = "finished.json"
EVERY = 3
"""Seconds between two lines that say what is at work."""


def install(home: Path, locks: Sequence[str]) -> None:
    """Make the environment hold all that the locks list, unless it does.

    The stamp comes last: an environment without one is made again.

    Raises
    ------
    Trouble
        If something stands in the way; an environment half made is gone then.
    """
    if is_ready(home, locks):
        return
    environment, tool = home / ".venv", "uv" if has_uv() else "pip"
    stamp = made_of(locks) | {"tool": tool}
    grows = is_ready(home, locks[:1]) and remembered(environment / STAMP)["tool"] == tool
    say("Getting ready. This happens once and takes a minute or two.")
    try:
        if not grows:
            say("Step 1 of 2: making a place for the packages.")
            clear(environment)
            make(environment, tool)
        say("Step 2 of 2: fetching the packages.")
        aloud(installer(home, tool, locks))
        (environment / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    except BaseException:
        if not grows:
            clear(environment)
        raise


def is_ready(home: Path, locks: Sequence[str]) -> bool:
    """Whether the environment was finished, by this Python, with these very locks."""
    stamp = remembered(home / ".venv" / STAMP)
    return os.path.exists(python_in(home)) and made_of(locks).items() <= stamp.items()


def made_of(locks: Sequence[str]) -> dict[str, str]:
    """What an environment depends on: this Python and the content of each lock."""
    prints = {lock: fingerprint((ROOT / lock).read_bytes()) for lock in locks}
    return prints | {"python": "{}.{}".format(*sys.version_info)}


def has_uv() -> bool:
    """Whether uv is here and answers; a version manager may leave a name that does not."""
    uv = shutil.which("uv")
    return bool(uv) and subprocess.call([uv, "--version"], stdout=DEVNULL, stderr=DEVNULL) == 0


def clear(environment: Path) -> None:
    """Take the environment away."""
    try:
        if environment.exists():
            shutil.rmtree(environment)
    except PermissionError:
        raise Trouble(
            f"Something still uses {environment}. Close the other JupyterLab of this folder, then "
            "start again."
        ) from None


def make(environment: Path, tool: str) -> None:
    """Make an empty environment."""
    if not importlib.util.find_spec("venv"):
        needed = "venv"
    elif tool == "pip" and not importlib.util.find_spec("ensurepip"):
        needed = "ensurepip"
    else:
        bare = ["--without-pip"] if tool == "uv" else []
        return aloud([sys.executable, "-m", "venv", *bare, str(environment)])
    raise Trouble(
        f"This Python came without its module '{needed}'. On Debian and Ubuntu type: sudo apt "
        "install python3-venv. Elsewhere install Python from python.org/downloads. Then start "
        "again."
    )


def installer(home: Path, tool: str, locks: Sequence[str]) -> list[str]:
    """The command that fetches what the locks list."""
    start = {
        "uv": ["uv", "pip", "install", "--python", python_in(home)],
        "pip": [python_in(home), "-m", "pip", "install", "--no-input", "--progress-bar=off"],
    }
    return start[tool] + [word for lock in locks for word in ("-r", str(ROOT / lock))]


def aloud(command: list[str]) -> None:
    """Run a command, telling every few seconds what it is at; raise its failure in plain words."""
    env = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    env.setdefault("UV_SYSTEM_CERTS", "1")  # hospitals' networks bring their own certificates
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
