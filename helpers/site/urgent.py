"""What web pages that are no topics show of emergencies: 404, the search, what is kept, access."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from helpers.document.cards import shows_whole
from helpers.library import Library
from helpers.searching import known_words
from helpers.site.pages import WebPage


def given(library: Library, pages: Sequence[WebPage]) -> dict[str, object]:
    """What the templates know: the card, two lines that lead to it, the card of a crisis."""
    return {
        "far_card": _emergency(library, pages),
        "far_lines": _emergency_lines(library, pages),
        "crisis_card": _in_crisis(library, pages),
    }


def _emergency(library: Library, pages: Sequence[WebPage]) -> Markup:
    """The whole emergency card, as the first page has it that shows it whole."""
    page = next(one for one in pages if shows_whole(library, one.topic))
    return page.card_from_afar(next(page.page.cards))


def _emergency_lines(library: Library, pages: Sequence[WebPage]) -> Markup:
    """Two lines that lead to the whole card, as the first page has them that does not show it."""
    with_lines = (one for one in pages if not shows_whole(library, one.topic))
    page = next(with_lines, None)
    return page.first_from_afar if page else _emergency(library, pages)


def _in_crisis(library: Library, pages: Sequence[WebPage]) -> Markup | None:
    """The card for someone in danger, as a page shows it; none where the search knows of none."""
    if (known := known_words(library)) is None:
        return None
    name = known.crisis.card
    for page in reversed(pages):
        for card in page.page.cards:
            if card.name == name:
                return page.card_from_afar(card)
    raise LookupError(f"No page shows the card '{name}'. Put it on one.")
