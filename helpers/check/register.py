"""The registers hold together: every source exists, may be cited and can be opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from helpers.check.readable import Readable
from helpers.files import Problem, collect, quoted
from helpers.schema.model import Name
from helpers.schema.register import Fact, Source

_WEB = re.compile(r"https?://[^\s/]+")
_ODD = re.compile(r"""[\s"'<>()\[\]{}\\^`|]""")
"""What ends an address early in Markdown or HTML, or opens something else there."""

_ODD_DOI = re.compile(r"""[\s"'<>\[\]{}\\^`|]""")
_SPAN = re.compile(r"(?<![\d.,-])(\d+(?:\.\d+)?)(?: to |–| - )(\d+(?:\.\d+)?)(?![\d.,]*\d)")


def of_sources(library: Readable) -> Iterator[Problem]:
    """Problems between the sources."""
    shown = library.shown(library.content / "sources.yaml")
    for name, source in library.read_sources().items():
        addresses = [source.url, *source.read_at]
        if any(one and not _WEB.match(one) for one in addresses):
            says = f"An address of '{name}' does not start with https://. Write it whole."
            yield Problem(shown, name.line, says)
        yield from _of_signs(shown, name, source)
        if not source.do_not_cite and not source.address:
            says = f"'{name}' has no 'doi', 'url' or 'read-at'. Add one, so that it can be opened."
            yield Problem(shown, name.line, says)
        for meant in source.likely_meant:
            if meant not in library.sources:
                yield Problem(shown, meant.line, f"No source is called '{meant}'. Check the name.")


def _of_signs(shown: str, name: Name, source: Source) -> Iterator[Problem]:
    """Problems of addresses that would end early where they are written into a page."""
    given = [*((one, _ODD) for one in (source.url, *source.read_at)), (source.doi, _ODD_DOI)]
    for address, odd in given:
        if address and (found := odd.search(address)):
            sign = "a space" if found[0].isspace() else quoted(found[0])
            says = f"An address of '{name}' holds {sign}. Write it as %{ord(found[0]):02X}."
            yield Problem(shown, address.line, says)


def of_facts(library: Readable) -> Iterator[Problem]:
    """Problems of every file of facts, each read on its own so that all are found."""
    first: dict[str, str] = {}
    for path in library.fact_files():
        yield from collect(_of_file, library, path, first)


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
        yield from _of_figures(shown, fact)


def _of_figures(shown: str, fact: Fact) -> Iterator[Problem]:
    """Problems of numbers that cannot all be true: a range that falls, a value outside it."""
    for name, figure in fact.figures.items():
        value, low, high = map(_number, (figure.value, figure.low, figure.high))
        if figure.low and low is not None and high is not None and low > high:
            says = f"The 'low' of '{name}' is above its 'high'. Change one of them."
            yield Problem(shown, figure.low.line, says)
        elif figure.value and value is not None and not _is_within(low, value, high):
            says = f"The value of '{name}' is outside its own range. Change one of them."
            yield Problem(shown, figure.value.line, says)
    for line, said in enumerate(fact.claim.split("\n"), fact.claim.line + 1):
        for span in _SPAN.finditer(said):
            if float(span[1]) > float(span[2]):
                says = f"The range {quoted(span[0])} falls. Write the smaller number first."
                yield Problem(shown, line, says)


def _is_within(low: float | None, value: float, high: float | None) -> bool:
    return (low is None or low <= value) and (high is None or value <= high)


def _number(written: str | None) -> float | None:
    """A figure as a number; none where it is a word or a share."""
    try:
        return float(written.replace(",", "")) if written else None
    except ValueError:
        return None


def of_source(library: Readable, shown: str, name: Name) -> Iterator[Problem]:
    """Problems of a source that something rests on."""
    source = library.sources.get(name)
    if source is None and library.has_all_sources:
        yield Problem(shown, name.line, f"No source is called '{name}'. Check the name.")
    elif source is None:
        return
    elif source.do_not_cite:
        says = f"'{name}' was never found and must not be cited. Name a source that was read."
        yield Problem(shown, name.line, says)
    elif not source.retrieved:
        says = f"'{name}' was not read. Read it and say so in sources.yaml, or name another."
        yield Problem(shown, name.line, says)
