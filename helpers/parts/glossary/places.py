"""What the search finds of the taught terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.cells import anchor
from helpers.citing import bare
from helpers.document.apart import WORDS
from helpers.document.shown import file_apart
from helpers.library import Library
from helpers.searching import Place


def terms(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """The taught terms, on the leaf that shows them whole."""
    pages = shown.get("glossary", [])
    for term in library.glossary.terms.values() if pages else ():
        href = file_apart(pages[0], WORDS) + anchor(term.say.flat)
        forms = " ".join(form.flat for form in term.forms)
        kind = library.catalogue.site.word.flat
        yield Place(kind, term.say.flat, href, bare(term.means), forms)
