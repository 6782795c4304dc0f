"""The facts that the widgets and charts of a page cite, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.citing import cited
from helpers.library import Library


def call_facts(library: Library, topic: str, kind: str, name: str | None) -> list[str]:
    """The facts behind one call of a cell, such as ``page.checklist("at-the-market")``.

    What belongs to no single page shows its sources beside each answer, and gives none here.
    """
    match kind:
        case "quiz":
            return cited("\n".join(_of_quiz(library, topic)))
        case "checklist":
            return cited("\n".join(_of_checklist(library, topic, name)))
        case "chart":
            chart = library.charts(topic).charts[name or ""]
            return list(dict.fromkeys([*chart.facts, *cited("\n".join(chart.words))]))
        case _:
            return []


def parts_facts(library: Library, topic: str) -> Iterable[str]:
    """The facts that the quiz, checklists and plans of a topic cite, where it has them."""
    folder = library.words_folder / topic
    if (folder / "quiz.yaml").exists():
        yield from call_facts(library, topic, "quiz", None)
    if (folder / "checklist.yaml").exists():
        for name in library.checklists(topic).checklists:
            yield from call_facts(library, topic, "checklist", name)
    if (folder / "plan.yaml").exists():
        for plan in library.plans(topic).plans.values():
            yield from cited("\n".join(part.how for part in plan.parts.values()))


def guide_facts(library: Library) -> Iterable[str]:
    """The facts that the symptom guide rests on, where a library has one."""
    if (library.content / "guide.yaml").exists():
        rules, otherwise = library.guide, library.guide.otherwise
        yield from otherwise.all_answered_no.facts + otherwise.some_left_open.facts
        for part in (rules.rules, rules.explaining, rules.changes):
            yield from (fact for one in part.values() for fact in one.facts)


def _of_quiz(library: Library, topic: str) -> Iterable[str]:
    for question in library.quiz(topic).questions.values():
        yield from question.hints
        yield from (choice.why for choice in question.choices.values())


def _of_checklist(library: Library, topic: str, name: str | None) -> Iterable[str]:
    checklist = library.checklists(topic).checklists[name or ""]
    yield checklist.intro or ""
    for item in checklist.items.values():
        yield from (item.say, item.why)
