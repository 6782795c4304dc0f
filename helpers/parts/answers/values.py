"""What the browser takes of it: the pages, and the words around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from helpers.library import Library
from helpers.parts.base.asked import asked_pages
from helpers.parts.base.page_links import PageLink, pages_from
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.schema.answers import AnswersWords
from helpers.schema.series import Series
from helpers.schema.words import Catalogue


def values_of(
    words: Catalogue,
    name: str,
    series: Series,
    pages: Mapping[str, PageLink],
    asked: Sequence[Mapping[str, Any]] = (),
) -> Values:
    """The answers of all pages, shown on the page of this name.

    ``asked`` has the words of what they ask, for the page that answers are saved as.
    """
    said = words.of(AnswersWords)
    return Values(
        name,
        (said, pages),
        words=serialize(said, words.kept, words.readable),
        asked=list(asked),
        pages=[{"topic": topic, **page._asdict()} for topic, page in pages.items()],
        lanes=[
            {"name": lane, "say": words.lanes[lane].flat, "path": list(path)}
            for lane, path in series.lanes.items()
        ],
    )


def of_page(library: Library, topic: str) -> Values:
    """Where the reader is in all pages, and how answers are kept, carried and erased."""
    pages, asked = pages_from(library, topic), asked_pages(library)
    return values_of(library.catalogue, topic, library.series, pages, asked)
