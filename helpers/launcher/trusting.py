"""Trust in the pages, and in nothing else that lies beside them.

JupyterLab brings a page to life as soon as it opens only if Jupyter's book of signatures holds it.
What is signed is what we know: the pages whose fingerprints came with them. A page that someone
changed, or a stranger's, could run what its maker likes as soon as it is looked at.

``python -m helpers.launcher.trusting`` does it for this Python and its own Jupyter, as on Binder.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from subprocess import DEVNULL, PIPE

from helpers.launcher.home import ROOT, fingerprint, python_in, remembered, surroundings
from helpers.launcher.ours import is_plain_file, named, ours
from helpers.launcher.signatures import forget, is_noted, secret_of
from helpers.launcher.telling import say

LIST = "fingerprints.json"
"""Beside the pages: the fingerprint of each page of ours, by its name."""

STAMP = "trusted.json"
KINDS = {
    "odd": "In the folder notebooks, this is no file that can be read, and is left alone: {}.",
    "damaged": "The page {} is damaged and may not open. Fetch it again.",
    "changed": "This page was changed after it was made, and opens as it is now: {}. If its "
    "questions do not come alive, fetch it again.",
    "strange": "This notebook is none of our pages, and nothing in it runs until you trust it: {}.",
    "missing": "This page is missing. Fetch it again: {}.",
}
"""What is said, in one sentence each, of all that is not a page as we made it."""

FAILED = (
    "Jupyter could not note that the pages are ours. They open and can be read, and their "
    "questions stay as they are printed. Deleting the folder {} and starting again may help."
)


def canonical(content: bytes) -> str:
    """The fingerprint of a page; line ends, which Git changes on Windows, do not count."""
    return fingerprint(content.replace(b"\r\n", b"\n"))


def trust(home: Path) -> None:
    """Tell Jupyter that the pages are ours, unless its book really says so already."""
    pages = sort_out(ROOT / "notebooks")
    kept = home / ".reader" / STAMP
    known = remembered(kept)
    data = Path(surroundings(home)["JUPYTER_DATA_DIR"])
    if known and "signatures" not in known:
        forget(data)  # an older launcher signed whatever lay there
    if not pages or is_noted(data, known, pages):
        return
    for another in (True, False):
        signatures = sign(python_in(home), surroundings(home), pages)
        stamp = {"pages": pages, "secret": secret_of(data), "signatures": signatures}
        if signatures and is_noted(data, stamp, pages):
            kept.write_text(json.dumps(stamp), encoding="utf-8")
            return
        if another:
            forget(data)
    say(FAILED.format(home / ".reader"))


def sort_out(folder: Path) -> dict[str, str]:
    """The fingerprints of the pages that are as we made them; say what else there is."""
    listed = remembered(folder / LIST)
    pages: dict[str, str] = {}
    others: dict[str, list[Path]] = {kind: [] for kind in KINDS}
    there = ours(folder, "*.ipynb")
    for page in there:
        kind, found = _kind(page, listed)
        if kind:
            others[kind].append(page)
        else:
            pages[page.name] = found
    others["missing"] = [folder / name for name in sorted(listed.keys() - {p.name for p in there})]
    for kind, found_there in others.items():
        if found_there:
            say(KINDS[kind].format(named(found_there)))
    return pages


def _kind(page: Path, listed: Mapping[str, object]) -> tuple[str, str]:
    """What a notebook is, nothing where it is a page as we made it; and its fingerprint."""
    if not is_plain_file(page):  # a pipe would keep us waiting for ever
        return "odd", ""
    try:
        content = page.read_bytes()
    except OSError:
        return "odd", ""
    found = canonical(content)
    if listed.get(page.name) == found:
        return "", found
    if not whole(content):
        return "damaged", found
    return ("changed" if page.name in listed else "strange"), found


def whole(content: bytes) -> bool:
    """Whether this can be read as a notebook of the kind that Jupyter opens."""
    try:
        held = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(held, dict)
        and held.get("nbformat") in (3, 4)
        and isinstance(held.get("cells", held.get("worksheets")), list)
    )


def sign(python: str, env: Mapping[str, str], pages: Mapping[str, str]) -> dict[str, str]:
    """Have the pages signed; the signatures by name, or nothing if it did not work."""
    tool = str(Path(__file__).with_name("signing.py"))
    paths = [str(ROOT / "notebooks" / name) for name in sorted(pages)]
    # isolated: what lies beside the tool or in the reader's own folders is not looked into
    command = [python, "-I", tool, *paths]
    done = subprocess.run(command, env=env, stdout=PIPE, stderr=DEVNULL, check=False)
    try:
        return json.loads(done.stdout) if done.returncode == 0 else {}
    except ValueError:
        return {}


if __name__ == "__main__":
    sys.exit(0 if sign(sys.executable, os.environ, sort_out(ROOT / "notebooks")) else 1)
