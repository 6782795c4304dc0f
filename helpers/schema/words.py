"""The words of the frame around the content: headings, buttons and standing notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, TypeVar, get_args

from pydantic import AfterValidator, Field, create_model

from helpers.language import categories, is_known
from helpers.registry import called, found
from helpers.schema.answers import DatesWords, KeptWords, ReadablePageWords
from helpers.schema.audience import Audience
from helpers.schema.cases import CasesWords
from helpers.schema.ladder import Ladder, Reaching
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Named, Plain, Words
from helpers.schema.pages import Time
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.plural import Plural, every_plural
from helpers.schema.register import Kind
from helpers.schema.site import (
    AccessWords,
    BookWords,
    LabWords,
    OfflineWords,
    PaperWords,
    SiteWords,
)
from helpers.schema.workshop import WorkshopWords

AnyWords = TypeVar("AnyWords", bound=Strings)
AudienceWords = Annotated[dict[Audience, Words], for_every(get_args(Audience))]
KindWords = Annotated[dict[Kind, Words], for_every(get_args(Kind))]
TimeWords = Annotated[dict[Time, Words], for_every(get_args(Time))]


def _known_language(code: Plain) -> Plain:
    if not is_known(code):
        raise ValueError(f"No language is known by the code '{code[:20]}'. Write one, as in 'en'.")
    return code


Language = Annotated[Plain, AfterValidator(_known_language)]


class PageWords(Strings):
    """Furniture of every page. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "minutes": ("minutes",),
        "checked": ("checked", "again"),
        "reviewed": ("by", "on"),
        "emergency_checked": ("checked", "again"),
        "emergency_overdue": ("again",),
        "card_sources": ("numbers",),
        "to_part": ("section",),
        "named": ("what", "where"),
        "every_source": ("count",),
        "plan_minutes": ("minutes",),
        "plan_part": ("start", "end", "title"),
    }

    minutes: Plural
    to_part: Words
    contents: Words
    quiz_heading: Words
    act_heading: Words
    next_heading: Words
    ways_heading: Words
    words_heading: Words
    why: Words
    words_and_why: Words
    named: Words
    sources_heading: Words
    every_source: Plural
    about_heading: Words
    checked: Words
    no_reviewer: Words
    reviewed: Words
    emergency_checked: Words
    emergency_overdue: Words
    standing_note: Words
    report_error: Words
    card_sources: Words
    plan_minutes: Plural
    plan_part: Words
    previous_page: Words
    next_page: Words
    first_page: Words


class ShelfWords(Strings):
    """Words of the lists and tables that stand whole on the pages of reference."""

    PLACEHOLDERS: ClassVar = {"count": ("what", "count")}

    count: Words
    by_topic: Words
    by_kind: Words
    kinds: KindWords
    hard: Words
    fact: Words
    rests_on: Words
    checked: Words
    again: Words
    page: Words
    reviewer: Words
    nobody: Words
    registers: Named[Words] = Field(default_factory=Named)
    cases: CasesWords


class OwnStrings(Strings):
    """All words of the frame that belong to no part, by where they are shown.

    ``language`` is their code as in "en" or "pt-BR": months and plurals follow it.
    """

    language: Language
    page: PageWords
    shelf: ShelfWords
    levels: Ladder
    reaching: Reaching
    lanes: AudienceWords
    times: TimeWords
    kept: KeptWords
    dates: DatesWords
    readable: ReadablePageWords
    workshop: WorkshopWords
    site: SiteWords
    offline: OfflineWords
    lab: LabWords
    access: AccessWords
    book: BookWords
    paper: PaperWords

    def mistakes(self) -> Iterator[Mistake]:
        """Words for a count are there for every plural that the language has."""
        for plural in every_plural(self):
            for name in plural.missing(categories(self.language)):
                says = f"The language '{self.language}' has a plural '{name}' too. Add its words."
                yield Mistake(says, plural.other)

    def of(self, model: type[AnyWords]) -> AnyWords:
        """The words of a part, by their model.

        Raises
        ------
        LookupError
            If no part has words of this model.
        """
        for _, words in self:
            if isinstance(words, model):
                return words
        raise LookupError(f"No part has words of the model {model.__name__}.")


if TYPE_CHECKING:

    class CellWords(Strings):
        """First lines of folded cells, seen where code is shown."""

        opens: Words
        alone: Words
        only_read: Words

    class Catalogue(OwnStrings):
        """All words of the frame, by where they are shown."""

        cell: CellWords

else:
    CellWords = create_model(
        "CellWords",
        __base__=Strings,
        __module__=__name__,
        __doc__="First lines of folded cells, seen where code is shown.",
        opens=Words,
        alone=Words,
        only_read=Words,
        **{part.name: Words for part in called()},
    )
    Catalogue = create_model(
        "Catalogue",
        __base__=OwnStrings,
        __module__=__name__,
        __doc__="All words of the frame, by where they are shown.",
        cell=CellWords,
        **{part.words_below or part.name: found(part.words) for part in called() if part.words},
    )
