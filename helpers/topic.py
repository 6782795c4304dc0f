"""What a notebook may say: a page, and the parts it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from helpers.citing import cited, references
from helpers.contacts import Book
from helpers.library import Library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from helpers.charts.figure import Figure
    from helpers.printed.questions import PageLink
    from helpers.widgets.answers import AnswersWidget
    from helpers.widgets.checklist import ChecklistWidget
    from helpers.widgets.diary import DiaryWidget
    from helpers.widgets.feedback import FeedbackWidget
    from helpers.widgets.guide import GuideWidget
    from helpers.widgets.numbers import NumbersWidget
    from helpers.widgets.questions import QuestionsWidget
    from helpers.widgets.quiz import QuizWidget
    from helpers.widgets.visit import VisitWidget


AnyPart = TypeVar("AnyPart")

VISIT = "next-steps"
"""The page that has the visit sheet."""


def topic(name: str) -> Page:
    """The page of a topic, by its name in ``content/series.yaml``.

    Raises
    ------
    LookupError
        If no topic has this name.
    """
    library = Library()
    if name not in library.topics():
        raise LookupError(f"No topic is called '{name}'. Choose from {library.topics()}.")
    return Page(library, name)


class Page:
    """One page's parts, each made when asked for.

    Each raises ``Problems`` if its content has mistakes, and ``LookupError`` if the page has no
    part of that name.
    """

    def __init__(self, library: Library, topic: str) -> None:
        self.library, self.topic = library, topic

    def quiz(self) -> QuizWidget:
        """The questions of this page."""
        from helpers.widgets.quiz import QuizWidget

        return QuizWidget.of(
            self.library.quiz(self.topic),
            self.library.frame,
            name=self.topic,
            references=partial(references, self.library),
        )

    def checklist(self, name: str) -> ChecklistWidget:
        """One checklist of this page."""
        from helpers.widgets.checklist import ChecklistWidget

        checklist = self._named(self.library.checklists(self.topic).checklists, name, "checklist")
        return ChecklistWidget.of(
            checklist,
            self.library.frame,
            name=f"{self.topic}/{name}",
            references=partial(references, self.library),
            book=Book(self.library),
        )

    def chart(self, name: str) -> Figure:
        """One chart of this page; matplotlib is imported only here."""
        from helpers.charts.drawing import figure

        chart = self._named(self.library.charts(self.topic).charts, name, "chart")
        facts = [*chart.facts, *cited("\n".join(chart.words))]
        return figure(
            chart,
            self.library.data(chart.data) if chart.data else None,
            references(self.library, facts),
            self.library.frame.figure,
        )

    def questions(self) -> QuestionsWidget:
        """The questions that people ask, on all pages of the series."""
        from helpers.searching import for_questions
        from helpers.widgets.questions import QuestionsWidget

        library = self.library
        content = library.questions, library.frame, self.topic
        lookup = partial(references, library)
        return QuestionsWidget.of(
            *content, lookup, self._pages(), for_questions(library), Book(library)
        )

    def feedback(self) -> FeedbackWidget:
        """Whether this page was helpful; the answer stays on the reader's machine."""
        from helpers.widgets.feedback import FeedbackWidget

        page = self.library.manuscript(self.topic)
        return FeedbackWidget.of(self.library.frame, self.topic, page.title, page.front.version)

    def numbers(self) -> NumbersWidget:
        """Whom to call in an emergency, by country; the country holds for every open page."""
        from helpers.widgets.numbers import NumbersWidget

        library = self.library
        numbers, countries = library.emergency_numbers, library.countries
        lookup = partial(references, library)
        return NumbersWidget.of(numbers, countries, library.frame, self.topic, lookup)

    def answers(self) -> AnswersWidget:
        """Where the reader is in all pages, and how answers are kept, carried and erased."""
        from helpers.widgets.answers import AnswersWidget

        library = self.library
        return AnswersWidget.of(library.frame, self.topic, library.series, self._pages())

    def _pages(self) -> Mapping[str, PageLink]:
        """The way to every page of the series, in reading order; none to this one."""
        from helpers.printed.questions import PageLink

        library = self.library
        return {
            topic: PageLink(
                library.manuscript(topic).title,
                library.notebook(topic) if topic != self.topic else "",
            )
            for topic in library.series.topics
        }

    def visit(self) -> VisitWidget:
        """The sheet for a visit; what is told on it stays in the open page."""
        from helpers.widgets.visit import VisitWidget

        lookup = partial(references, self.library)
        return VisitWidget.of(self.library.visit, self.library.frame, self.topic, lookup)

    def diary(self) -> DiaryWidget:
        """The symptom diary; what is written in it stays in the open page."""
        from helpers.widgets.diary import DiaryWidget

        return DiaryWidget.of(self.library.visit, self.library.frame, self.topic)

    def guide(self) -> GuideWidget:
        """The symptom guide; what is told to it stays in the open page."""
        from helpers.dialling import Dialling
        from helpers.guide.compiled import guide_of
        from helpers.widgets.guide import GuideWidget

        library = self.library
        lookup = partial(references, library)
        visit = self._pages()[VISIT]
        dialling = Dialling(library)
        guide = guide_of(library)
        return GuideWidget.of(guide, library.frame, self.topic, lookup, visit, dialling)

    def _named(self, parts: Mapping[str, AnyPart], name: str, kind: str) -> AnyPart:
        if name not in parts:
            raise LookupError(f"No {kind} of this page is called '{name}'. Use {list(parts)}.")
        return parts[name]
