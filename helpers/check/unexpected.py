"""Files that nothing reads, and folders that are not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from pathlib import Path

from helpers.files import Problem, Problems
from helpers.launcher.ours import is_ours, ours
from helpers.library import Library
from helpers.registry import OTHERS, files
from helpers.schema.reading import READINGS
from helpers.schema.reviews import INSTRUMENTS

FOLDERS = ("drawings", "reviews", "schemas")
"""Folders of ``content/`` that belong to no single part."""

OPTIONAL = ("cases",)
"""Folders of files that a library may do without."""

REVIEWS = (
    *(f"{name}.yaml" for name in (*INSTRUMENTS, *READINGS)),
    "first.yaml", "ipdas.yaml", "README.md",
)  # fmt: skip
PEOPLE = "people"
"""What stands below ``reviews``, and its folder of those who read the pages."""


def of_folders(library: Library) -> Iterator[Problem]:
    """Every file that nothing reads, and every folder that is missing."""
    content = library.content
    registers = [file.pattern.partition("/")[0] for file in files() if file.place == "folder"]
    top = (*_named("content"), "answers.schema.json", "README.md")
    folders = {*registers, *FOLDERS, library.words_folder.name}
    yield from _within(library, content, top, folders)
    for register in registers:
        if register in FOLDERS:
            continue
        if register in OPTIONAL and not (content / register).exists():
            continue
        # any name will do there, with the ending that is looked for
        names = [f"{path.stem}.yaml" for path in ours(content / register, "*")]
        yield from _within(library, content / register, names)
    topics = {path.name for path in _inside(library, library.words_folder) if path.is_dir()}
    yield from _within(library, content / "reviews", REVIEWS, {PEOPLE})
    if (people := content / "reviews" / PEOPLE).exists():
        names = [f"{path.stem}.yaml" for path in ours(people, "*")]
        yield from _within(library, people, [*names, "README.md"])
    yield from _within(library, library.words_folder, _named("words"), topics)
    for topic in sorted(topics):
        yield from _within(library, library.words_folder / topic, ("page.md", *_named("page")))


def _named(place: str) -> list[str]:
    """The files that something reads at such a place."""
    return [file.name for file in (*OTHERS, *files()) if file.place == place]


def _within(
    library: Library, folder: Path, files: Collection[str], folders: Collection[str] = ()
) -> Iterator[Problem]:
    try:
        inside = _inside(library, folder)
    except Problems as missing:
        yield from missing.found
        return
    for path in inside:
        if path.name not in (folders if path.is_dir() else files) and path.name not in files:
            near = difflib.get_close_matches(path.name, files, n=1, cutoff=0.4)
            meant = f"Did you mean '{near[0]}'?" if near else "Delete it, or move it."
            yield Problem(library.shown(path), 1, f"Nothing reads this. {meant}")


def _inside(library: Library, folder: Path) -> list[Path]:
    """What stands in a folder; what somebody's tools leave there is passed over."""
    try:
        return sorted(filter(is_ours, folder.iterdir()))
    except OSError as why:
        says = f"This folder cannot be read ({why.strerror}). Put it back."
        raise Problems([Problem(library.shown(folder), 1, says)]) from None
