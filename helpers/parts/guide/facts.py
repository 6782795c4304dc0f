"""The facts that the symptom guide rests on."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.library import Library


def of_guide(library: Library) -> Iterable[str]:
    """The facts that the symptom guide rests on, where a library has one."""
    if (library.content / "guide.yaml").exists():
        rules, otherwise = library.guide, library.guide.otherwise
        yield from otherwise.all_answered_no.facts + otherwise.some_left_open.facts
        for part in (rules.rules, rules.explaining, rules.changes):
            yield from (fact for one in part.values() for fact in one.facts)
