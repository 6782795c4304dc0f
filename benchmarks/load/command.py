"""``python3 start.py load``: let a room full of people use the pages on a real hub, and tell."""

from __future__ import annotations

import argparse
import asyncio
import platform
import shutil
import signal
import subprocess
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from speed.machine import machine

from helpers.library import ROOT
from load.door import Door
from load.figures import as_data
from load.hub import Hub
from load.noting import Plan
from load.pages import read_all
from load.results import keep, tell
from load.room import Room

HERE = Path(__file__).parent
MOST = 100
PROXY = "configurable-http-proxy"
PACKAGES = ("jupyterhub", "jupyter-server", "jupyterlab", "ipykernel", "ipywidgets", "anywidget")


def main(arguments: list[str] | None = None) -> int:
    """Hold a room, print what was found; 1 where anything failed."""
    options = _options(arguments)
    plan = Plan(options.people, options.over, options.minutes, options.holds, options.pause)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # tidies up as Ctrl+C does
    pages = read_all(ROOT)
    try:
        script = proxy()
    except LookupError as missing:
        print(missing.args[0], file=sys.stderr)
        return 2
    place: dict[str, Any] = {"machine": machine(), "versions": _versions()}
    try:
        with Hub(script) as hub:
            print(f"{plan.people} people are coming to {hub.address} ...", file=sys.stderr)
            room = Room(partial(Door, hub.address), hub.folder, pages, plan)
            found = asyncio.run(room.held())
            found.troubles += hub.complaints()
    except KeyboardInterrupt:
        print("\nStopped. The hub and all its servers are ended.", file=sys.stderr)
        return 130
    data = as_data(plan, found, {**place, "pages": len(pages)})
    if options.keep:
        keep(data)
    return tell(data)


def proxy() -> Path:
    """The proxy's script, at the versions of the lock; fetched where it is not there yet.

    Raises
    ------
    LookupError
        If there is no Node.js to run it with, or no npm to fetch it with.
    """
    npm = shutil.which("npm")
    if not (shutil.which("node") and npm):
        raise LookupError("The hub's proxy needs Node.js 20 or newer, with npm. Install it first.")
    home = Path(sys.prefix).parent / "proxy"
    lock = "package-lock.json"
    script = home / "node_modules" / PROXY / "bin" / PROXY
    if script.exists() and (home / lock).read_bytes() == (HERE / lock).read_bytes():
        return script
    home.mkdir(exist_ok=True)
    for name in ("package.json", lock):
        shutil.copy(HERE / name, home)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(command, cwd=home, check=True, stdout=subprocess.DEVNULL)
    return script


def _versions() -> dict[str, str]:
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    return {
        "python": platform.python_version(),
        "node": node.stdout.strip(),
        **{name: version(name) for name in PACKAGES},
    }


def _options(arguments: list[str] | None) -> argparse.Namespace:
    usual = Plan()
    parser = argparse.ArgumentParser(prog="python3 start.py load", description=__doc__)
    add = parser.add_argument
    add(
        "--people",
        type=int,
        choices=range(1, MOST + 1),
        metavar="N",
        default=usual.people,
        help="how many come",
    )
    add("--over", type=float, default=usual.over, help="seconds over which they come")
    add("--minutes", type=float, default=usual.minutes, help="how long they stay at least")
    add("--holds", type=int, default=usual.holds, help="pages that each keeps open")
    add("--pause", type=float, default=usual.pause, help="seconds that a page is read for")
    add("--keep", action="store_true", help="keep the results in benchmarks/load/results")
    return parser.parse_args(arguments)
