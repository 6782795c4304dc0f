"""Files of the site, written into a folder that a reader may have open."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from helpers.files import Problem, Problems

MARK = ".made-by-helpers-site"
"""A file that says: everything in this folder was made, and may be made again."""


def write(out: Path, files: Mapping[str, str | bytes]) -> None:
    """Write the files, and take away what an earlier site left.

    Raises
    ------
    Problems
        If the folder holds something that was not made here: nothing of anyone's is lost.
    """
    mark = out / MARK
    if out.exists() and any(out.iterdir()) and not mark.exists():
        says = "This folder holds other files. Name an empty one, or one that does not exist yet."
        raise Problems([Problem(str(out), 1, says)])
    out.mkdir(parents=True, exist_ok=True)
    before = mark.read_text(encoding="utf-8").split("\n") if mark.exists() else []
    mark.write_text("\n".join(sorted({*before, *files} - {""})), encoding="utf-8")
    for name, held in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        # a new file takes the old one's place whole, so that no half page is ever there
        fresh = path.with_name(path.name + ".new")
        fresh.write_bytes(held.encode() if isinstance(held, str) else held)
        os.replace(fresh, path)
    for name in set(before) - set(files) - {""}:
        out.joinpath(name).unlink(missing_ok=True)
    mark.write_text("\n".join(sorted(files)), encoding="utf-8")
