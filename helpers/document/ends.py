"""What every page ends with: ways on, sources, and what there is to know about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.document.blocks import Heading, Items, Paragraph
from helpers.document.dressing import Dress
from helpers.document.gathering import every_source
from helpers.document.inlines import PageLink, Text
from helpers.document.reading import inlines
from helpers.document.whole import Section
from helpers.language import written
from helpers.library import Library
from helpers.manuscript import Manuscript
from helpers.schema.model import Words
from helpers.statements.known import known_of


def ends(dress: Dress, page: Manuscript) -> Iterator[Section]:
    """The last sections of a page, in reading order."""
    yield ways_on(dress, page)
    heading = _heading(dress, dress.library.catalogue.page.sources_heading)
    yield Section("sources", (heading, every_source(dress)))
    yield about(dress, page)


def ways_on(dress: Dress, page: Manuscript) -> Section:
    """The one way on: the next page of each lane, then those before and after; each page once."""
    library, words = dress.library, dress.library.catalogue.page
    order = list(library.series.topics)
    ways: dict[str, list[Words]] = {}
    for lane, path in library.series.lanes.items():
        after = path[path.index(page.topic) + 1 :] if page.topic in path else ()
        for following in after[:1]:
            ways.setdefault(following, []).append(library.catalogue.lanes[lane])
    if page.topic in order:
        at = order.index(page.topic)
        for one in order[at + 1 : at + 2]:
            ways.setdefault(one, [words.next_page])
        for one in order[max(at - 1, 0) : at]:
            ways.setdefault(one, [words.previous_page])
    # a page beside the series leads into it
    ways = ways or {order[0]: [words.first_page]}
    rows = tuple((_way(dress, one, said),) for one, said in ways.items())
    return Section("ways", (_heading(dress, words.ways_heading), Items(rows)))


def about(dress: Dress, page: Manuscript) -> Section:
    """When the page was checked, who reviewed it, what it cannot do, how to report an error."""
    front, words = page.front, dress.library.catalogue.page
    by = front.reviewed
    language = dress.library.language
    days = {
        "checked": written(front.checked, language),
        "again": written(front.review_by, language),
    }
    paragraphs = (
        words.standing_note.flat,
        words.checked.flat.format(**days),
        (words.reviewed if by.by else words.no_reviewer).flat.format(by=by.by, on=by.on),
        *_read(dress.library, page.topic),
        words.report_error.flat,
    )
    heading = _heading(dress, words.about_heading)
    return Section("about", (heading, *(Paragraph(inlines(one)) for one in paragraphs)))


def _read(library: Library, topic: str) -> Iterator[str]:
    """How much of the page was read, and by whom; nothing is said where nobody read any of it."""
    if library.readers and topic in library.kept and (it := known_of(library).tally(topic)).read:
        who = ", ".join(f"{one.name.flat} ({one.role.flat})" for one in it.who)
        counts = {"read": it.read, "all": it.all, "most": it.most, "most_read": it.most_read}
        yield library.review_words.read_by.flat.format(who=who, **counts)


def _heading(dress: Dress, words: Words) -> Heading:
    return dress.heading(2, inlines(words.flat))


def _way(dress: Dress, topic: str, said: Iterable[Words]) -> Paragraph:
    library = dress.library
    title = inlines(library.manuscript(topic).title)
    way = PageLink(title, topic, library.notebook(topic))
    return Paragraph((*inlines(" / ".join(one.flat for one in said)), Text(": "), way))
