"""Words and explanations in the form that the browser takes."""

from __future__ import annotations

from typing import Any

from helpers.citing import bare, cited
from helpers.contacts import Book
from helpers.document.sentences import Lookup
from helpers.schema.model import Model, Words
from helpers.schema.plural import Plural


def serialize(*parts: Model) -> dict[str, str | dict[str, str]]:
    """Standing words by name, each on one line; what differs with a count, by its plurals."""
    every = (one for words in parts for one in words)
    return {name: says.flat for name, says in every if isinstance(says, Words | Plural)}


def explained(why: str, lookup: Lookup, book: Book | None = None) -> dict[str, Any]:
    """An explanation without its citations, the sources that it cites, and whom it names."""
    facts = [*cited(why), *(book.facts(why) if book else [])]
    sources = [{"label": one.label, "href": one.href, "title": one.title} for one in lookup(facts)]
    ways = book.ways(why) if book else []
    told = book.in_words(why) if book else why
    return {"why": bare(told), "sources": sources} | ({"ways": ways} if ways else {})
