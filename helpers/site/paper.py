"""A page made ready for paper: all of it open, answers and hard numbers on sheets of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bs4 import Tag

from helpers.cells import split
from helpers.library import Library
from helpers.printed.sentences import filled
from helpers.sentences import sentences
from helpers.site.markup import HEADINGS, SOURCE, element, first, value_of
from helpers.site.pages import WebPage


@dataclass(frozen=True)
class Sheet:
    """What is printed of one page: its own words, the answers, and what to read only by choice."""

    topic: str
    title: str
    body: list[Tag]
    answers: list[Tag] = field(default_factory=list)
    behind: list[Tag] = field(default_factory=list)


def sheet(library: Library, page: WebPage) -> Sheet:
    """The sheet of a page. It changes the trees of the page: make the page anew for another use."""
    words = library.frame.paper
    body = [page.lead, page.card, *page.body]
    made = Sheet(page.topic, page.title, body)
    is_hard = _hard(library, page.topic)
    _compact(library, page)
    for tree in body:
        # on paper nothing leads back
        for one in tree.select("script, .back"):
            one.decompose()
        _with_addresses(tree)
        for printed in tree.select('[data-widget="quiz"] .printed'):
            made.answers.extend(_answers(printed, library.frame.quiz.answers.flat))
            printed.append(_line(words.answers.flat, "aside"))
        for closed in tree.find_all("details"):
            if closed.summary and is_hard(closed.summary.get_text()):
                said = _title(closed.summary.get_text())
                closed.insert_before(_line(filled(words.behind.flat, what=said), "aside"))
                made.behind.append(_opened(closed.extract(), said, "h3"))
    for tree in [*body, *made.behind]:
        for closed in tree.find_all("details"):
            _opened(closed, first(closed, "summary").get_text(), "p")
        _one_picture_each(tree)
        _no_cell_is_left_out(tree)
    for tree in made.answers:
        _under_their_sheet(tree)
    return made


def _one_picture_each(tree: Tag) -> None:
    """In a printed file a figure is a picture without words around the one that has them."""
    for one in tree.find_all("figure"):
        one["class"], one.name = one.name, "div"


def _no_cell_is_left_out(tree: Tag) -> None:
    """A cell in which nothing stands is left out of a printed file, and its row is then short."""
    for cell in tree.select("td:empty, th:empty"):
        cell.string = "\u00a0"


def _with_addresses(tree: Tag) -> None:
    """Where a source can be read, for those who hold only the sheet."""
    for source in tree.find_all(id=SOURCE):
        for link in source.find_all("a", href=True, recursive=False):
            said = element("span", class_="address")
            said.string = value_of(link, "href")
            link.extend([" ", said])


def _under_their_sheet(tree: Tag) -> None:
    """Answers stand below the heading of their sheet: headings in them go up by one."""
    for one in [tree, *tree.find_all("h4")]:
        one.name = "h3" if one.name == "h4" else one.name


def _compact(library: Library, page: WebPage) -> None:
    """The words explained stand close together, without ways back that no one can press."""
    words = library.frame.page
    back = words.back.flat.partition("{")[0]
    for section in page.body:
        if section.h2 and section.h2.get_text() == words.words_heading.flat:
            section["class"] = "meanings"
            for link in section.find_all("a"):
                if link.get_text().startswith(back):
                    link.decompose()


def moved(made: Sheet, topics: set[str]) -> None:
    """Make links fit a file that holds the pages of ``topics``; links to others become words."""
    for tree in [*made.body, *made.answers, *made.behind]:
        for one in tree.find_all(id=True):
            one["id"] = f"{made.topic}--{value_of(one, 'id')}"
        for one in tree.select("[aria-labelledby]"):
            one["aria-labelledby"] = f"{made.topic}--{value_of(one, 'aria-labelledby')}"
        for link in tree.find_all("a", href=re.compile(r"^(#|[a-z0-9-]+\.html)")):
            file, _, place = value_of(link, "href").partition("#")
            topic = file.removesuffix(".html") or made.topic
            if topic in topics:
                link["href"] = f"#{topic}--{place}" if place else f"#{topic}"
            else:
                link.unwrap()


def _hard(library: Library, topic: str) -> Callable[[str], bool]:
    """Whether the words above something closed say that it is hard to read."""
    page = library.manuscript(topic)
    said = [cell.behind for cell in split(page.body, page.first_line) if cell.kind == "open"]
    if (library.words_folder / topic / "charts.yaml").exists():
        charts = library.charts(topic).charts.values()
        said += [chart.behind.flat for chart in charts if chart.behind]
    said.append(library.frame.shelf.hard.flat)
    return lambda words: words.startswith(tuple(said))


def _answers(printed: Tag, heading: str) -> Iterator[Tag]:
    """Take the answers out of a printed quiz: all that stands below their heading."""
    start = printed.find(HEADINGS, string=heading)
    for one in [start, *start.find_next_siblings()] if start else ():
        yield one.extract()


def _opened(closed: Tag, said: str, heading: str) -> Tag:
    """Something that opens on a screen, open for good."""
    closed.name = "div"
    closed["class"] = "opened"
    summary = first(closed, "summary")
    summary.string = said
    summary["class"] = "summary"
    summary.name = heading
    return closed


def _line(words: str, kind: str) -> Tag:
    line = element("p", class_=kind)
    line.string = words
    return line


def _title(words: str) -> str:
    """The first sentence of what stands above something closed; the rest speaks of pressing."""
    return next(said for _, said in sentences(words, 1)).rstrip(".")
