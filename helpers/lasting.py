"""Lasting names: what a reader's file of answers calls pages, questions, lists and choices."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.series import LastingNames
from helpers.schema.shape import Plain

HEAD = """\
# yaml-language-server: $schema=schemas/lasting-names.json
# Names that the files of readers may hold, so that none is changed or used for something else.
# python -m helpers.press adds new ones. Take a line out only with what it names, and for ever.

names:
"""


def path_of_names(library: Library) -> Path:
    """Where the names that were ever given are kept."""
    return library.content / "lasting-names.yaml"


def given_names(library: Library) -> tuple[Plain, ...]:
    """The names that were ever given, as the list has them."""
    path = path_of_names(library)
    return LastingNames.read(read_yaml(path, library.shown(path))).names


def lasting_names(library: Library) -> set[str]:
    """Every name that a file of answers may hold today, as it stands there."""
    return {*_of_pages(library), *_of_all_pages(library)}


def with_new_names(library: Library) -> str:
    """The text of the list: the names that it holds, and those that are new."""
    names = {*given_names(library), *lasting_names(library)}
    return HEAD + "".join(f"  - {name}\n" for name in sorted(names))


def _of_pages(library: Library) -> Iterator[str]:
    for topic in library.kept:
        yield f"page/{topic}"
        folder = library.words_folder / topic
        if (folder / "quiz.yaml").exists():
            for name, question in library.quiz(topic).questions.items():
                yield from (f"quiz/{topic}/{name}/{choice}" for choice in question.choices)
        if (folder / "checklist.yaml").exists():
            for name, checklist in library.checklists(topic).checklists.items():
                yield from (f"checklist/{topic}/{name}/{item}" for item in checklist.items)


def _of_all_pages(library: Library) -> Iterator[str]:
    if (library.content / "guide.yaml").exists():
        yield from (f"guide/{feature}" for feature in library.guide.features)
    if (library.words_folder / "visit.yaml").exists():
        for name, field in library.visit.fields.items():
            yield f"visit/{name}"
            yield from (f"visit/{name}/{choice}" for choice in field.choices)
        yield from (f"diary/{kind}" for kind in library.visit.diary.kinds)
    if (library.content / "emergency-numbers.yaml").exists():
        yield from (f"country/{name}" for name in library.emergency_numbers.countries)
