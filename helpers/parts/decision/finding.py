"""What a decision rests on, and what the search finds of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare, cited
from helpers.document.shown import file_of
from helpers.library import Library, one_of
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import Decision, Decisions
from helpers.schema.shape import Words
from helpers.searching import Place


def facts(library: Library, topic: str, name: str) -> list[str]:
    """Every fact that a decision cites, also behind what a reader opens."""
    decision = _of(library, topic, name)
    return cited("\n".join([*decision.words, *decision.open.values()]))


def plain_facts(library: Library, topic: str, name: str) -> list[str]:
    """The facts that it cites where nothing has to be opened."""
    decision = _of(library, topic, name)
    return cited("\n".join([decision.about, *_plain(decision)]))


def places(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """Each decision on the page that shows it; what is closed stays out of sight."""
    kind = library.frame.of(DecisionWords).kind.flat
    for topic in shown.get("decision", []):
        for decision in library.read(Decisions, topic).decisions.values():
            titles = [option.title for option in decision.options.values()]
            text = " ".join(bare(one) for one in (decision.about, *titles, *_plain(decision)))
            yield Place(kind, decision.title.flat, file_of(topic), bare(decision.ask), text)


def _of(library: Library, topic: str, name: str) -> Decision:
    return one_of(library.read(Decisions, topic).decisions, name, "decision")


def _plain(decision: Decision) -> Iterator[Words]:
    """What it states in plain view below its first words; nothing where the whole is closed."""
    if decision.opens:
        return
    for option in decision.options.values():
        yield from option.rows.values()
    yield from (decision.uncounted,) if decision.uncounted else ()
    yield from decision.open.values()
