"""Bundles of scripts and style sheets: made by esbuild and Lightning CSS, kept in the project."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from helpers.build.kept import held
from helpers.build.node import node
from helpers.files import Problem, Problems
from helpers.launcher.home import ROOT

MAKER = Path(__file__).parent / "bundles.mjs"
STATIC = ROOT / "helpers" / "static"
FOLDERS = ("notebook", "review", "web")
"""What is kept there; the reading room has its own place."""


def bundles() -> dict[str, bytes]:
    """Every bundle by its place in ``helpers/static``, made anew; raises as ``of`` does."""
    return of(*FOLDERS)


def of(*folders: str) -> dict[str, bytes]:
    """The bundles for these kinds of homes, by kind and name.

    Raises
    ------
    Problems
        If a script or a style sheet cannot be read: what Node says of it, with file and line.
    """
    with TemporaryDirectory() as made:
        done = node([str(MAKER), made])
        if done.returncode:
            raise Problems([Problem("helpers", 1, f"No scripts were made.\n{done.stderr.strip()}")])
        found = held(Path(made))
    return {name: text for name, text in found.items() if name.split("/")[0] in folders}
