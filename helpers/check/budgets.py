"""What the pages may cost their readers: minutes, repeats, words before what calms, and calls."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from helpers.cells import split
from helpers.check.minutes import in_minutes, minutes, words_met
from helpers.check.outline import of_places
from helpers.check.readable import Readable
from helpers.check.repeats import in_all, in_answers, in_course, said_in, share, too_often
from helpers.check.wording import words_in
from helpers.citing import bare, cited
from helpers.files import Problem, collect, quoted, read_yaml
from helpers.library import Library
from helpers.schema.budgets import Budgets, Calls
from helpers.schema.model import Name
from helpers.sentences import sentences

FILE = "budgets.yaml"


def of_budgets(library: Readable) -> Iterator[Problem]:
    """Problems of all limits; a series that has set none keeps to none."""
    path = library.content / FILE
    if not path.exists():
        return
    shown = library.shown(path)
    budgets = Budgets.read(read_yaml(path, shown))
    for look in (_of_minutes, _of_essentials, _of_repeats, _of_calm):
        yield from collect(look, library, shown, budgets)
    for topic in library.series.topics:
        yield from collect(_of_calls, library, budgets.calls, topic)


def _of_minutes(library: Library, shown: str, budgets: Budgets) -> Iterator[Problem]:
    longer = budgets.minutes.longer
    yield from _unknown(library, shown, longer.keys())
    for topic in library.series.topics:
        most = longer[topic].most if topic in longer else budgets.minutes.most
        if (count := minutes(library, topic)) > most:
            says = f"This page takes {count} minutes, over {most}. Cut it, or close what can wait."
            yield Problem(library.manuscript(topic).path, 2, says)


def _of_essentials(library: Readable, shown: str, budgets: Budgets) -> Iterator[Problem]:
    for door, path in budgets.essentials.items():
        strange = list(_unknown(library, shown, path.pages))
        for topic, sections in path.sections.items():
            strange += of_places(library, shown, topic, sections)
        yield from strange
        if strange:
            continue
        words = sum(words_met(library, topic) for topic in path.pages)
        words += sum(words_met(library, *part) for part in path.sections.items())
        if (count := in_minutes(words)) > path.most:
            says = f"These pages take {count} minutes together, over {path.most}. Cut one of them."
            yield Problem(shown, door.line, says)


def _of_repeats(library: Library, shown: str, budgets: Budgets) -> Iterator[Problem]:
    told = list(said_in(library))
    most = budgets.repeats
    for where, those, limit in (
        ("from page to page", in_course(told), most.in_course),
        ("in all", in_all(told), most.in_all),
        ("among the answers", in_answers(told), most.answers),
    ):
        # whole numbers, so that one sentence more or less does not stop a writer
        if (found := math.floor(100 * share(those))) > limit:
            says = (
                f"Of 100 sentences {found} say what another says {where}, over {limit}."
                " 'python -m helpers.check --repeats' names them where the rest is well."
            )
            yield Problem(shown, most.why.line, says)
    for group in too_often(told, most.times):
        last = group[-1]
        says = (
            f"{quoted(last.text)} is said {len(group)} times, over {most.times}."
            f" Another stands on {group[0].path}:{group[0].line}. Leave one out, or lead there."
        )
        yield Problem(last.path, last.line, says)


def _of_calm(library: Library, shown: str, budgets: Budgets) -> Iterator[Problem]:
    calm = budgets.calm
    if strange := list(_unknown(library, shown, [calm.page])):
        yield from strange
        return
    page, before = library.manuscript(calm.page), 0
    for cell in split(page.body, page.first_line):
        for line, sentence in sentences(cell.source, cell.line) if cell.kind == "prose" else ():
            if calm.fact in cited(sentence):
                return
            if (before := before + len(bare(sentence).split())) > calm.words:
                says = (
                    f"{calm.words} words have passed, and '{calm.fact}' is not told. Begin with it."
                )
                yield Problem(page.path, line, says)
                return
    says = f"'{calm.fact}' is told nowhere on this page. Begin with it."
    yield Problem(page.path, page.first_line, says)


def _of_calls(library: Library, calls: Calls, topic: Name) -> Iterator[Problem]:
    for path, text, first in _told(library, topic):
        for line, sentence in sentences(text, first):
            said = bare(sentence)
            called = any(re.search(rf"\b{re.escape(way)}\b", said, re.I) for way in calls.says)
            if called and not any(way.casefold() in said.casefold() for way in calls.reached):
                says = (
                    f"Nobody learns how to reach whom {quoted(said)} means."
                    " Name an organisation, give the number, or lead to the page with numbers."
                )
                yield Problem(path, line, says)


def _told(library: Library, topic: Name) -> Iterator[tuple[str, str, int]]:
    page = library.manuscript(topic)
    for cell in split(page.body, page.first_line):
        if cell.kind in ("prose", "open"):
            yield page.path, cell.source, cell.line
    path = library.words_folder / topic / "checklist.yaml"
    if path.is_file():
        for words in words_in(library.checklists(topic)):
            yield library.shown(path), words, words.line + 1


def _unknown(library: Library, shown: str, topics: Iterable[Name]) -> Iterator[Problem]:
    for topic in topics:
        if topic not in library.kept:
            says = f"{quoted(topic)} is not a topic of series.yaml. Check the name."
            yield Problem(shown, topic.line, says)
