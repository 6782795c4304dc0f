"""Everything below ``content/`` at once: each file on its own, so that no mistake hides another."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator

from helpers.check import pages, parts, register
from helpers.files import Problem, Problems
from helpers.library import Library

PARTS = {
    "page.md": pages.of_page,
    "quiz.yaml": parts.of_quiz,
    "checklist.yaml": parts.of_checklists,
    "charts.yaml": parts.of_charts,
}
"""The files a topic's folder may hold, and what looks at each."""


def problems(library: Library) -> list[Problem]:
    """Every mistake in the content, in order of file and line."""
    return sorted(set(_all(library)))


def _all(library: Library) -> Iterator[Problem]:
    yield from _gather(_touch, library, "sources")
    yield from _gather(register.of_sources, library)
    yield from register.of_facts(library) if _reads(library, "sources") else ()
    for shared in ("series", "frame", "care", "glossary"):
        yield from _gather(_touch, library, shared)
    yield from _gather(_of_series, library)
    for look in (parts.of_care, parts.of_glossary, parts.of_data):
        yield from _gather(look, library)
    for folder in sorted(p for p in library.words_folder.iterdir() if p.is_dir()):
        yield from _of_folder(library, folder.name)


def _of_folder(library: Library, topic: str) -> Iterator[Problem]:
    folder = library.words_folder / topic
    for path in sorted(folder.iterdir()):
        if path.name in PARTS:
            yield from _gather(PARTS[path.name], library, topic)
        elif not path.name.startswith("."):
            near = difflib.get_close_matches(path.name, PARTS, n=1, cutoff=0.4)
            meant = f"Did you mean '{near[0]}'?" if near else "Delete it, or move it."
            yield Problem(library.shown(path), 1, f"No page reads this file. {meant}")


def _of_series(library: Library) -> Iterator[Problem]:
    shown = library.shown(library.content / "series.yaml")
    for topic in library.series.topics:
        if not (library.words_folder / topic / "page.md").is_file():
            says = f"'{topic}' has no page.md in its folder. Write it, or delete the topic here."
            yield Problem(shown, topic.line, says)


def _gather(look: Callable[..., Iterable[Problem]], *args: object) -> list[Problem]:
    """What one look finds; where a file it needs cannot be read, that file's mistakes instead."""
    found: list[Problem] = []
    try:
        for problem in look(*args):
            found.append(problem)
    except Problems as unread:
        found.extend(unread.found)
    return found


def _touch(library: Library, part: str) -> Iterable[Problem]:
    getattr(library, part)
    return ()


def _reads(library: Library, part: str) -> bool:
    return not _gather(_touch, library, part)
