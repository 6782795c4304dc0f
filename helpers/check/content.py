"""Everything below ``content/`` at once: each file on its own, so that no mistake hides another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.check import (
    budgets,
    cases,
    conformance,
    contacts,
    emergency,
    guide,
    guide_words,
    how_soon,
    markup,
    outline,
    pages,
    parts,
    questions,
    register,
    reviews,
    search,
    shared,
    strays,
    visit,
)
from helpers.check.readable import Readable
from helpers.files import Problem, gathered
from helpers.library import Library

WHOLE = (
    shared.of_care,
    shared.of_glossary,
    questions.of_questions,
    search.of_words,
    emergency.of_numbers,
    contacts.of_contacts,
    guide.of_rules,
    guide_words.of_words,
    how_soon.of_facts,
    cases.of_cases,
    visit.of_visit,
    outline.of_outline,
    budgets.of_budgets,
    markup.of_files,
    reviews.of_schema,
    reviews.of_scores,
    reviews.of_readings,
    conformance.of_report,
)
"""Looks at what all pages share, each at one file or two."""


def problems(library: Library) -> list[Problem]:
    """Every mistake in the content, in order of file and line."""
    if not library.content.is_dir():
        says = "This folder is missing. Name the folder that holds it with --root."
        return [Problem(library.shown(library.content), 1, says)]
    return sorted(set(_all(Readable(library.root, library.words_folder.name))))


def _all(library: Readable) -> Iterator[Problem]:
    for look in (strays.of_folders, register.of_sources, register.of_facts, _of_series):
        yield from gathered(look, library)
    for part in ("series", "frame", "care", "glossary"):
        yield from gathered(_touch, library, part)
    for look in (*WHOLE, parts.of_data):
        yield from gathered(look, library)
    for topic, name in strays.parts_of_pages(library):
        yield from gathered(LOOKS[name], library, topic)


LOOKS = {
    "page.md": pages.of_page,
    "quiz.yaml": parts.of_quiz,
    "checklist.yaml": parts.of_checklists,
    "charts.yaml": parts.of_charts,
    "plan.yaml": parts.of_plans,
}


def _of_series(library: Readable) -> Iterator[Problem]:
    shown = library.shown(library.content / "series.yaml")
    for topic in (*library.series.topics.keys(), *library.series.beside):
        if not (library.words_folder / topic / "page.md").exists():
            says = f"'{topic}' has no page.md in its folder. Write it, or delete the topic here."
            yield Problem(shown, topic.line, says)


def _touch(library: Readable, part: str) -> Iterable[Problem]:
    getattr(library, part)
    return ()
