"""``python -m helpers.press``: make the notebooks from their manuscripts."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from helpers.built import PAGES
from helpers.check.content import problems
from helpers.files import Problems
from helpers.library import ROOT, Library
from helpers.press.fingerprints import fingerprints, is_up_to_date, path_of_list
from helpers.press.parts import made
from helpers.press.run import pressed

# JupyterLab asks to save a page that names another Python than the reader's, so the name of the
# one that pressed it stays in; a different one does not make the page stale
PYTHON = re.compile(r'^   "version": "[\d.]+"\n', re.M)


def main(arguments: list[str] | None = None) -> int:
    """Press the topics named, or all; with ``--check`` only say which no longer match."""
    options = _options(arguments)
    library = Library(options.root)
    if options.fingerprints:
        _list_pages(library)
        return 0
    if found := problems(library):
        print(*found, sep="\n")
        return 1
    known = library.kept
    wanted = options.topics or known
    if strangers := [topic for topic in wanted if topic not in [*known, "sampler"]]:
        print(f"'{strangers[0]}' is not a topic. Choose from: {', '.join(known)}.")
        return 1
    try:
        if not options.topics and not options.check:
            _build(library)
        return _check(library, wanted) if options.check else _press(library, wanted)
    except Problems as failed:
        print(failed)
        return 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.press", description=__doc__)
    parser.add_argument("topics", nargs="*", metavar="topic", help="all topics if none is named")
    parser.add_argument("--check", action="store_true", help="change nothing; name stale notebooks")
    parser.add_argument(
        "--fingerprints", action="store_true", help="only list the pages anew, as after a merge"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    return parser.parse_args(arguments)


def path_of(library: Library, topic: str) -> Path:
    """Where the notebook of a topic is kept."""
    return library.root / "notebooks" / library.notebook(topic)


def _all_pressed(library: Library, topics: list[str]) -> Iterator[tuple[str, str]]:
    """Each topic with the text of its page; each page runs in a process of its own anyway."""
    with ThreadPoolExecutor(os.cpu_count()) as several:
        yield from zip(topics, several.map(partial(pressed, library), topics), strict=True)


def _build(library: Library) -> None:
    """Make what readers' kernels show, so that it stands beside the pages that are made of it."""
    folder = library.root / PAGES
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made(library).items():
        _replace(folder / name, text.decode())


def _press(library: Library, topics: list[str]) -> int:
    for topic, text in _all_pressed(library, topics):
        path = path_of(library, topic)
        _replace(path, text)
        print(f"Pressed {library.shown(path)}")
    _list_pages(library)
    return 0


def _list_pages(library: Library) -> None:
    """Write which pages are ours, so that they are trusted when they are opened."""
    if not is_up_to_date(library):
        _replace(path_of_list(library), fingerprints(library))


def _replace(path: Path, text: str) -> None:
    """Let a new file take the old one's place whole, so that no half page is ever there."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    os.replace(fresh, path)


def _check(library: Library, topics: list[str]) -> int:
    again = _all_pressed(library, topics)
    stale = [topic for topic, text in again if not _matches(path_of(library, topic), text)]
    for topic in stale:
        shown = library.shown(path_of(library, topic))
        print(f"{shown}:1: This no longer matches its manuscript. Run: "
              f"python -m helpers.press {topic}")  # fmt: skip
    unlisted = not stale and not is_up_to_date(library)
    if unlisted:
        shown = library.shown(path_of_list(library))
        print(f"{shown}:1: This is not the list of the pages that lie here, so they would not be "
              "trusted. Run: python -m helpers.press --fingerprints")  # fmt: skip
    return 1 if stale or unlisted else 0


def _matches(path: Path, text: str) -> bool:
    if not path.is_file():
        return False
    return PYTHON.sub("", path.read_text(encoding="utf-8")) == PYTHON.sub("", text)


if __name__ == "__main__":
    sys.exit(main())
