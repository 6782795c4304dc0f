"""What every page carries besides its own words: cards, contents, sources, dates and ways on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from itertools import count, repeat

from helpers.cells import Cell, anchor, sections
from helpers.citing import CITATION, bare, cited, reference, references
from helpers.contacts import Book
from helpers.dialling import Dialling, as_markdown
from helpers.library import Library
from helpers.manuscript import Manuscript
from helpers.numbers import spans
from helpers.press.terms import Terms
from helpers.schema.series import Card
from helpers.schema.shape import Words

# what stands before a citation is what it is for
_UP_TO_CITATION = re.compile(rf"[^\[\]]*{CITATION.pattern}")
TOPIC_LINK = re.compile(r"\]\(topic:(?P<topic>[a-z0-9-]+)\)")

# the calendar module would speak the language of the machine that presses
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


class Furniture:
    """The Markdown around one page; source numbers are given in the order of first citation."""

    def __init__(self, library: Library, page: Manuscript) -> None:
        self.library, self.page = library, page
        self.words = library.frame.page
        self.numbers: dict[str, int] = {}
        self.dialling = Dialling(library)
        self.book = Book(library)
        self.sections = sections(page.body, page.first_line)
        alike = [*self.sections, self.words.sources_heading.flat]
        self.terms = Terms(library.glossary, alike, self.words.words_heading.flat)

    def lead(self, title_and_message: str) -> str:
        """Title, main message and minutes to read."""
        minutes = self.words.minutes.flat.format(minutes=self.page.front.minutes)
        return f"{self.body(title_and_message)}\n\n{minutes}"

    def first_card(self) -> str:
        """The emergency card that every page opens with."""
        return self.card(self.library.care.cards[self.library.care.first], level=2)

    def card(self, card: Card, level: int) -> str:
        """A care card as a quotation: its level in words, one call to action, its signs."""
        lines = [
            f"{'#' * level} {card.heading.flat}",
            "",
            f"**{self.library.frame.levels[card.level].say.flat}**",
            "",
            *([self._dialled(card.number), ""] if card.number else []),
            *map(" ".join, zip(_marks(card), map(self._dialled, card.items), strict=False)),
            "",
            self._dialled(card.then),
        ]
        # in an emergency no mark stands between the words; the sources follow in one line
        facts = cited("\n".join([*card.items, card.rest]))
        if facts:
            lines += ["", self.words.card_sources.flat.format(numbers=self._number(facts).strip())]
        return "\n".join(f"> {line}".rstrip() for line in lines)

    def opened(self, cell: Cell) -> str:
        """Words that a reader opens, closed at first; what is inside is read only by choice."""
        inside = self.body(cell.source)
        return f"<details>\n<summary>{escape(cell.behind)}</summary>\n\n{inside}\n\n</details>"

    def contents(self) -> str:
        """Links to the sections of the page, once its body has been made."""
        after = [
            self.words.ways_heading.flat,
            *([self.words.words_heading.flat] if self._explains else []),
            self.words.sources_heading.flat,
            self.words.about_heading.flat,
        ]
        rows = [f"- [{text}]({anchor(text)})" for text in [*self.sections, *after]]
        return "\n".join([f"## {self.words.contents.flat}", "", *rows])

    def body(self, text: str) -> str:
        """Prose of the page itself: terms lead to their meaning where they are first used."""
        return self.prose(self.terms.link(text))

    def meanings(self) -> list[str]:
        """The section of the taught terms that the page uses, each with a way back, if any."""
        if not self._explains:
            return []
        parts = [f"## {self.words.words_heading.flat}"]
        for term, section in self.terms.explained():
            back = f"[{self.words.back.flat.format(section=section)}]({anchor(section)})"
            parts.append(f"### {term.say.flat}\n\n{self.prose(term.means.flat)} {back}")
        return ["\n\n".join(parts)]

    def prose(self, text: str) -> str:
        """Markdown with numbered citations, and with links that lead to notebooks."""
        self.cite(self.book.facts(text))
        text = self.book.in_markdown(text)
        called = _UP_TO_CITATION.sub(lambda match: self._called(match[0]), text)
        numbered = CITATION.sub(lambda match: self._number(cited(match.group())), called)
        return TOPIC_LINK.sub(lambda match: f"]({self.library.notebook(match['topic'])})", numbered)

    def cite(self, facts: Iterable[str]) -> None:
        """Give numbers to the sources of facts that a part cites, without a mark in the text."""
        self._number(list(facts))

    def sources(self) -> str:
        """The numbered list of everything cited so far."""
        rows = []
        for name, number in self.numbers.items():
            source = reference(self.library, name)
            rows.append(f"{number}. [{escaped(source.title)}]({source.href})")
        return "\n".join([f"## {self.words.sources_heading.flat}", "", *rows])

    def about(self) -> str:
        """When the page was checked, who reviewed it, what it cannot do, how to report an error."""
        front = self.page.front
        days = {"checked": written(front.checked), "again": written(front.review_by)}
        by = front.reviewed
        reviewed = self.words.reviewed if by.by else self.words.no_reviewer
        paragraphs = [
            self.words.standing_note.flat,
            self.words.checked.flat.format(**days),
            reviewed.flat.format(by=by.by, on=by.on),
            self.words.report_error.flat,
        ]
        return "\n\n".join([f"## {self.words.about_heading.flat}", *paragraphs])

    def ways_on(self) -> str:
        """The next step of each lane, then the pages before and after."""
        rows = [*self._lanes(), *self._neighbours()] or [self._start()]
        return "\n".join([f"## {self.words.ways_heading.flat}", "", *rows])

    def _dialled(self, words: Words) -> str:
        """A line of a card without its citations, with numbers that a telephone can call."""
        return self.dialling.linked(bare(words), cited(words), as_markdown)

    def _called(self, said: str) -> str:
        return self.dialling.linked(said, cited(said), as_markdown)

    @property
    def _explains(self) -> bool:
        # a page with the whole glossary has a heading for each term already
        return bool(self.terms.used) and "{glossary}" not in self.page.body

    def _lanes(self) -> Iterable[str]:
        for lane, path in self.library.series.lanes.items():
            after = path[path.index(self.page.topic) + 1 :] if self.page.topic in path else ()
            if after:
                name = self.library.frame.lanes[lane].flat
                yield f"- {name}: [{self._title(after[0])}]({self.library.notebook(after[0])})"

    def _neighbours(self) -> Iterable[str]:
        order = list(self.library.series.topics)
        if self.page.topic not in order:
            return
        at = order.index(self.page.topic)
        for step, words in ((-1, self.words.previous_page), (1, self.words.next_page)):
            if 0 <= at + step < len(order):
                yield self._way(words, order[at + step])

    def _start(self) -> str:
        """The way into the series, from a page that stands beside it."""
        return self._way(self.words.first_page, next(iter(self.library.series.topics)))

    def _way(self, words: Words, topic: str) -> str:
        return f"- {words.flat}: [{self._title(topic)}]({self.library.notebook(topic)})"

    def _title(self, topic: str) -> str:
        return self.library.manuscript(topic).title

    def _number(self, facts: list[str]) -> str:
        names = [one.name for one in references(self.library, facts)]
        for name in names:
            self.numbers.setdefault(name, len(self.numbers) + 1)
        marks = spans(self.numbers[name] for name in names)
        return f" [\\[{marks}\\]]({anchor(self.words.sources_heading.flat)})"


def written(day: date) -> str:
    """A day as it is read aloud: 31 March 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def escaped(title: str) -> str:
    """A title with the marks of Markdown made harmless."""
    return re.sub(r"([\[\]*_<>])", r"\\\1", title)


def _marks(card: Card) -> Iterator[str]:
    """What stands before each line of a card: a number where they are steps."""
    return (f"{at}." for at in count(1)) if card.steps else repeat("-")
