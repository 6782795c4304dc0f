"""What makes an environment the readers' own: settings and mends."""

from __future__ import annotations

from pathlib import Path

from helpers.launcher.home import ROOT
from helpers.launcher.ours import ours

SETTINGS = {
    "overrides.json": "share/jupyter/lab/settings/overrides.d/pages.json",
    "jupyter_server_config.json": "etc/jupyter/jupyter_server_config.json",
}
"""What a reader's JupyterLab should be like (``config/jupyterlab``), and where it looks for it."""


def settle(environment: str | Path) -> None:
    """Put the readers' settings and mends where the environment's JupyterLab looks for them."""
    folder = ROOT / "config" / "jupyterlab"
    mends = (path.relative_to(folder).as_posix() for path in ours(folder, "labextensions/**/*.*"))
    places = SETTINGS | {name: f"share/jupyter/{name}" for name in mends}
    for name, place in places.items():
        wanted = (folder / name).read_bytes()
        target = Path(environment) / place
        if not target.exists() or target.read_bytes() != wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(wanted)
