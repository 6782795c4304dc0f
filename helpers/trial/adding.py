"""What testers wrote down, added up: counts of people, and where they got stuck; no marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from helpers.trial.person import TASKS, Person

FEW = 5
"""Fewer people than this say where a text fails, and not how often."""


def added_up(people: Sequence[Person]) -> str:
    """All that is to be seen, as text."""
    lines = [*_who(people), "", *_tasks(people)]
    if any(person.gaps for person in people):
        lines += ["", *_gaps(people)]
    if said := [*_said(people)]:
        lines += ["", "What people said:", *said]
    return "\n".join(lines)


def _who(people: Sequence[Person]) -> Iterator[str]:
    yield f"People: {len(people)}."
    if len(people) < FEW:
        yield f"Fewer than {FEW}: read where they got stuck, and draw no share from the counts."
    for what, counted in (
        ("read as", Counter(person.reads_as for person in people)),
        ("by way of", Counter(person.way for person in people)),
    ):
        yield f"  {what}: " + ", ".join(
            f"{name} {count}" for name, count in sorted(counted.items())
        )


def _tasks(people: Sequence[Person]) -> Iterator[str]:
    yield f"{'task':<16}{'tried':>7}{'alone':>7}{'helped':>8}{'not':>5}"
    for task in TASKS:
        went = [person.tasks[task] for person in people if task in person.tasks]
        done = Counter(one.done for one in went)
        tried = len(went) - done["left-out"]
        yield f"{task:<16}{tried:>7}{done['alone']:>7}{done['helped']:>8}{done['not']:>5}"
        for person in people:
            if task in person.tasks and (stuck := person.tasks[task].stuck):
                yield f"  {person.person}: {stuck.flat}"


def _gaps(people: Sequence[Person]) -> Iterator[str]:
    """Both versions of the text side by side; each person fills one of them."""
    yield f"{'version':<16}{'people':>7}{'filled rightly':>16}"
    for version in ("a", "b"):
        held = [person.gaps for person in people if person.gaps and person.gaps.version == version]
        right, of = sum(one.right for one in held), sum(one.of for one in held)
        share = f"{right} of {of} ({round(100 * right / of)}%)" if of else "-"
        yield f"{version:<16}{len(held):>7}{share:>16}"
    yield "Hold the two against each other; studies of leaflets often take 60% as readable."


def _said(people: Sequence[Person]) -> Iterator[str]:
    yield from (f"  {person.person}: {words.flat}" for person in people for words in person.said)
