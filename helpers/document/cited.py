"""The facts that the parts of a page cite, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.citing import cited
from helpers.library import Library
from helpers.registry import Part, found, parts


def call_facts(library: Library, topic: str, kind: str, name: str | None) -> list[str]:
    """The facts behind one call of a cell, such as ``page.checklist("at-the-market")``.

    What belongs to no single page shows its sources beside each answer, and gives none here.
    """
    part = parts()[kind]
    return list(part.make(part.facts)(library, topic, name or "")) if part.facts else []


def parts_facts(library: Library, topic: str) -> Iterable[str]:
    """The facts that a topic's parts cite in plain view, such as its quiz, where it has them."""
    for part in parts().values():
        file, look = part.beside, part.plain_facts or (part.facts if part.plain else "")
        if look and file and library.path_of(file, topic).exists():
            for name in names(library, part, topic) or [""]:
                yield from part.make(look)(library, topic, name)


def resting_facts(library: Library) -> Iterable[str]:
    """The facts that parts rest on wherever they are shown, such as the symptom guide."""
    for part in parts().values():
        if part.rests_on:
            yield from part.make(part.rests_on)(library)


def names(library: Library, part: Part, topic: str) -> list[str]:
    """The names that a page may show of a part; none of a part that has only one."""
    if not part.named:
        return []
    return list(getattr(library.read(found(part.files[0].shape), topic), part.named))


def of_quiz(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a quiz cites."""
    return cited("\n".join(_in_quiz(library, topic)))


def of_checklist(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a checklist cites."""
    return cited("\n".join(_in_checklist(library, topic, name)))


def of_chart(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a chart rests on, and those that its words cite."""
    chart = library.charts(topic).charts[name]
    return list(dict.fromkeys([*chart.facts, *cited("\n".join(chart.words))]))


def of_plan(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a plan cites."""
    plan = library.plans(topic).plans[name]
    return cited("\n".join(part.how for part in plan.parts.values()))


def of_guide(library: Library) -> Iterable[str]:
    """The facts that the symptom guide rests on, where a library has one."""
    if (library.content / "guide.yaml").exists():
        rules, otherwise = library.guide, library.guide.otherwise
        yield from otherwise.all_answered_no.facts + otherwise.some_left_open.facts
        for part in (rules.rules, rules.explaining, rules.changes):
            yield from (fact for one in part.values() for fact in one.facts)


def _in_quiz(library: Library, topic: str) -> Iterable[str]:
    for question in library.quiz(topic).questions.values():
        yield from question.hints
        yield from (choice.why for choice in question.choices.values())


def _in_checklist(library: Library, topic: str, name: str) -> Iterable[str]:
    checklist = library.checklists(topic).checklists[name]
    yield checklist.intro or ""
    for item in checklist.items.values():
        yield from (item.say, item.why)
