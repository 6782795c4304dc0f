"""``python3 start.py hear``: listen to the pages as a screen reader speaks them, and compare."""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hear.desk import Lost, desk, missing, versions
from hear.journeys import JOURNEYS
from hear.listener import Listener
from helpers.library import Library
from helpers.site.building import whole
from helpers.site.writing import write

KEPT = Path(__file__).parent / "transcripts"
HEARD_WITH = "heard-with.txt"


def main(arguments: list[str] | None = None) -> int:
    """Go the journeys; 0 if each was heard as it was kept."""
    options = _options(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # tidies up as Ctrl+C does
    if lacking := missing() and _installed():
        packages = " ".join(lacking)
        print(f"Nothing can be heard yet. On Debian, install first: {packages}", file=sys.stderr)
        return 2
    try:
        with TemporaryDirectory(prefix="hear-site-") as folder:
            write(Path(folder), whole(Library()))
            names = options.journeys or list(JOURNEYS)
            same = [_passes(name, Path(folder), options.write) for name in names]
    except KeyboardInterrupt:
        print("\nStopped. Nothing is left running.", file=sys.stderr)
        return 130
    return _told(all(same), options.write)


def differences(kept: str, heard: str) -> str:
    """What is heard now in other words than before, line by line; nothing if all is the same."""
    before, now = kept.splitlines(), heard.splitlines()
    return "\n".join(difflib.unified_diff(before, now, "kept", "heard now", n=4, lineterm=""))


def _passes(name: str, site: Path, keep: bool) -> bool:
    file = KEPT / f"{name}.txt"
    print(f"== {JOURNEYS[name].__doc__}", flush=True)
    heard = _heard(name, site)
    if keep:
        file.write_text(heard, encoding="utf-8")
        return True
    kept = file.read_text(encoding="utf-8")
    if found := differences(kept, heard):
        print(found, "\nListening once more, to be sure.", sep="\n", flush=True)
        again = differences(kept, _heard(name, site))
        late = "This time it was heard as before: Orca was late, or something is shaky."
        print("It was so again." if again == found else again or late, flush=True)
        return not again
    return True


def _heard(name: str, site: Path) -> str:
    """What is heard on one journey, with nothing left over from another one."""
    journey = JOURNEYS[name]
    lines = [f"{journey.__doc__}", ""]
    try:
        with desk() as ready:
            journey(Listener(ready, site, lines))
    except Lost as lost:
        lines.append(f"got no further: {lost}")
    return "\n".join([*lines, ""])


def _told(same: bool, keep: bool) -> int:
    here, file = versions(), KEPT / HEARD_WITH
    if keep:
        file.write_text(f"{here}\n", encoding="utf-8")
        print(f"Kept in {KEPT}, as heard with {here}.")
        return 0
    if same:
        print("All of it was heard as before.")
        return 0
    print(
        f"Not heard as before. It was kept with {file.read_text(encoding='utf-8').strip()}; "
        f"here is {here}. If what is heard now is right, keep it: python3 start.py hear --write"
    )
    return 1


def _installed() -> list[str]:
    """Install what is missing where we may; what is missing still."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing what is needed to listen.", flush=True)
        subprocess.call(["apt-get", "update", "-qq"])
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call([*install, *missing()], env=env)
    return missing()


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 start.py hear", description=__doc__)
    some = f"some of: {', '.join(JOURNEYS)}; else all of them"
    parser.add_argument("journeys", nargs="*", type=_journey, metavar="JOURNEY", help=some)
    parser.add_argument("--write", action="store_true", help="keep what is heard now")
    return parser.parse_args(arguments)


def _journey(name: str) -> str:
    if name not in JOURNEYS:
        raise argparse.ArgumentTypeError(f"there is no journey {name}, only {', '.join(JOURNEYS)}")
    return name
