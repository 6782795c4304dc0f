"""What makes an environment the readers' own: settings, mends, and trust in the pages."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from subprocess import PIPE, STDOUT

from helpers.launcher.home import ROOT, fingerprint, python_in, remembered, surroundings
from helpers.launcher.telling import Trouble, plain, say

SETTINGS = {
    "overrides.json": "share/jupyter/lab/settings/overrides.d/pages.json",
    "jupyter_server_config.json": "etc/jupyter/jupyter_server_config.json",
}
"""What a reader's JupyterLab should be like (``config/jupyterlab``), and where it looks for it."""


def settle(environment: str | Path) -> None:
    """Put the readers' settings and mends where the environment's JupyterLab looks for them."""
    folder = ROOT / "config" / "jupyterlab"
    mends = (path.relative_to(folder).as_posix() for path in folder.glob("labextensions/**/*.*"))
    places = SETTINGS | {name: f"share/jupyter/{name}" for name in mends}
    for name, place in places.items():
        wanted = (folder / name).read_bytes()
        target = Path(environment) / place
        if not target.exists() or target.read_bytes() != wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(wanted)


def trust(home: Path) -> None:
    """Tell Jupyter that the pages are ours, so that they are alive as soon as they open."""
    stamp = home / ".reader" / "trusted.json"
    known = remembered(stamp)
    pages = {page: fingerprint(page.read_bytes()) for page in (ROOT / "notebooks").glob("*.ipynb")}
    damaged = [page for page in pages if known.get(page.name) != pages[page] and not whole(page)]
    for page in damaged:
        say(f"The page {page.name} is damaged and may not open. Fetch it again.")
        del pages[page]
    new = [str(page) for page in sorted(pages) if known.get(page.name) != pages[page]]
    if new:
        sign = [python_in(home), "-m", "nbformat.sign", *new]
        done = subprocess.run(sign, env=surroundings(home), stdout=PIPE, stderr=STDOUT, check=False)
        if done.returncode:
            raise Trouble(plain(done.stdout.decode("utf-8", "replace")))
        stamp.write_text(json.dumps({page.name: pages[page] for page in pages}), encoding="utf-8")


def whole(page: Path) -> bool:
    """Whether a page can be read as a notebook."""
    try:
        return "nbformat" in json.loads(page.read_bytes())
    except ValueError:
        return False
