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
from helpers.launcher.variables import without_the_readers_own

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = os.name == "nt"

UNLOCKABLE = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
"""What a file system answers that has no locks, such as a network disk whose server lacks them."""


def find_home() -> Path:
    """The folder for ``.venv`` and ``.reader``: the checkout, else one in the user's cache.

    Raises
    ------
    Trouble
        If neither can be written to.
    """
    for home in filter(None, (ROOT, cache_folder())):
        try:
            (home / ".reader").mkdir(parents=True, exist_ok=True)
            (home / ".reader" / "lock").touch()
        except (FileExistsError, NotADirectoryError):
            raise Trouble(
                f"{home / '.reader'} is no folder, and one is needed there. Give what lies there "
                "another name, then start again."
            ) from None
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            continue
        if home != ROOT:
            say(f"This folder is read-only, so what the pages need is kept in {home}")
        return home
    other = cache_folder() or "a home folder, which you have none of here,"
    raise Trouble(
        f"Neither {ROOT} nor {other} can be written to. Copy the folder of the pages to "
        "a place of your own, then start there."
    )


def beside(name: str) -> Path:
    """A folder for an environment that readers do not need."""
    home = find_home() / name
    (home / ".reader").mkdir(parents=True, exist_ok=True)
    return home


def cache_folder() -> Path | None:
    """The user's own cache folder for this checkout, by the custom of each system.

    In a container a user may have neither a home nor a name.
    """
    customs = {"win32": ("LOCALAPPDATA", "AppData/Local"), "darwin": ("", "Library/Caches")}
    variable, usual = customs.get(sys.platform, ("XDG_CACHE_HOME", ".cache"))
    try:
        base = Path(os.environ.get(variable) or Path.home() / usual)
    except RuntimeError:
        return None
    return base / f"als-pages-{fingerprint(os.fsencode(ROOT))[:12]}"


def python_in(home: Path) -> str:
    """The Python of the environment."""
    return str(home / ".venv" / ("Scripts/python.exe" if WINDOWS else "bin/python"))


def surroundings(home: Path) -> dict[str, str]:
    """The variables for Jupyter: the reader's own Jupyter and Python settings stay out of it."""
    env = without_the_readers_own(os.environ)
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
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        if error.errno not in UNLOCKABLE:
            raise
        # a lock of our own making would stay behind when a start is ended hard
        say("This disk has no locks, so please do not start the pages twice at the same time.")
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
