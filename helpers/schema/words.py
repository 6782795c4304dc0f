"""The words of the frame around the content: headings, buttons and standing notes."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from pydantic import Field

from helpers.schema.answers import AnswersWords, KeptWords
from helpers.schema.cases import Kind as CaseKind
from helpers.schema.door import Door
from helpers.schema.emergency import NumbersWords
from helpers.schema.feedback import FeedbackWords
from helpers.schema.guide_frame import GuideFrame
from helpers.schema.ladder import Ladder, Reaching
from helpers.schema.pages import Lane, Time
from helpers.schema.places import Frame, for_every
from helpers.schema.questions import QuestionsWords
from helpers.schema.quiz_words import QuizWords
from helpers.schema.register import Kind
from helpers.schema.shape import Named, Words
from helpers.schema.site import AccessWords, PaperWords, SiteWords
from helpers.schema.visit_words import DiaryWords, VisitWords
from helpers.schema.workshop import WorkshopWords

LaneWords = Annotated[dict[Lane, Words], for_every(get_args(Lane))]
DoorWords = Annotated[dict[Door, Words], for_every(get_args(Door))]
KindWords = Annotated[dict[Kind, Words], for_every(get_args(Kind))]
TimeWords = Annotated[dict[Time, Words], for_every(get_args(Time))]


class PageWords(Frame):
    """Furniture of every page. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {
        "minutes": ("minutes",),
        "checked": ("checked", "again"),
        "reviewed": ("by", "on"),
        "card_sources": ("numbers",),
        "to_part": ("section",),
        "named": ("what", "where"),
        "every_source": ("count",),
        "plan_minutes": ("minutes",),
        "plan_part": ("start", "end", "title"),
    }

    minutes: Words
    to_part: Words
    contents: Words
    quiz_heading: Words
    act_heading: Words
    unknown_heading: Words
    next_heading: Words
    ways_heading: Words
    words_heading: Words
    why: Words
    words_and_why: Words
    named: Words
    sources_heading: Words
    every_source: Words
    about_heading: Words
    checked: Words
    no_reviewer: Words
    reviewed: Words
    standing_note: Words
    report_error: Words
    card_sources: Words
    plan_minutes: Words
    plan_part: Words
    previous_page: Words
    next_page: Words
    first_page: Words


class CellWords(Frame):
    """First lines of folded cells, seen where code is shown."""

    opens: Words
    quiz: Words
    checklist: Words
    chart: Words
    questions: Words
    feedback: Words
    numbers: Words
    answers: Words
    visit: Words
    diary: Words
    guide: Words


class CasesWords(Frame):
    """Words of the table that says what the guide said on published cases."""

    kind: Words
    count: Words
    tickings: Words
    right: Words
    too_low: Words
    too_high: Words
    whole: Words
    kinds: Annotated[dict[CaseKind, Words], for_every(get_args(CaseKind))]


class ShelfWords(Frame):
    """Words of the lists and tables that stand whole on the pages of reference."""

    PLACES: ClassVar = {"count": ("what", "count")}

    count: Words
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


class ChecklistWords(Frame):
    """Buttons and standing sentences of a checklist. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {
        "for_whom": ("lanes",),
        "added": ("line",),
        "own_twice": ("line",),
        "remove_line": ("line",),
        "removed": ("line",),
        "downloaded": ("file",),
        "shown": ("count",),
        "of_list": ("button", "title"),
    }

    for_whom: Words
    lane: Words
    everyone: Words
    lanes: LaneWords
    whence: Words
    sources: Words
    new_tab: Words
    own: Words
    own_label: Words
    add: Words
    added: Words
    own_empty: Words
    own_twice: Words
    remove: Words
    remove_line: Words
    removed: Words
    clear: Words
    cleared: Words
    nothing_to_clear: Words
    undo: Words
    undone: Words
    keep: Words
    copy_list: Words
    copied: Words
    copy_refused: Words
    print_list: Words
    print_refused: Words
    download_list: Words
    downloaded: Words
    shown: Words
    hidden: Words
    of_list: Words


class FigureWords(Frame):
    """Words around a chart."""

    numbers: Words
    description: Words
    source: Words


class FrameWords(Frame):
    """All words of the frame, by where they are shown."""

    page: PageWords
    cell: CellWords
    shelf: ShelfWords
    levels: Ladder
    reaching: Reaching
    lanes: DoorWords
    times: TimeWords
    quiz: QuizWords
    checklist: ChecklistWords
    questions: QuestionsWords
    feedback: FeedbackWords
    numbers: NumbersWords
    answers: AnswersWords
    kept: KeptWords
    visit: VisitWords
    diary: DiaryWords
    guide: GuideFrame
    figure: FigureWords
    workshop: WorkshopWords
    site: SiteWords
    access: AccessWords
    paper: PaperWords
