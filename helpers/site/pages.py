"""One topic as a web page: its lead, its emergency card, its contents and its sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

from helpers.library import Library
from helpers.press.notebook import notebook
from helpers.site import markup
from helpers.site.parts import calls, part

EMERGENCY = "emergency-card"
"""The anchor of the card that every page opens with."""


@dataclass(frozen=True)
class WebPage:
    """A page in trees that can still be changed, and the files that it needs."""

    topic: str
    file: str
    title: str
    message: str
    lead: Tag
    card: Tag
    contents: Tag
    body: list[Tag]
    widgets: tuple[str, ...]
    pictures: dict[str, str]

    @property
    def trees(self) -> list[Tag]:
        """Everything on the page, in reading order."""
        return [self.lead, self.card, self.contents, *self.body]


def file_of(topic: str) -> str:
    """The web page of a topic."""
    return f"{topic}.html"


def web_page(library: Library, topic: str) -> WebPage:
    """The page of a topic, made from the same cells as its notebook.

    Raises
    ------
    Problems
        If a file that the page needs has mistakes.
    """
    pages = {library.notebook(one): file_of(one) for one in library.kept}
    cells = notebook(library, topic).cells
    trees: list[Tag] = []
    widgets: dict[str, None] = {}
    pictures: dict[str, str] = {}
    for cell in cells:
        if cell.cell_type == "markdown":
            trees.append(markup.prose(cell.source))
        elif call := calls(cell.source):
            made = part(library, topic, call, pages)
            trees.append(made.tree)
            pictures |= made.pictures
            if made.widget:
                widgets[made.widget] = None
    _dress(library, trees, pages)
    lead, card, contents, *rest = trees
    title = markup.first(lead, "h1").get_text()
    message = _flat(markup.first(lead, "p"))
    body = list(_sections(rest))
    return WebPage(
        topic, file_of(topic), title, message, lead, card, contents, body, tuple(widgets), pictures
    )


def _dress(library: Library, trees: list[Tag], pages: dict[str, str]) -> None:
    words, site = library.frame.page, library.frame.site
    levels = {level: step.say.flat for level, step in library.frame.levels.items()}
    for tree in trees:
        markup.without_styles(tree)
        markup.cards(tree, levels)
        markup.tables(tree)
        markup.citations(tree, words.sources_heading.flat, site.card_sources.flat)
        markup.numbered(tree, words.sources_heading.flat)
        for link in tree.find_all("a", href=True):
            link["href"] = markup.led(markup.value_of(link, "href"), pages)
    markup.ways_back(trees, site.back.flat)
    markup.first(trees[1], "section")["id"] = EMERGENCY
    markup.unique(iter(trees))


def _sections(trees: list[Tag]) -> Iterator[Tag]:
    """One section for each second-level heading, with all that stands below it."""
    section = None
    for tree in trees:
        for one in list(tree.contents) if isinstance(tree, BeautifulSoup) else [tree]:
            if section is None or (isinstance(one, Tag) and one.name == "h2"):
                if section is not None:
                    yield section
                section = markup.element("section")
            section.append(one.extract())
    if section is not None:
        yield section


def _flat(tree: Tag) -> str:
    """The words of a paragraph without its citations, for lists of pages and for the search."""
    text = "".join(
        piece
        for piece in tree.find_all(string=True)
        if not (piece.parent and markup.value_of(piece.parent, "class") == "cite")
    )
    return " ".join(text.split()).replace(" .", ".").replace(" ,", ",")
