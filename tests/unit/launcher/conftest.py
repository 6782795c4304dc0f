"""A fresh copy of what starting needs, an empty environment, a stand-in for uv."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

STAND_IN = """
import os, sys

def main():
    print("opened", *sys.argv[1:])
    print("variables", *sorted(os.environ))
"""
PACKAGES = """packages=$("$4" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')\n"""
GOOD = PACKAGES + 'cp -r "$(dirname "$0")"/packages/* "$packages"'


class Copy:
    """A fresh copy of what starting needs, and a stand-in for uv that behaves as told."""

    def __init__(self, folder: Path, tools: Path) -> None:
        self.folder, self.tools = folder, tools
        self.env: dict[str, str] = {}

    @property
    def packages(self) -> Path:
        """Where the packages are laid."""
        (folder,) = (self.folder / ".venv").glob("lib/python*/site-packages")
        return folder

    def uv(self, behaviour: str = GOOD) -> None:
        """Let uv behave so; well, where nothing is told."""
        script = self.tools / "uv"
        script.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exit 0\n{behaviour}\n')
        script.chmod(0o755)

    def begin(self, *words: str) -> subprocess.Popen[str]:
        """Start, and do not wait."""
        command = [sys.executable, str(self.folder / "start.py"), *words]
        env = {"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.tools), **self.env}
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=env, stdout=pipe, stderr=subprocess.STDOUT, text=True)

    def start(self, *words: str) -> str:
        """Start, and give what was said."""
        process = self.begin(*words)
        said = process.communicate()[0]
        assert "Traceback" not in said
        return said

    @staticmethod
    def read_until(process: subprocess.Popen[str], words: str) -> None:
        """Wait until these words are said."""
        for line in process.stdout or ():
            if words in line:
                return
        pytest.fail(f"never said: {words}")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy whose uv behaves well, in a folder with spaces and foreign letters."""
    folder, tools = tmp_path / "Äpfel und 梨", tmp_path / "tools"
    (folder / "notebooks").mkdir(parents=True)
    tools.mkdir()
    for name in ("start.py", "requirements.txt"):
        shutil.copy(ROOT / name, folder)
    for name in ("config", "helpers/launcher"):
        shutil.copytree(ROOT / name, folder / name)
    (tools / "packages" / "jupyterlab").mkdir(parents=True)
    for name, text in {
        "jupyterlab/__init__": "",
        "jupyterlab/labapp": STAND_IN,
        "anywidget": "",
    }.items():
        (tools / "packages" / f"{name}.py").write_text(text)
    fresh = Copy(folder, tools)
    fresh.uv()
    return fresh
