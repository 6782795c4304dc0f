"""How accessible the pages are: the report, and what a reader should know of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.conformance import FAULTY, Conformance, Place

FILE = "conformance.yaml"
"""Its name, among the words and on the site."""


def path_of(library: Library) -> Path:
    """Where the report is kept, if there is one."""
    return library.words_folder / FILE


def report_of(library: Library) -> Conformance | None:
    """The report; none where nobody has judged the pages.

    Raises
    ------
    Problems
        If its file has mistakes.
    """
    path = path_of(library)
    return Conformance.read(read_yaml(path, library.shown(path))) if path.exists() else None


def faults(report: Conformance, place: Place) -> Iterator[tuple[str, str, str]]:
    """What does not fit in one place: what was found, the number of the criterion, its level."""
    for level, criterion, component in report.judged():
        if component.name == place and component.adherence.level in FAULTY:
            yield component.adherence.notes.found, criterion.num, level
