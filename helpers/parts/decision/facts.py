"""What a decision rests on."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import cited
from helpers.library import Library, one_of
from helpers.schema.decision import Decision, Decisions
from helpers.schema.model import Words


def facts(library: Library, topic: str, name: str) -> list[str]:
    """Every fact that a decision cites, also behind what a reader opens."""
    decision = _of(library, topic, name)
    return cited("\n".join([*decision.words, *decision.open.values()]))


def plain_facts(library: Library, topic: str, name: str) -> list[str]:
    """The facts that it cites where nothing has to be opened."""
    decision = _of(library, topic, name)
    return cited("\n".join([decision.about, *in_plain_view(decision)]))


def _of(library: Library, topic: str, name: str) -> Decision:
    return one_of(library.read(Decisions, topic).decisions, name, "decision")


def in_plain_view(decision: Decision) -> Iterator[Words]:
    """What it states in plain view below its first words; nothing where the whole is closed."""
    if decision.opens:
        return
    for option in decision.options.values():
        yield from option.rows.values()
    yield from (decision.uncounted,) if decision.uncounted else ()
    yield from decision.open.values()
