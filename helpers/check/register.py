"""The registers hold together: every source exists, may be cited and can be opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from helpers.check.readable import Readable
from helpers.files import Problem, gathered
from helpers.schema.shape import Name

_WEB = re.compile(r"https?://[^\s/]+")


def of_sources(library: Readable) -> Iterator[Problem]:
    """Problems between the sources."""
    shown = library.shown(library.content / "sources.yaml")
    for name, source in library.read_sources().items():
        addresses = [source.url, *source.read_at]
        if any(one and not _WEB.match(one) for one in addresses):
            says = f"An address of '{name}' does not start with https://. Write it whole."
            yield Problem(shown, name.line, says)
        if source.do_not_cite == "no" and not source.address:
            says = f"'{name}' has no 'doi', 'url' or 'read-at'. Add one, so that it can be opened."
            yield Problem(shown, name.line, says)
        for meant in source.likely_meant:
            if meant not in library.sources:
                yield Problem(shown, meant.line, f"No source is called '{meant}'. Check the name.")


def of_facts(library: Readable) -> Iterator[Problem]:
    """Problems of every file of facts, each read on its own so that all are found."""
    first: dict[str, str] = {}
    for path in library.fact_files():
        yield from gathered(_of_file, library, path, first)


def _of_file(library: Readable, path: Path, first: dict[str, str]) -> Iterator[Problem]:
    shown = library.shown(path)
    facts = library.facts_in(path)
    for name, fact in facts.facts.items():
        if name in first:
            yield Problem(shown, name.line, f"'{name}' is already in {first[name]}. Rename one.")
        first.setdefault(name, shown)
        if facts.waits_too_long(fact):
            most = facts.review_months
            says = f"'{name}' waits longer than {most} months. Give it an earlier 'review-by'."
            yield Problem(shown, name.line, says)
        for source in fact.sources:
            yield from of_source(library, shown, source)


def of_source(library: Readable, shown: str, name: Name) -> Iterator[Problem]:
    """Problems of a source that something rests on."""
    source = library.sources.get(name)
    if source is None and library.has_all_sources:
        yield Problem(shown, name.line, f"No source is called '{name}'. Check the name.")
    elif source is None:
        return
    elif source.do_not_cite == "yes":
        says = f"'{name}' was never found and must not be cited. Name a source that was read."
        yield Problem(shown, name.line, says)
    elif source.retrieved == "no":
        says = f"'{name}' was not read. Read it and say so in sources.yaml, or name another."
        yield Problem(shown, name.line, says)
