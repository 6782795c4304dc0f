"""The questions on the web: all of them by name, each with its answer on the leaf of its page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from helpers.citing import bare, references
from helpers.contacts import Book
from helpers.document.apart import Leaf, Moved
from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Text, said
from helpers.document.sentences import as_line
from helpers.document.shown import file_apart
from helpers.document.ways import SearchField, Way, Ways
from helpers.library import Library
from helpers.parts.base.page_links import PageLink, pages_from, way_to
from helpers.parts.questions.printed import by_page
from helpers.schema.questions import Asked, QuestionsWords


def leaf_of(topic: str) -> str:
    """The leaf of the questions whose answers are told at length on the page of a topic."""
    return f"questions-{topic}"


def asked(library: Library, topic: str, _: Blocks) -> Moved:
    """A way to each answer, below a field that leads to the search, which looks through all."""
    pages = pages_from(library, topic)
    groups = by_page(library.questions, pages)
    stands: list[Block] = [SearchField()]
    for name, group in groups.items():
        file = file_apart(topic, leaf_of(name))
        ways = (Way(said(bare(one.ask)), file, key) for key, one in group.items())
        count = library.catalogue.shelf.count.flat
        heading = count.format(what=pages[name].title, count=len(group))
        stands.append(Ways(tuple(ways), heading))
    leaves = (
        Leaf(leaf_of(name), tuple(_answered(library, group, name, pages)), pages[name].title)
        for name, group in groups.items()
    )
    return Moved(tuple(stands), tuple(leaves))


def _answered(
    library: Library, group: Mapping[str, Asked], topic: str, pages: Mapping[str, PageLink]
) -> list[Block]:
    words, lookup = library.catalogue.of(QuestionsWords), partial(references, library)
    made: list[Block] = []
    for key, one in group.items():
        answer = as_line(one.answer, lookup, words.sources.flat, Book(library))
        made += [Heading(3, said(bare(one.ask)), key), Paragraph(answer)]
    if pages[topic].href:
        more = (Text(f"{words.read_on.flat}: "), way_to(topic, pages[topic]))
        made.append(Paragraph(more))
    return made
