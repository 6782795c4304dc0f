"""What the browser takes of it: the rules of the guide, and what they say."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from helpers.citing import Reference, bare, cited, references
from helpers.dialling import Dialling
from helpers.document.sentences import Lookup
from helpers.guide.compiled import Guide, guide_of
from helpers.guide.plain import as_data
from helpers.library import Library
from helpers.parts.base.page_links import PageLink, pages_from
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.parts.guide.words import GuideFrame
from helpers.schema.words import Catalogue

VISIT = "next-steps"
"""The page that has the visit sheet."""


def values_of(
    guide: Guide,
    words: Catalogue,
    name: str,
    references: Lookup,
    visit: PageLink,
    dialling: Dialling,
) -> Values:
    """The guide for a widget.

    ``visit`` is the page of the sheet that takes answers over; ``dialling`` knows the
    numbers that a telephone can call.
    """
    drawn = drawn_guide(guide, words, references)
    drawn |= {"visit": visit._asdict(), "numbers": dialling.addresses}
    drawn |= {"calling": dialling.calling, "anywhere": dialling.anywhere}
    said = serialize(words.of(GuideFrame), words.kept)
    return Values(name, (guide, words, references), words=said, guide=drawn)


def of_page(library: Library, topic: str) -> Values:
    """The symptom guide; what is told to it stays in the open page."""
    visit = pages_from(library, topic)[VISIT]
    content, lookup = guide_of(library), partial(references, library)
    return values_of(content, library.catalogue, topic, lookup, visit, Dialling(library))


def drawn_guide(guide: Guide, words: Catalogue, lookup: Lookup) -> dict[str, Any]:
    """The guide in the form that the browser takes; each source stands in it once."""
    data = as_data(guide)
    sources: dict[str, dict[str, str]] = {}
    for kind in ("reasons", "changes", "notes", "cards", "alsCards", "ownCards", "also"):
        for said in data["says"][kind].values():
            said["sources"] = _noted(lookup(said["facts"]), sources)
    # the last sentence of the grounds is the one that rests on facts
    grounds = cited(guide.words.grounds.never_waits)
    data["says"]["groundsFrom"] = {"sources": _noted(lookup(grounds), sources)}
    als = bare(guide.words.features[guide.rules.als].say) if guide.rules.als else ""
    levels = {level: step.say.flat for level, step in words.levels.items()}
    return {**data, "alsSay": als, "levelWords": levels, "sources": sources}


def _noted(found: Iterable[Reference], sources: dict[str, dict[str, str]]) -> list[str]:
    """Names of the references found; what each says is added to ``sources``."""
    names = []
    for one in found:
        sources[one.name] = {"label": one.label, "href": one.href, "title": one.title}
        names.append(one.name)
    return names
