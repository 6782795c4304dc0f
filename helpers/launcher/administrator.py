"""Being the administrator (root): said aloud, and refused where the machine refuses it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from helpers.launcher.telling import Trouble

SHARED = ("/etc/jupyter", "/usr/local/etc/jupyter")
"""Where the settings of a shared machine lie; Jupyter reads the first one last."""

WORD = "--allow-root"

AS_ROOT = (
    "You are the administrator (root): whatever runs in this JupyterLab may change the whole "
    "computer. To start as a person of your own is safer."
)
"""What is said where that word is added."""


def words_for_root(words: Sequence[str], home: Path) -> list[str]:
    """What to add so that JupyterLab opens for root; nothing for anyone else.

    Raises
    ------
    Trouble
        If the settings of this machine say that root may not.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return []
    if any(word.split("=")[0] in (WORD, "--ServerApp.allow_root") for word in words):
        return []  # it was asked for, or asked not to be, in so many words
    for path in _settings(home):
        if _forbids(path):
            raise Trouble(
                f"You are the administrator (root), and {path} says that the pages do not open for "
                "root on this computer. Start as a person of your own."
            )
    return [WORD]


def _settings(home: Path) -> Iterator[Path]:
    for folder in (*map(Path, SHARED), home / ".venv" / "etc" / "jupyter"):
        for name in ("jupyter_server_config", "jupyter_config"):
            yield from sorted(folder.glob(f"{name}.json"))
            yield from sorted(folder.glob(f"{name}.py"))
            yield from sorted(folder.glob(f"{name}.d/*.json"))


def _forbids(path: Path) -> bool:
    """Whether a file of settings says that root may not; one that cannot be read says nothing."""
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".py":  # it is a program: what it says by other means is not found
            return bool(re.search(r"^[^#\n]*\ballow_root\s*=\s*False", text, re.MULTILINE))
        held = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return False
    server = held.get("ServerApp") if isinstance(held, dict) else None
    return isinstance(server, dict) and server.get("allow_root") is False
