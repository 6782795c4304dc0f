"""What JupyterLab loads and asks for its first page, as Chromium was seen to do."""

from __future__ import annotations

import sys
from functools import cache
from itertools import accumulate
from pathlib import Path

BROWSER_LOADS = 7_100_000
"""Bytes of scripts that Chromium was seen to load for its first page, uncompressed."""

FIRST_ASKED = (
    "api/me",
    "api/kernelspecs",
    "lab/api/settings",
    "lab/api/translations/default",
    "lab/api/workspaces/default",
    "api/contents?content=1",
    "lab/api/themes/@jupyterlab/theme-light-extension/index.css",
)


@cache
def lab_scripts(most: int = BROWSER_LOADS) -> tuple[str, ...]:
    """JupyterLab's scripts: the large ones that every page needs, then others up to ``most``."""
    folder = Path(sys.prefix) / "share" / "jupyter" / "lab" / "static"
    sizes = {path.name: path.stat().st_size for path in sorted(folder.glob("*.js"))}
    first = sorted(sizes, key=lambda name: not name.startswith(("jlab_core.", "main.")))
    before = accumulate(sizes[name] for name in first)
    return tuple(name for name, sum_ in zip(first, before, strict=True) if sum_ <= most)
