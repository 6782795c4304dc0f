"""Start a JupyterLab as a reader would, and ask it for the first page."""

import contextlib
import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

FIRST = "notebooks/00-start-here.ipynb"


@contextlib.contextmanager
def lab(command: list[str], folder: Path, env: dict[str, str]) -> Iterator[tuple[list[str], str]]:
    """What was said until the server answers, and its address; it is ended on the way out."""
    command = [*map(str, command), "--no-browser", "--port", str(free_port())]
    with subprocess.Popen(
        command, cwd=folder, env=env, stdout=PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        said: list[str] = []
        try:
            for line in process.stdout or ():
                said.append(line)
                if found := re.search(r"http://\S+\?token=\S+", line):
                    wait_for(found[0])  # it says so before it listens
                    fetch(found[0])  # one that is ended before its first answer may hang
                    yield said, found[0]
                    return
            raise AssertionError("The server did not start:\n" + "".join(said))
        finally:
            end(process)


def wait_for(address: str, tries: int = 300) -> None:
    """Come back when something listens at an address; give up after half a minute."""
    place = urlsplit(address)
    for _ in range(tries):
        with socket.socket() as probe:
            if probe.connect_ex((place.hostname, place.port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(f"Nothing answers at {address}")


def end(process: subprocess.Popen[Any]) -> None:
    """End a server tidily, or else for good, so that no process is left behind."""
    process.terminate()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()


def first_page(address: str) -> dict[str, Any]:
    """The first page as the server gives it to the browser."""
    held = fetch(re.sub(r"/(?:lab|doc|tree)\b[^?]*", f"/api/contents/{FIRST}", address))
    page: dict[str, Any] = json.loads(held)
    return page


def fetch(address: str) -> str:
    """What stands at an address."""
    with urlopen(address, timeout=30) as answer:
        return str(answer.read(), encoding="utf-8")


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
