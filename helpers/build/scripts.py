"""Bundles of scripts and style sheets: made by esbuild and Lightning CSS, kept in the project."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from helpers.build.node import node
from helpers.files import Problem, Problems
from helpers.launcher.home import ROOT
from helpers.launcher.ours import ours

MAKER = Path(__file__).parent / "bundles.mjs"
STATIC = ROOT / "helpers" / "static"
AGAIN = "Run: python -m helpers.build scripts"


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


def held(folder: Path = STATIC) -> dict[str, bytes]:
    """Every bundle that lies in a folder, by its place there."""
    files = [path for path in ours(folder, "**/*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def stale(made: dict[str, bytes], there: dict[str, bytes]) -> list[Problem]:
    """What differs between bundles made anew and those that lie here."""
    says = {
        name: f"This was made from no script or style sheet. {AGAIN}"
        if name not in made
        else f"This bundle is missing. {AGAIN}"
        if name not in there
        else f"This no longer matches the scripts or style sheets that it is made from. {AGAIN}"
        for name in sorted(made.keys() | there.keys())
        if made.get(name) != there.get(name)
    }
    return [Problem(f"helpers/static/{name}", 1, one) for name, one in says.items()]


def write(made: dict[str, bytes], folder: Path = STATIC) -> list[str]:
    """Put bundles where they belong and take away what is none; the names of those that changed."""
    there = held(folder)
    changed = [name for name in sorted(made) if made[name] != there.get(name)]
    for name in changed:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.new")
        fresh.write_bytes(made[name])
        fresh.replace(path)
    for name in there.keys() - made.keys():
        folder.joinpath(name).unlink()
    return changed
