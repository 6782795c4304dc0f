"""Start a JupyterLab as a reader would, and ask it for the first page."""

import contextlib
import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

FIRST = "notebooks/00-start-here.ipynb"


@contextlib.contextmanager
def lab(command: list[str], folder: Path, env: dict[str, str]) -> Iterator[tuple[list[str], str]]:
    """What was said until the server answers, and its address; it is ended on the way out."""
    command = [*map(str, command), "--no-browser", "--port", str(free_port())]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, cwd=folder, env=env, **pipes) as process:
        said = []
        try:
            for line in process.stdout:
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


def end(process: subprocess.Popen) -> None:
    """End a server tidily, or else for good, so that no process is left behind."""
    process.terminate()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()


def first_page(address: str) -> dict:
    """The first page as the server gives it to the browser."""
    return json.loads(fetch(re.sub(r"/(?:lab|doc|tree)\b[^?]*", f"/api/contents/{FIRST}", address)))


def fetch(address: str) -> str:
    """What stands at an address."""
    with urlopen(address, timeout=30) as answer:
        return answer.read().decode("utf-8")


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]
