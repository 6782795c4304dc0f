"""One topic as a web page: its lead, its emergency card, its contents and its sections."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from helpers.document.blocks import CareCard, Paragraph, Part
from helpers.document.composing import page
from helpers.document.light import Light
from helpers.document.shown import Shown, WebWords, file_of
from helpers.document.text import plain
from helpers.document.whole import Page
from helpers.library import Library
from helpers.site.parts import shown_part


@dataclass(frozen=True)
class WebPage:
    """A page with everything that its parts show, and the files that it needs."""

    library: Library
    page: Page
    shown: dict[Part, Shown]
    pictures: dict[str, str]

    @property
    def topic(self) -> str:
        """Its name."""
        return self.page.topic

    @property
    def file(self) -> str:
        """The file that holds it."""
        return file_of(self.topic)

    @property
    def title(self) -> str:
        """What it is called."""
        return plain(self.page.title.inside)

    @property
    def message(self) -> str:
        """What it says first, without sources: for lists of pages and for the search."""
        lead = (block for block in self.page.lead if isinstance(block, Paragraph))
        return plain(next(lead).inside)

    @property
    def widgets(self) -> list[str]:
        """What its parts are drawn by, each once."""
        return list(dict.fromkeys(one.widget for one in self.shown.values() if one.widget))

    @property
    def beside(self) -> list[Shown]:
        """Parts whose values are too long to stand in it, and have a file."""
        return [one for one in self.shown.values() if one.file]

    @property
    def words(self) -> WebWords:
        """What is said on the web alone."""
        said = self.library.catalogue.site
        return WebWords(said.card_sources.flat, said.back.flat, said.look.flat, said.search.flat)

    @property
    def lead(self) -> Markup:
        """Its title and main message, as HTML."""
        return Markup(self._web.blocks(self.page.lead))

    @property
    def first(self) -> Markup:
        """Its emergency card, or two lines of it, how old it may become, and what that rests on."""
        page = self.page
        return Markup(self._web.blocks((page.first, page.review_by, *page.below)))

    @property
    def contents(self) -> Markup:
        """The ways to its sections, as HTML."""
        return Markup(self._web.block(self.page.contents))

    @property
    def body(self) -> list[Markup]:
        """Its sections, as HTML."""
        return [Markup(self._web.section(one)) for one in self.page.sections]

    @property
    def first_from_afar(self) -> Markup:
        """What it says of emergencies, for a leaf: it leads to the sources of this page."""
        return Markup(self._far.block(self.page.first))

    def card_from_afar(self, card: CareCard) -> Markup:
        """A card for pages without sources of their own: it leads to those of this one."""
        return Markup(self._far.block(card))

    @property
    def _far(self) -> Light:
        return Light(self.words, self.shown.__getitem__, self.file)

    @property
    def _web(self) -> Light:
        return Light(self.words, self.shown.__getitem__)


def web_page(library: Library, topic: str) -> WebPage:
    """The page of a topic, from the same tree as its notebook.

    Raises
    ------
    Problems
        If a file that the page needs has mistakes.
    """
    made = page(library, topic)
    shown: dict[Part, Shown] = {}
    pictures: dict[str, str] = {}
    for part in made.parts:
        shown[part], drawn = shown_part(library, topic, part)
        pictures |= drawn
    return WebPage(library, made, shown, pictures)
