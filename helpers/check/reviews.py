"""Files that no page shows and other programs and people read: they can be read, too."""

from __future__ import annotations

import json
from collections.abc import Iterator

from jsonschema import Draft202012Validator

from helpers.check.outline import of_places
from helpers.check.readable import Readable
from helpers.contract import ANSWERS_FORMAT, ANSWERS_VERSION
from helpers.files import Problem, collect, parse_yaml, quoted, read_text, read_yaml
from helpers.schema.reading import READINGS
from helpers.schema.reviews import INSTRUMENTS, Grades

EMPTY = {
    "format": ANSWERS_FORMAT,
    "version": ANSWERS_VERSION,
    "saved": "2026-01-01T00:00:00.000Z",
    "records": {},
}
"""What a page saves where nothing was done yet."""


def of_schema(library: Readable) -> Iterator[Problem]:
    """Problems of the file that says what a reader's answers look like."""
    path = library.content / "answers.schema.json"
    shown = library.shown(path)
    text = read_text(path, shown)
    # JSON is YAML of a stricter kind: its lines, depth and repeated names are found as anywhere
    tree = parse_yaml(text, shown)
    try:
        schema = json.loads(text)
    except json.JSONDecodeError as why:
        says = f"This line cannot be read as JSON ({why.msg}). Mend it."
        yield Problem(shown, why.lineno, says)
        return
    wrong = list(Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema))
    for one in wrong:
        where = tuple(one.absolute_path)
        says = f"{quoted(where[-1]) if where else 'This file'} is no JSON Schema. Put it back."
        yield Problem(shown, tree.line_of(where), says)
    if not wrong:
        yield from _of_files(shown, Draft202012Validator(schema))


def _of_files(shown: str, schema: Draft202012Validator) -> Iterator[Problem]:
    """A problem if the schema says another thing than the pages, or nothing."""
    if schema.is_valid({}):
        yield Problem(shown, 1, "This schema takes what is no file of answers. Put it back.")
    if not schema.is_valid(EMPTY):
        yield Problem(shown, 1, "This schema refuses what the pages save. Put it back.")


def of_scores(library: Readable) -> Iterator[Problem]:
    """Problems of what the pages were scored with, each file read on its own."""
    # where the folder itself is missing, that is said once
    for name in INSTRUMENTS if (library.content / "reviews").is_dir() else ():
        yield from collect(_of_instrument, library, name)


def _of_instrument(library: Readable, name: str) -> Iterator[Problem]:
    path = library.content / "reviews" / f"{name}.yaml"
    shown = library.shown(path)
    tree = read_yaml(path, shown)
    scored = INSTRUMENTS[name].read(tree)
    pages = [scored.page] if isinstance(scored, Grades) else list(scored.pages.keys())
    for page in pages:
        if page not in library.kept:
            says = f"{quoted(page)} is not a topic of series.yaml. Check the name."
            yield Problem(shown, page.line, says)
    for topic in library.series.topics:
        if topic not in pages and not isinstance(scored, Grades):
            says = f"{quoted(topic)} has no marks here. Score the page and add them."
            yield Problem(shown, tree.line_of(("pages",)), says)


def of_readings(library: Readable) -> Iterator[Problem]:
    """Problems of what readings asked for: each place that a point names is there."""
    for name in READINGS:
        if (library.content / "reviews" / f"{name}.yaml").exists():
            yield from collect(_of_reading, library, name)


def _of_reading(library: Readable, name: str) -> Iterator[Problem]:
    path = library.content / "reviews" / f"{name}.yaml"
    shown = library.shown(path)
    for point in READINGS[name].read(read_yaml(path, shown)).points.values():
        for topic, sections in point.places.items():
            yield from of_places(library, shown, topic, sections)
        for question in point.questions:
            if question not in library.questions.questions:
                says = f"No question is called {quoted(question)}. Check the name."
                yield Problem(shown, question.line, says)
