"""What was read, in words: how much of each page, what needs a look, and where two differ."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.library import Library
from helpers.schema.readings import Reader, Reading
from helpers.statements.known import Known
from helpers.statements.statement import Statement

_INDENT = "      "


def listing(library: Library, known: Known) -> str:
    """Everything that those who maintain the pages should know of the readings."""
    if not library.readers:
        return "Nobody has read any sentence of these pages yet."
    parts = [
        *_counts(known),
        *_looks(library, known),
        *_differing(known),
        *_changed(library, known),
    ]
    return "\n".join(parts)


def _counts(known: Known) -> Iterator[str]:
    most, of_most = known.most, sum(one in known.said for one in known.most)
    yield f"Of {len(most)} sentences that matter most, {of_most} were read."
    for topic in known.pages:
        if (it := known.tally(topic)).read:
            who = ", ".join(reader.name.flat for reader in it.who)
            yield (
                f"  {topic}: {it.read} of {it.all} sentences read by {who},"
                f" of {it.most} that matter most {it.most_read}."
            )


def _looks(library: Library, known: Known) -> Iterator[str]:
    """What somebody said no to, was not sure of, or remarked, where it stands now."""
    now = known.all
    found = [
        (now[reading.seen], reader, reading)
        for reader in library.readers
        for reading in reader.readings
        if reading.seen in now and (reading.says != "yes" or reading.words)
    ]
    yield f"\nTo look at: {len(found)}."
    for one, reader, reading in sorted(found, key=lambda row: (row[0].path, row[0].line)):
        yield from _look(one, reader, reading)


def _look(one: Statement, reader: Reader, reading: Reading) -> Iterator[str]:
    yield f"  {one.path}:{one.line}: {_said(reader, reading)}"
    yield f"{_INDENT}{one.words}"


def _said(reader: Reader, reading: Reading) -> str:
    words = f": {reading.words.flat}" if reading.words else "."
    return f"{reading.says} ({reader.name.flat}, {reader.role.flat}, {reading.on}){words}"


def _differing(known: Known) -> Iterator[str]:
    """Sentences of which two readers say different things, one below the other."""
    now = known.all
    for seen, said in known.said.items():
        if seen in now and len({reading.says for _, reading in said}) > 1:
            yield f"\nTwo readers differ: {now[seen].path}:{now[seen].line}: {now[seen].words}"
            yield from (f"{_INDENT}{_said(*one)}" for one in said)


def _changed(library: Library, known: Known) -> Iterator[str]:
    """What was read and stands nowhere any more: it is not counted, and nothing of it is lost."""
    now = known.all
    gone = [
        (reader, reading)
        for reader in library.readers
        for reading in reader.readings
        if reading.seen not in now
    ]
    if gone:
        yield f"\nChanged since, and no longer read: {len(gone)}."
    for reader, reading in gone:
        if reading.says != "yes" or reading.words:
            yield f"  {_said(reader, reading)}\n{_INDENT}{reading.sentence.flat}"
