"""Published cases: names that the guide knows, and sources that exist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.check.readable import Readable
from helpers.check.register import of_source
from helpers.files import Problem, collect
from helpers.schema.cases import Ticking


def of_cases(library: Readable) -> Iterator[Problem]:
    """Problems of the published cases; a library without a guide has none."""
    first: dict[str, str] = {}
    if (library.content / "guide.yaml").exists():
        for path in library.case_files():
            yield from collect(_of_file, library, path, first)


def _of_file(library: Readable, path: Path, first: dict[str, str]) -> Iterator[Problem]:
    shown = library.shown(path)
    for name, case in library.cases_in(path).items():
        if name in first:
            yield Problem(shown, name.line, f"'{name}' is already in {first[name]}. Rename one.")
        first.setdefault(name, shown)
        if case.source:
            yield from of_source(library, shown, case.source)
        for told in case.tickings.values():
            yield from _of_ticking(library, shown, told)


def _of_ticking(library: Readable, shown: str, told: Ticking) -> Iterator[Problem]:
    for name in (*told.present, *told.absent):
        if name not in library.guide.features:
            says = f"The symptom guide asks about no '{name}'. Check the spelling."
            yield Problem(shown, name.line, says)
    for name in told.present:
        if name in told.absent:
            yield Problem(shown, name.line, f"'{name}' is both present and absent. Keep one.")
