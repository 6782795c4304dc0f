"""Files that no page shows and other programs and people read: they can be read, too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from helpers.check.readable import Readable
from helpers.files import Problem, gathered, quoted, read_text, read_yaml
from helpers.schema.reviews import Grades, Scores


def of_schema(library: Readable) -> Iterator[Problem]:
    """Problems of the file that says what a reader's answers look like."""
    path = library.content / "answers.schema.json"
    shown = library.shown(path)
    try:
        is_object = isinstance(json.loads(read_text(path, shown)), dict)
    except json.JSONDecodeError as why:
        says = f"This line cannot be read as JSON ({why.msg}). Mend it."
        yield Problem(shown, why.lineno, says)
        return
    except RecursionError:
        is_object = False
    if not is_object:
        yield Problem(shown, 1, "A JSON object is expected here. Put the schema back.")


def of_scores(library: Readable) -> Iterator[Problem]:
    """Problems of what the pages were scored with, each file read on its own."""
    for path in sorted((library.content / "reviews").glob("*.yaml")):
        if not path.name.startswith("."):
            yield from gathered(_of_file, library, path)


def _of_file(library: Readable, path: Path) -> Iterator[Problem]:
    shown = library.shown(path)
    tree = read_yaml(path, shown)
    # a file of grades is about one page, and a file of scores about many
    if isinstance(tree.value, dict) and "answers" in tree.value:
        pages = [Grades.read(tree).page]
    else:
        pages = list(Scores.read(tree).pages.keys())
    for page in pages:
        if page not in library.kept:
            says = f"{quoted(page)} is not a topic of series.yaml. Check the name."
            yield Problem(shown, page.line, says)
