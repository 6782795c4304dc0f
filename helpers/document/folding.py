"""What stands closed below its heading, so that a long list is few stops of the Tab key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from helpers.document.blocks import Block, Blocks, CareCard, Folded, Heading, Part, Register
from helpers.document.text import plain
from helpers.library import Library

ITS_OWN = (CareCard, Part, Register)
"""What is never closed with the words around it: how soon to get help, and where a reader acts."""


def by_country(library: Library, blocks: Iterable[Block]) -> Blocks:
    """The same blocks; what stands below the name of a country is folded."""
    made: list[Block] = []
    goes_on = False
    for block in blocks:
        if isinstance(block, Heading):
            country = _named(library, block)
            goes_on = country != ""
            made.append(Folded(block, (), country) if country else block)
            continue
        goes_on = goes_on and not isinstance(block, ITS_OWN)
        last = made[-1] if made else None
        if goes_on and isinstance(last, Folded):
            made[-1] = replace(last, blocks=(*last.blocks, block))
        else:
            made.append(block)
    return tuple(made)


def folded_class(folded: Folded) -> str:
    """What a script and a style sheet know it by, in a notebook as on the web."""
    return f"als-folded als-of-{folded.country}" if folded.country else "als-folded"


def _named(library: Library, heading: Heading) -> str:
    """The country that a small heading names; nothing where the library knows none by this name."""
    if heading.level != 3 or not (library.words_folder / "emergency-numbers.yaml").exists():
        return ""
    said = plain(heading.inside)
    named = library.countries.countries.items()
    return next((country for country, words in named if words.say.flat == said), "")
