"""Making the environment from the locks, with uv where it is there and with pip where it is not."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import Any

from helpers.launcher.home import (
    ROOT,
    WINDOWS,
    fingerprint,
    python_in,
    remembered,
    surroundings,
)
from helpers.launcher.running import aloud
from helpers.launcher.telling import Trouble, say
from helpers.launcher.variables import for_installing

STAMP = "finished.json"
LOOKED_FOR = ("jupyterlab", "anywidget")
"""What must be there before an environment counts as finished."""


def install(home: Path, locks: Sequence[str]) -> None:
    """Make the environment hold all that the locks list, unless it does.

    The stamp comes last: an environment without one is made again.

    Raises
    ------
    Trouble
        If something stands in the way; an environment half made is gone then.
    """
    if is_ready(home, locks):
        return
    environment, tool = home / ".venv", "uv" if has_uv() else "pip"
    stamp = made_of(locks) | {"tool": tool}
    before = remembered(environment / STAMP)
    grows = is_ready(home, locks[:1]) and before.get("tool") == tool
    say("Getting ready. This happens once and takes a minute or two.")
    try:
        if not grows:
            say("Step 1 of 2: making a place for the packages.")
            clear(environment)
            make(environment, tool)
        say("Step 2 of 2: fetching the packages.")
        fetch(home, tool, locks)
        look(home)
        stamp["packages"] = len(packages(home))
        if grows:
            stamp = before | stamp  # what was fetched for another word is still there
        (environment / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    except BaseException:
        if not grows:
            clear(environment)
        raise


def is_ready(home: Path, locks: Sequence[str]) -> bool:
    """Whether the environment was finished, by this Python, with these very locks."""
    stamp = remembered(home / ".venv" / STAMP)
    whole = len(packages(home)) if "packages" in stamp else 0
    return (
        os.path.exists(python_in(home))
        and made_of(locks).items() <= stamp.items()
        and isinstance(stamp.get("packages", 0), int)
        and stamp.get("packages", 0) <= whole
    )


def packages(home: Path) -> list[Path]:
    """What stands in the environment's folder of packages: a cleaner may have emptied it."""
    folders = ("Lib/site-packages/*", "lib/python*/site-packages/*")
    return [path for folder in folders[not WINDOWS :] for path in (home / ".venv").glob(folder)]


def look(home: Path) -> None:
    """See whether what was installed is there, whatever the installer said.

    Raises
    ------
    Trouble
        If it is not: settings of the machine may send packages to another place.
    """
    asked = [python_in(home), "-I", "-c", f"import {', '.join(LOOKED_FOR)}"]
    env = surroundings(home)
    done = subprocess.run(asked, env=env, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, check=False)
    if done.returncode:
        last = done.stdout.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise Trouble(
            "The packages were fetched, and are not where they belong or are damaged. Perhaps "
            "settings of pip or uv on this computer send them elsewhere. Delete the folder "
            f"{home / '.venv'} and start again; if it stays so, ask whoever made these settings.\n"
            f"The computer said: {''.join(last)}"
        )


def made_of(locks: Sequence[str]) -> dict[str, Any]:
    """What an environment depends on: this Python and the content of each lock."""
    prints = {lock: fingerprint((ROOT / lock).read_bytes()) for lock in locks}
    return prints | {"python": "{}.{}".format(*sys.version_info)}


def has_uv() -> bool:
    """Whether uv is here and answers; a version manager may leave a name that does not."""
    uv = shutil.which("uv")
    if uv is None:
        return False
    return subprocess.call([uv, "--version"], stdout=DEVNULL, stderr=DEVNULL) == 0


def clear(environment: Path) -> None:
    """Take the environment away."""
    try:
        if environment.is_symlink() or environment.is_file():
            environment.unlink()  # what a link leads to is not ours
        elif environment.exists():
            shutil.rmtree(environment)
    except PermissionError:
        raise Trouble(
            f"Something still uses {environment}. Close the other JupyterLab of this folder, then "
            "start again."
        ) from None


def make(environment: Path, tool: str) -> None:
    """Make an empty environment."""
    if not importlib.util.find_spec("venv"):
        needed = "venv"
    elif tool == "pip" and not importlib.util.find_spec("ensurepip"):
        needed = "ensurepip"
    else:
        bare = ["--without-pip"] if tool == "uv" else []
        return aloud([sys.executable, "-m", "venv", *bare, str(environment)])
    raise Trouble(
        f"This Python came without its module '{needed}'. On Debian and Ubuntu type: sudo apt "
        "install python3-venv. Elsewhere install Python from python.org/downloads. Then start "
        "again."
    )


def fetch(home: Path, tool: str, locks: Sequence[str]) -> None:
    """Fetch what the locks list."""
    listed = [word for lock in locks for word in ("-r", str(ROOT / lock))]
    if tool == "uv":
        return aloud(["uv", "pip", "install", "--python", python_in(home), *listed])
    pip = [python_in(home), "-m", "pip"]
    # Python compiles what it needs when it needs it; all of it beforehand is 41 MB, and time
    how = ["--no-input", "--no-compile", "--progress-bar=off"]
    command = [*pip, "install", *how, *listed]
    return aloud(command, for_installing(pip))
