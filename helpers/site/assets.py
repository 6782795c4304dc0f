"""What a web page may load: scripts, style sheets, the icon and the terms."""

from __future__ import annotations

from pathlib import Path

from helpers.launcher.ours import ours
from helpers.site import icons

HELPERS = Path(__file__).parents[1]
BUNDLES = HELPERS / "static" / "web"
"""Made by ``helpers.build`` from what is written in ``site`` and ``widgets``."""

WORKER = BUNDLES / "worker.js"
"""It stands above the others, or it could not answer for the pages."""

MORE = {
    # the terms go wherever the folder goes
    "LICENSE.txt": HELPERS.parent / "LICENSE",
}


def files() -> dict[str, str]:
    """Each text by its place on the site."""
    bundles = {f"assets/{path.name}": path for path in ours(BUNDLES, "*") if path != WORKER}
    texts = {place: path.read_text(encoding="utf-8") for place, path in (bundles | MORE).items()}
    return {**texts, icons.SVG: icons.svg()}


def worker() -> str:
    """The script that keeps the pages, without the list of what it is to keep."""
    return WORKER.read_text(encoding="utf-8")
