"""What the room shows, as plain data: sentences by page, their facts, and the sources of these."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from helpers.citing import bare, reference
from helpers.document.reading import inlines
from helpers.document.text import plain
from helpers.language import written
from helpers.library import Library
from helpers.review.pictures import pictures
from helpers.review.saved import FORMAT, LARGEST, VERSION
from helpers.schema.model import Model, Words
from helpers.schema.readings import LONGEST_NAME, ODD
from helpers.schema.register import Fact, Quantity
from helpers.statements.known import Known
from helpers.statements.statement import Statement

FIRST = "first"
"""The first way through, among the names of pages."""

Plain = dict[str, Any]


def material(library: Library) -> Plain:
    """All that a room for reviewers needs.

    Raises
    ------
    Problems
        If a file that it needs has mistakes.
    """
    known = Known(library)
    statements = {seen: _statement(one) for seen, one in known.all.items()}
    facts = dict.fromkeys(name for one in known.all.values() for name in one.facts)
    sources = dict.fromkeys(one for name in facts for one in library.facts[name].sources)
    return {
        "format": FORMAT,
        "version": VERSION,
        "largest": LARGEST,
        "longest": LONGEST_NAME,
        "odd": ODD,
        "language": library.words_folder.name,
        # what the whole room was made from: two rooms that show the same have the same
        "seen": hashlib.sha256("".join(sorted(statements)).encode()).hexdigest()[:16],
        "words": _flat(library.review_words),
        "marks": {level: step.say.flat for level, step in library.catalogue.levels.items()},
        "sheets": [*_sheets(library, known)],
        "statements": statements,
        "facts": {name: _fact(library, library.facts[name]) for name in facts},
        "sources": {name: _source(library, name) for name in sources},
        "pictures": pictures(library, known.all.values()),
    }


def as_json(made: Plain) -> str:
    """Plain data as JSON that cannot end the element it stands in."""
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _sheets(library: Library, known: Known) -> Iterator[Plain]:
    if known.first:
        steps = [{"say": step.say.flat, "of": _seen(found)} for step, found in known.first]
        yield {"name": FIRST, "title": library.review_words.first.flat, "steps": steps}
    for topic, page in known.pages.items():
        # the first card stands on every page; it is read once, among the cards
        own = [one for one in page if one.name != library.care.first]
        yield _sheet(f"page-{topic}", library.manuscript(topic).title, own)
    for name, shared in known.shared.items():
        if shared:
            kinds = library.review_words.kinds
            yield _sheet(name, kinds[name].flat if name in kinds else name, shared)


def _sheet(name: str, title: str, found: Iterable[Statement]) -> Plain:
    return {"name": name, "title": title, "steps": [{"say": "", "of": _seen(found)}]}


def _seen(found: Iterable[Statement]) -> list[str]:
    return [one.seen for one in found]


def _statement(one: Statement) -> Plain:
    made: Plain = {"words": shown(one.words), "under": shown(one.under), "facts": [*one.facts]}
    made["at"] = f"{one.path}:{one.line}"
    more = {"mark": one.mark, "hard": one.hard, "picture": one.picture}
    return made | {name: value for name, value in more.items() if value}


def shown(words: str) -> str:
    """Words as they are read, without the signs of Markdown."""
    return plain(inlines(words))


def _fact(library: Library, fact: Fact) -> Plain:
    return {
        "claim": bare(fact.claim),
        "figures": [_figure(one) for one in fact.figures.values()],
        "sources": [*fact.sources],
        "passages": {name: words.flat for name, words in fact.passages.items()},
        "checked": written(fact.checked, library.language),
        "again": written(fact.review_by, library.language),
        "second": [
            {
                "by": one.by.flat,
                "on": written(one.on, library.language),
                "source": reference(library, one.source).label,
                "passage": one.passage.flat,
            }
            for one in fact.second_readers
        ],
    }


def _figure(one: Quantity) -> str:
    span = " – ".join(filter(None, (one.low, one.high)))
    number = f"{one.value} ({span})" if one.value and span else one.value or span
    return f"{one.what.flat}: {number} {one.unit.flat}"


def _source(library: Library, name: str) -> Plain:
    source, told = library.sources[name], reference(library, name)
    return {
        "title": told.title,
        "href": told.href,
        "extent": source.read_in or "unknown",
        "note": source.note.flat if source.note else "",
        # the work's own address is the link already
        "read_at": [one for one in source.read_at if one != told.href],
        "second_hand": source.second_hand,
    }


def _flat(words: Model) -> Plain:
    """Words by their names, each on one line."""
    made: Plain = {}
    for name, held in words:
        within = held.items() if isinstance(held, dict) else None
        made[name] = {str(key): one.flat for key, one in within} if within else _line(held)
    return made


def _line(words: object) -> str:
    return words.flat if isinstance(words, Words) else ""
