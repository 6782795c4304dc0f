"""What the search finds of decisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.citing import bare
from helpers.document.shown import file_of
from helpers.library import Library
from helpers.parts.decision.facts import in_plain_view
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import Decisions
from helpers.searching import Place


def places(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """Each decision on the page that shows it; what is closed stays out of sight."""
    kind = library.catalogue.of(DecisionWords).kind.flat
    for topic in shown.get("decision", []):
        for decision in library.read(Decisions, topic).decisions.values():
            titles = [option.title for option in decision.options.values()]
            text = " ".join(
                bare(one) for one in (decision.about, *titles, *in_plain_view(decision))
            )
            yield Place(kind, decision.title.flat, file_of(topic), bare(decision.ask), text)
