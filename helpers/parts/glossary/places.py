"""What the search finds of the taught terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from helpers.cells import anchor
from helpers.citing import bare
from helpers.document.shown import file_of
from helpers.library import Library
from helpers.searching import Place


def terms(library: Library, shown: Mapping[str, list[str]]) -> Iterator[Place]:
    """The taught terms, on the page that shows them whole."""
    pages = shown.get("glossary", [])
    for term in library.glossary.terms.values() if pages else ():
        href = file_of(pages[0]) + anchor(term.say.flat)
        forms = " ".join(form.flat for form in term.forms)
        kind = library.catalogue.site.word.flat
        yield Place(kind, term.say.flat, href, bare(term.means), forms)
