"""Questions that people ask: answers that cite, each once, each with a page to read on."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem, quoted


def of_questions(library: Readable) -> Iterator[Problem]:
    """Problems of the questions that people ask; a library without them has none."""
    path = library.words_folder / "questions.yaml"
    if not path.exists():
        return
    claims = Claims(library, library.shown(path))
    first: dict[str, int] = {}
    for name, asked in library.questions.questions.items():
        yield from claims.must_cite(asked.answer, f"The answer to '{name}'")
        yield from claims.of_words(asked.answer)
        if asked.topic not in library.series.topics:
            says = f"{quoted(asked.topic)} is not a topic of series.yaml. Check the name."
            yield Problem(claims.path, asked.topic.line, says)
        before = first.setdefault(asked.ask.flat.casefold(), asked.ask.line)
        if before != asked.ask.line:
            says = f"This question is already asked on line {before}. Delete one of them."
            yield Problem(claims.path, asked.ask.line, says)
