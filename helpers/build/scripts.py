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


def bundles() -> dict[str, bytes]:
    """Every bundle by its place in ``helpers/static``, made anew.

    Raises
    ------
    Problems
        If a script or a style sheet cannot be read: what Node says of it, with file and line.
    """
    with TemporaryDirectory() as folder:
        done = node([str(MAKER), folder])
        if done.returncode:
            raise Problems([Problem("helpers", 1, f"No scripts were made.\n{done.stderr.strip()}")])
        return held(Path(folder))
