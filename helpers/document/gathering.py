"""What stands closed at the end of each section: the words that it teaches, and its sources.

A mark in the text, and a word that is taught, are no stops of the Tab key: each would cost a tired
hand a press. What they lead to is gathered here, one press away for whoever goes by keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from helpers.document.blocks import Blocks, Gathered, Paragraph, Why
from helpers.document.dressing import Dress
from helpers.document.inlines import Citation
from helpers.document.reading import inlines


def gathered(dress: Dress, held: Blocks, where: str) -> Iterator[Why]:
    """What belongs to the blocks of the section that was dressed last, called by its heading."""
    words = dress.library.catalogue.page
    meanings = _meanings(dress)
    sources = dress.marks.of_section([*citations((held, meanings))])
    if not meanings and not sources.rows:
        return
    summary = (words.words_and_why if meanings and sources.rows else words.why).flat
    if not sources.rows:
        summary = words.words_heading.flat
    named = words.named.flat.format(what=summary, where=where)
    yield Why(summary, named, words.words_heading.flat, meanings, words.why.flat, sources)


def every_source(dress: Dress) -> Gathered:
    """All that the page cites."""
    words, sources = dress.library.catalogue.page, dress.marks.sources()
    count = len(sources.rows)
    summary = words.every_source.of(count, dress.library.language).format(count=count)
    return Gathered("sources", summary, (sources,))


def citations(held: object) -> Iterator[Citation]:
    """Every citation in blocks or lines, in reading order."""
    match held:
        case Citation():
            yield held
        case tuple():
            for one in held:
                yield from citations(one)
        case _ if is_dataclass(held):
            for field in fields(held):
                yield from citations(getattr(held, field.name))


def _meanings(dress: Dress) -> Blocks:
    """The terms that a section used first."""
    made: Blocks = ()
    for term in dress.terms.explained():
        made += (dress.heading(3, inlines(term.say.flat)),)
        made += (Paragraph(dress.line(inlines(term.means.flat))),)
    return made
