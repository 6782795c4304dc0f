"""JupyterLite as ``start.py lite`` makes it, in a folder of a host as beside the web pages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from helpers.launcher.home import ROOT

FOLDER = "lab"


class Host(SimpleHTTPRequestHandler):
    """A host that hands out files, and says nothing on the screen."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def make(folder: Path) -> None:
    """Put JupyterLite into a host's folder, by the command that its host types."""
    command = [sys.executable, "start.py", "lite", str(folder / FOLDER)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """Its address on this machine, where a reader may keep answers."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://localhost:{server.server_port}/{FOLDER}"
        server.shutdown()
        thread.join()
