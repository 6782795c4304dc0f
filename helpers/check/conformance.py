"""The report of how accessible the pages are: every criterion judged, once and where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.readable import Readable
from helpers.conformance import path_of, report_of
from helpers.files import Problem, quoted
from helpers.schema.conformance import CHAPTERS, Conformance, Criterion
from helpers.schema.wcag import CRITERIA


def of_report(library: Readable) -> Iterator[Problem]:
    """Problems of the report; a library without one has none."""
    if (report := report_of(library)) is None:
        return
    shown = library.shown(path_of(library))
    for line, says in [*_of_numbers(report), *_of_judgements(report)]:
        yield Problem(shown, line, says)


def _of_numbers(report: Conformance) -> Iterator[tuple[int, str]]:
    """Criteria that are missing, that stand twice, and that are of another level."""
    for chapter, level in CHAPTERS.items():
        missing, line = [*CRITERIA[level]], 1
        for criterion in report.chapters[chapter].criteria:
            line = criterion.num.line
            if criterion.num in missing:
                missing.remove(criterion.num)
            elif criterion.num in CRITERIA[level]:
                yield line, f"{criterion.num} is judged twice. Delete one."
            else:
                yield line, f"{quoted(criterion.num)} is no criterion of level {level}. Check it."
        for number in missing:
            yield line, f"{number} of level {level} is not judged above. Add it."


def _of_judgements(report: Conformance) -> Iterator[tuple[int, str]]:
    for level, criterion, component in report.judged():
        if level != "AAA" and component.adherence.level == "not-evaluated":
            yield component.adherence.notes.line, _to_try(criterion, level)


def _to_try(criterion: Criterion, level: str) -> str:
    return f"{criterion.num} is of level {level}: it cannot be left open. Try it, and judge it."
