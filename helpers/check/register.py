"""The registers hold together: every source exists, may be cited and can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.files import Problem, Problems, read_yaml
from helpers.library import Library
from helpers.schema.register import Facts


def of_sources(library: Library) -> Iterator[Problem]:
    """Problems between the sources."""
    shown = library.shown(library.content / "sources.yaml")
    for name, source in library.sources.items():
        if source.do_not_cite == "no" and not source.address:
            says = f"'{name}' has no 'doi', 'url' or 'read-at'. Add one, so that it can be opened."
            yield Problem(shown, name.line, says)
        for meant in source.likely_meant:
            if meant not in library.sources:
                yield Problem(shown, meant.line, f"No source is called '{meant}'. Check the name.")


def of_facts(library: Library) -> Iterator[Problem]:
    """Problems of every file of facts, each read on its own so that all are found."""
    first: dict[str, str] = {}
    for path in library.fact_files():
        try:
            yield from _of_file(library, path, first)
        except Problems as problems:
            yield from problems.found


def _of_file(library: Library, path: Path, first: dict[str, str]) -> Iterator[Problem]:
    shown = library.shown(path)
    for name, fact in Facts.read(read_yaml(path, shown)).facts.items():
        if name in first:
            yield Problem(shown, name.line, f"'{name}' is already in {first[name]}. Rename one.")
        first.setdefault(name, shown)
        for source in fact.sources:
            yield from _of_source(library, shown, source)


def _of_source(library: Library, shown: str, name) -> Iterator[Problem]:
    source = library.sources.get(name)
    if source is None:
        yield Problem(shown, name.line, f"No source is called '{name}'. Check the name.")
    elif source.do_not_cite == "yes":
        says = f"'{name}' was never found and must not be cited. Name a source that was read."
        yield Problem(shown, name.line, says)
    elif source.retrieved == "no":
        says = f"'{name}' was not read. Read it and say so in sources.yaml, or name another."
        yield Problem(shown, name.line, says)
