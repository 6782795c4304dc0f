"""Folders and peers that answer on a port of their own, and nowhere when they are done with."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import nbformat
from jupyter import end, free_port, wait_for

from speed.ground import Ground
from speed.pages import PEERS, TOPIC, beside, put_peers, questions, read

VOILA = "peer"


class Quiet(SimpleHTTPRequestHandler):
    """A folder, served without a word about it."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def folder_served(folder: Path) -> Iterator[str]:
    """The address of a folder, while it is served."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def peer_page(ground: Ground) -> Path:
    """A notebook with the peers' quiz, and the same as HTML beside it, run by nbconvert."""
    folder = ground.folder / VOILA
    folder.mkdir()
    put_peers(folder, questions(ground.library))
    path = folder / f"{VOILA}.ipynb"
    nbformat.write(beside(read(TOPIC, ground.library), PEERS["ipywidgets"]), path)
    command = [sys.executable, "-m", "nbconvert", "--to=html", "--execute", str(path)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return path


@contextmanager
def voila_served(page: Path) -> Iterator[str]:
    """The address of a notebook in Voila, which runs it anew for each visitor."""
    port = free_port()
    command = [sys.executable, "-m", "voila", page.name, "--no-browser", f"--port={port}"]
    with (page.parent / "voila.log").open("w") as log:
        process = subprocess.Popen(command, cwd=page.parent, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address)
        yield address
    finally:
        end(process)
        process.wait()
