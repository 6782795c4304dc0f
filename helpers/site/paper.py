"""A page made ready for paper: its own words, its answers, and what is read only by choice."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from helpers.document.paper import Paper
from helpers.document.sentences import filled
from helpers.library import Library
from helpers.site.pages import WebPage


@dataclass(frozen=True)
class Sheet:
    """What is printed of one page, as HTML; answers and hard numbers have sheets of their own."""

    topic: str
    title: str
    body: tuple[Markup, ...]
    answers: tuple[Markup, ...] = ()
    behind: tuple[Markup, ...] = ()


def sheet(library: Library, page: WebPage, together: Set[str], day: date) -> Sheet:
    """The sheet of a page, made on a day, in a file with the pages of the topics ``together``."""
    words, made = library.catalogue.paper, page.page
    paper = Paper(
        page.topic,
        together,
        page.shown.__getitem__,
        words.answers.flat,
        lambda what: filled(words.behind.flat, what=what),
        page.words,
    )
    first = [made.first, made.review_by.made_on(day), *made.below]
    own = [paper.blocks(made.lead), paper.blocks(first)]
    body = _safe([*own, *map(paper.section, made.sections)])
    # what was left out is known only once everything was written
    return Sheet(page.topic, page.title, body, _safe(paper.apart), _safe(paper.behind))


def _safe(texts: list[str]) -> tuple[Markup, ...]:
    return tuple(map(Markup, texts))
