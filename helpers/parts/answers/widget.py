"""Where the reader is, and how answers are kept, carried and erased, on the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import traitlets as t

from helpers.document.blocks import Blocks
from helpers.library import Library
from helpers.parts.answers.printed import answers_as_text, answers_blocks
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import spoken
from helpers.parts.base.ways import PageLink, pages_from
from helpers.schema.answers import AnswersWords
from helpers.schema.series import Series
from helpers.schema.words import FrameWords


class AnswersWidget(Printable):
    """What a reader did on all pages: shown, remembered if wanted, carried as a file, erased.

    All of it stays in the browser. Python is told nothing.
    """

    kind = "answers"
    _esm = NOTEBOOK / "answers.js"
    _css = NOTEBOOK / "answers.css"

    _content: tuple[AnswersWords, Mapping[str, PageLink]]

    pages = t.List(t.Dict(), help="The pages in reading order, and the way to each.").tag(sync=True)
    lanes = t.List(t.Dict(), help="For whom the pages are, and the path of each.").tag(sync=True)

    @classmethod
    def of(
        cls, words: FrameWords, name: str, series: Series, pages: Mapping[str, PageLink]
    ) -> Self:
        """The answers of all pages, shown on the page of this name."""
        said = words.of(AnswersWords)
        return cls.opened(
            name,
            (said, pages),
            words=spoken(said, words.kept),
            pages=[{"topic": topic, **page._asdict()} for topic, page in pages.items()],
            lanes=[
                {"name": lane, "say": words.lanes[lane].flat, "path": list(path)}
                for lane, path in series.lanes.items()
            ],
        )

    def as_text(self) -> str:
        """The pages to tick on paper, as plain text."""
        return answers_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The pages to tick on paper, as blocks."""
        return answers_blocks(*self._content)


def of_page(library: Library, topic: str) -> AnswersWidget:
    """Where the reader is in all pages, and how answers are kept, carried and erased."""
    return AnswersWidget.of(library.frame, topic, library.series, pages_from(library, topic))
