"""Files that nothing reads, and folders that are not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from pathlib import Path

from helpers.files import Problem, Problems
from helpers.launcher.ours import is_ours, ours
from helpers.library import Library
from helpers.schema.reading import READINGS
from helpers.schema.reviews import INSTRUMENTS

TOP = (
    "series.yaml",
    "sources.yaml",
    "emergency-numbers.yaml",
    "contacts.yaml",
    "guide.yaml",
    "outline.yaml",
    "budgets.yaml",
    "answers.schema.json",
    "README.md",
)
SHARED = (
    "words.yaml",
    "care.yaml",
    "conformance.yaml",
    "glossary.yaml",
    "questions.yaml",
    "search.yaml",
    "emergency-numbers.yaml",
    "contacts.yaml",
    "guide.yaml",
    "visit.yaml",
)
REVIEWS = tuple(f"{name}.yaml" for name in (*INSTRUMENTS, *READINGS))
PARTS = ("page.md", "quiz.yaml", "checklist.yaml", "charts.yaml", "plan.yaml")
"""The files that ``content/`` may hold, its folder of words, of reviews, and that of a topic."""


def of_folders(library: Library) -> Iterator[Problem]:
    """Every file that nothing reads, and every folder that is missing."""
    yield from _within(
        library,
        library.content,
        TOP,
        {"facts", "data", "cases", "reviews", "schemas", library.words_folder.name},
    )
    there = [name for name in ("cases",) if (library.content / name).exists()]
    for register in ("facts", "data", *there):
        # any name will do there, with the ending that is looked for
        names = [f"{path.stem}.yaml" for path in ours(library.content / register, "*")]
        yield from _within(library, library.content / register, names)
    topics = {path.name for path in _inside(library, library.words_folder) if path.is_dir()}
    yield from _within(library, library.content / "reviews", REVIEWS)
    yield from _within(library, library.words_folder, SHARED, topics)
    for topic in sorted(topics):
        yield from _within(library, library.words_folder / topic, PARTS)


def parts_of_pages(library: Library) -> Iterator[tuple[str, str]]:
    """Topic and name of every file that belongs to a page."""
    for path in ours(library.words_folder, "*/*"):
        if path.name in PARTS:
            yield path.parent.name, path.name


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
