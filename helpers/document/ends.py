"""What every page ends with: ways on, meanings, sources, and what there is to know about it."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.cells import anchor
from helpers.document.blocks import Heading, Items, Paragraph
from helpers.document.dressing import Dress
from helpers.document.inlines import Inline, Link, PageLink, Text
from helpers.document.reading import inlines
from helpers.document.whole import Section
from helpers.document.wording import written
from helpers.library import Library
from helpers.manuscript import Manuscript
from helpers.schema.shape import Words
from helpers.statements.known import known_of


def ends(dress: Dress, page: Manuscript) -> Iterator[Section]:
    """The last sections of a page, in reading order."""
    yield ways_on(dress, page)
    # a page with the whole glossary has a heading for each term already
    if dress.terms.used and "{glossary}" not in page.body:
        yield meanings(dress)
    heading = _heading(dress, dress.library.frame.page.sources_heading)
    yield Section("sources", (heading, dress.marks.sources()))
    yield about(dress, page)


def ways_on(dress: Dress, page: Manuscript) -> Section:
    """The next step of each lane, then the pages before and after."""
    library, words = dress.library, dress.library.frame.page
    order = list(library.series.topics)
    ways: list[tuple[Words, str]] = []
    for lane, path in library.series.lanes.items():
        after = path[path.index(page.topic) + 1 :] if page.topic in path else ()
        ways += [(library.frame.lanes[lane], after[0])] if after else []
    if page.topic in order:
        at = order.index(page.topic)
        ways += [(words.previous_page, one) for one in order[max(at - 1, 0) : at]]
        ways += [(words.next_page, one) for one in order[at + 1 : at + 2]]
    # a page beside the series leads into it
    rows = tuple((_way(dress, *way),) for way in ways or [(words.first_page, order[0])])
    return Section("ways", (_heading(dress, words.ways_heading), Items(rows)))


def meanings(dress: Dress) -> Section:
    """The taught terms that the page uses, each with a way back to where it is used first."""
    words = dress.library.frame.page
    heading = _heading(dress, words.words_heading)
    below: list[Heading | Paragraph] = []
    for term, section in dress.terms.explained():
        below.append(dress.heading(3, inlines(term.say.flat)))
        said = inlines(words.back.flat.format(section=section))
        back: Inline = Link(said, anchor(section), kind="back")
        below.append(Paragraph((*dress.line(inlines(term.means.flat)), Text(" "), back)))
    return Section("meanings", (heading, *below))


def about(dress: Dress, page: Manuscript) -> Section:
    """When the page was checked, who reviewed it, what it cannot do, how to report an error."""
    front, words = page.front, dress.library.frame.page
    by = front.reviewed
    days = {"checked": written(front.checked), "again": written(front.review_by)}
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


def _way(dress: Dress, words: Words, topic: str) -> Paragraph:
    library = dress.library
    title = inlines(library.manuscript(topic).title)
    way = PageLink(title, topic, library.notebook(topic))
    return Paragraph((*inlines(words.flat), Text(": "), way))
