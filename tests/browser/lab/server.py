"""A real Jupyter server, on a copy of the project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from http import HTTPStatus
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from helpers.library import ROOT, Library
from helpers.press.run import pressed

PARTS = ("config", "content", "helpers", "notebooks")
FOLDERS = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR")


class Server:
    """One Jupyter server with folders, token and port of its own; ended by its own process id."""

    def __init__(self, home: Path) -> None:
        self.root, self.numbers, self.starts = home / "pages", count(1), 0
        for part in PARTS:
            leave = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
            shutil.copytree(ROOT / part, self.root / part, ignore=leave)
        self.log = home / "server.log"
        # kernels listen on files in here, and a system takes no more than about 100 letters for one
        self.runtime = Path(mkdtemp(prefix="als-"))
        self.settings = self.root / "config" / "jupyterlab"
        self.env = {**os.environ, **{name: str(home / name) for name in FOLDERS}}
        self.env["JUPYTER_RUNTIME_DIR"] = str(self.runtime)
        # every journey runs under the settings for shared machines, the strictest there are
        shared = self.root / "config" / "jupyter"
        self.env["JUPYTER_CONFIG_PATH"] = f"{self.settings}{os.pathsep}{shared}"
        self.env["MPLCONFIGDIR"] = str(home / "mpl")
        sampler = pressed(Library(self.root), "sampler")
        self.page_path("sampler").write_text(sampler, encoding="utf-8")

    def page_path(self, topic: str) -> Path:
        """The pressed page of a topic, in the copy."""
        return next(self.notebooks.glob(f"*{topic}.ipynb"), self.notebooks / f"{topic}.ipynb")

    @property
    def notebooks(self) -> Path:
        """The folder of the pages, in the copy."""
        return self.root / "notebooks"

    def copy_of(self, topic: str, signed: bool = True) -> str:
        """A page that a test may change; trust goes by content, so one more space ends it."""
        text = self.page_path(topic).read_text(encoding="utf-8")
        copy = self.notebooks / f"copy-{next(self.numbers)}.ipynb"
        copy.write_text(text if signed else text.replace("The sampler", "The  sampler"), "utf-8")
        return copy.name

    @property
    def address(self) -> str:
        """Where the server answers."""
        return f"http://localhost:{self.info['port']}"

    def trust(self) -> None:
        """Sign the pages as the launcher does."""
        pages = map(str, self.notebooks.glob("*.ipynb"))
        command = [sys.executable, "-m", "nbformat.sign", *pages]
        subprocess.run(command, env=self.env, check=True, capture_output=True)

    def start(self, port: int = 0) -> None:
        """Start, at any port or at this one, and wait until it answers."""
        self.starts += 1
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", f"--port={port}"]
        for app in ("LabApp", "JupyterNotebookApp"):
            command.append(f"--{app}.app_settings_dir={self.settings}")
            command.append(f"--{app}.extra_labextensions_path={self.settings / 'labextensions'}")
            command.append(f"--{app}.expose_app_in_browser=True")
        command += ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                command, cwd=self.root, env=self.env, stdout=log, stderr=log
            )
        while not self._answers():
            try:
                self.process.wait(0.1)
                pytest.fail(f"The server did not start:\n{self.log.read_text()}")
            except subprocess.TimeoutExpired:
                continue

    def starts_again(self) -> None:
        """End, and start at the same address."""
        port = self.info["port"]
        self.end()
        self.start(port)

    def mark_as_private(self) -> None:
        """Say what a host says whose address nobody shares; it holds from the next page on."""
        file = Path(self.env["JUPYTER_CONFIG_DIR"]) / "labconfig" / "page_config.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('{"alsPrivate": true}', encoding="utf-8")

    def warm_up(self) -> None:
        """Start and end one kernel: the first one of all waits for the disk."""
        kernel = self.ask("/api/kernels", "POST")
        self.ask(f"/api/kernels/{kernel['id']}", "DELETE")

    def _answers(self) -> bool:
        notes = list(self.runtime.glob("jpserver-*.json"))
        if not notes:
            return False
        self.info = json.loads(notes[0].read_text() or "{}")
        try:
            return bool(self.info) and "started" in self.ask("/api/status")
        except URLError:
            return False

    def stop_what_runs(self) -> None:
        """End every session with its kernel, so that the next reader finds none of them."""
        for session in self.ask("/api/sessions"):
            try:
                self.ask(f"/api/sessions/{session['id']}", "DELETE")
            except HTTPError as why:
                if why.code != HTTPStatus.NOT_FOUND:  # it had ended by itself meanwhile
                    raise

    def end(self) -> None:
        """End the server, which ends its kernels."""
        self.process.terminate()
        try:
            self.process.wait(60)  # a kernel that was just starting is waited for
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def leave(self) -> None:
        """End the server for good, with the folder that its kernels listened in."""
        try:
            if hasattr(self, "process"):
                self.end()
        finally:
            shutil.rmtree(self.runtime)

    def ask(self, path: str, method: str = "GET", given: dict[str, Any] | None = None) -> Any:
        """Call the server's own interface."""
        return json.loads(self.fetch(path, method, given) or "null")

    def fetch(self, path: str, method: str = "GET", given: dict[str, Any] | None = None) -> str:
        """What the server answers, as text."""
        headers = {"Authorization": f"token {self.info['token']}"}
        body = json.dumps(given).encode() if given else None
        request = Request(self.address + path, body, headers, method=method)
        with urlopen(request, timeout=30) as answer:
            return str(answer.read(), encoding="utf-8")
