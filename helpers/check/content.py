"""Everything below ``content/`` at once: each file on its own, so that no mistake hides another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.check import (
    budgets,
    conformance,
    how_soon,
    markup,
    outline,
    pages,
    quizzes,
    readers,
    reviews,
    search,
    unexpected,
)
from helpers.check.readable import Readable
from helpers.files import Problem, collect
from helpers.launcher.ours import ours
from helpers.library import Library
from helpers.registry import File, files, found

WHOLE = (
    search.of_words,
    how_soon.of_facts,
    outline.of_outline,
    budgets.of_budgets,
    quizzes.of_quizzes,
    markup.of_files,
    reviews.of_schema,
    reviews.of_scores,
    readers.of_readers,
    readers.of_first,
    reviews.of_readings,
    conformance.of_report,
)
"""Looks at what belongs to no part, each at one file or two."""


def problems(library: Library, claims: bool = True) -> list[Problem]:
    """Every mistake in the content, in order of file and line.

    ``claims``: also those of pages that say that they were reviewed, which are only looked at where
    nothing else is wrong; whoever takes a reviewer's file in may be about to mend them.
    """
    if not library.content.is_dir():
        says = "This folder is missing. Name the folder that holds it with --root."
        return [Problem(library.shown(library.content), 1, says)]
    readable = Readable(library.root, library.words_folder.name)
    found = set(_all(readable))
    return sorted(found or (collect(readers.of_reviewed, readable) if claims else ()))


def _all(library: Readable) -> Iterator[Problem]:
    for look in (unexpected.of_folders, _of_series):
        yield from collect(look, library)
    for part in ("series", "catalogue", "care", "glossary"):
        yield from collect(_read_it, library, part)
    yield from collect(_of_language, library)
    for look in WHOLE:
        yield from collect(look, library)
    for file in files():
        if file.check and file.place != "page":
            yield from collect(found(file.check), library)
    for path in ours(library.words_folder, "*/page.md"):
        yield from collect(pages.of_page, library, path.parent.name)
    for file in (file for file in files() if file.check and file.place == "page"):
        yield from _beside_pages(library, file)


def _beside_pages(library: Readable, file: File) -> Iterator[Problem]:
    for path in ours(library.words_folder, f"*/{file.name}"):
        yield from collect(found(file.check), library, path.parent.name)


def _of_series(library: Readable) -> Iterator[Problem]:
    shown = library.shown(library.content / "series.yaml")
    for topic in (*library.series.topics.keys(), *library.series.beside):
        if not (library.words_folder / topic / "page.md").exists():
            says = f"'{topic}' has no page.md in its folder. Write it, or delete the topic here."
            yield Problem(shown, topic.line, says)


def _of_language(library: Readable) -> Iterator[Problem]:
    told, folder = library.language, library.words_folder.name
    if told != folder:
        shown = library.shown(library.words_folder / "words.yaml")
        says = (
            f"These words lie in '{folder}' and say that they are '{told}'. Write '{folder}' here."
        )
        yield Problem(shown, told.line, says)


def _read_it(library: Readable, part: str) -> Iterable[Problem]:
    getattr(library, part)
    return ()
