"""Where the launcher keeps what the pages need, and what it tells Jupyter about that place."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from helpers.launcher.telling import Trouble, say

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = os.name == "nt"

STRANGERS = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSAFEPATH",  # the folder of the pages would not be looked into
    "JUPYTER_PATH",
    "JUPYTER_CONFIG_PATH",
    "PYTHONDONTWRITEBYTECODE",  # every kernel would compile every module anew
)
"""Variables of the reader's own Python and Jupyter that stay out of the pages."""


def find_home() -> Path:
    """The folder for ``.venv`` and ``.reader``: the checkout, else one in the user's cache.

    Raises
    ------
    Trouble
        If neither can be written to.
    """
    for home in (ROOT, cache_folder()):
        try:
            (home / ".reader").mkdir(parents=True, exist_ok=True)
            (home / ".reader" / "lock").touch()
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            continue
        if home != ROOT:
            say(f"This folder is read-only, so what the pages need is kept in {home}")
        return home
    raise Trouble(
        f"Neither {ROOT} nor {cache_folder()} can be written to. Copy the folder of the pages to "
        "a place of your own, then start there."
    )


def beside(name: str) -> Path:
    """A folder for an environment that readers do not need."""
    home = find_home() / name
    (home / ".reader").mkdir(parents=True, exist_ok=True)
    return home


def cache_folder() -> Path:
    """The user's own cache folder for this checkout, by the custom of each system."""
    customs = {"win32": ("LOCALAPPDATA", "AppData/Local"), "darwin": ("", "Library/Caches")}
    variable, usual = customs.get(sys.platform, ("XDG_CACHE_HOME", ".cache"))
    base = Path(os.environ.get(variable) or Path.home() / usual)
    return base / f"als-pages-{fingerprint(os.fsencode(ROOT))[:12]}"


def python_in(home: Path) -> str:
    """The Python of the environment."""
    return str(home / ".venv" / ("Scripts/python.exe" if WINDOWS else "bin/python"))


def surroundings(home: Path) -> dict[str, str]:
    """The variables for Jupyter: the reader's own Jupyter and Python settings stay out of it."""
    env = {name: value for name, value in os.environ.items() if name not in STRANGERS}
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        env[name] = str(home / ".reader" / name.lower())
    return env | {"MPLCONFIGDIR": str(home / ".reader" / "matplotlib")}


@contextlib.contextmanager
def alone(home: Path) -> Iterator[None]:
    """Wait until no other start is at work here. The system lets go when a process dies."""
    with (home / ".reader" / "lock").open("a+") as lock:
        os.set_inheritable(lock.fileno(), True)  # an installer that outlives us still holds it
        told = False
        while not _take(lock):
            if not told:
                say("Another start is preparing the pages. Waiting until it is done.")
                told = True
            time.sleep(0.3)  # the system's own waiting gives up after ten seconds on Windows
        yield


def _take(lock: TextIO) -> bool:
    try:
        if WINDOWS:
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True


def remembered(path: Path) -> dict[str, Any]:
    """What stands in a file by name; nothing where there is none or it holds something else."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def fingerprint(content: bytes) -> str:
    """A text of 64 letters and digits that differs wherever the content does."""
    return hashlib.sha256(content).hexdigest()
