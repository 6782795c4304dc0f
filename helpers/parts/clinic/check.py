"""The sheet for the clinic: what it states rests on facts, and its decisions are on the pages."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.check.wording import words_in
from helpers.files import Problem, quoted, read_yaml
from helpers.parts.decision.check import names_of_decisions
from helpers.schema.clinic import Clinic, Line

DECISIONS = "decisions"
"""The line whose choices are the decisions of the pages."""


def of_clinic(library: Readable) -> Iterator[Problem]:
    """Problems of the sheet for the clinic; a library without one has none."""
    path = library.words_folder / "clinic.yaml"
    if not path.exists():
        return
    claims = Claims(library, library.shown(path))
    clinic = Clinic.read(read_yaml(path, claims.path))
    for words in words_in(clinic):
        yield from claims.of_words(words)
    if line := clinic.lines.get(DECISIONS):
        yield from _of_deciding(line, names_of_decisions(library), claims.path)


def _of_deciding(line: Line, there: set[str], path: str) -> Iterator[Problem]:
    for name, _ in line.choices.items():
        if name not in there:
            says = f"{quoted(name)} is not a decision of any page. Check the name."
            yield Problem(path, name.line, says)
    for missing in sorted(there - set(line.choices)):
        says = f"The decision {quoted(missing)} cannot be ticked here. Add it with its words."
        yield Problem(path, line.ask.line, says)
