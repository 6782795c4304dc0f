"""Files that are made and kept in the project: compared with what is made anew, or written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from helpers.files import Problem
from helpers.launcher.home import ROOT
from helpers.launcher.ours import ours

Files = Mapping[str, bytes]
"""Contents by their place in a folder."""


def held(folder: Path) -> dict[str, bytes]:
    """Every file that lies in a folder, by its place there."""
    files = [path for path in ours(folder, "**/*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def stale(made: Files, folder: Path, what: str) -> list[Problem]:
    """What differs between files made anew and those that lie in a folder; ``what`` makes them."""
    there, again = held(folder), f"Run: python -m helpers.build {what}"
    shown = folder.relative_to(ROOT).as_posix() if folder.is_relative_to(ROOT) else folder.name
    says = {
        name: "This was made from nothing that is written here."
        if name not in made
        else "This file is missing."
        if name not in there
        else "This no longer matches what it is made from."
        for name in sorted(made.keys() | there.keys())
        if made.get(name) != there.get(name)
    }
    return [Problem(f"{shown}/{name}", 1, f"{one} {again}") for name, one in says.items()]


def write(made: Files, folder: Path) -> list[str]:
    """Put files where they belong and take away what is none; the names of those that changed."""
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
