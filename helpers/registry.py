"""The parts of a page: the one list of them, and what each says of itself.

A part is a folder in ``helpers/parts``. Whatever goes through all parts, from the grammar of cells
to the search, asks here, so that a new part is a folder and one line below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Literal

PARTS = (
    "care",
    "plan",
    "glossary",
    "sources",
    "facts",
    "reviews",
    "cases",
    "contacts",
    "quiz",
    "checklist",
    "decision",
    "sheet",
    "board",
    "chart",
    "questions",
    "feedback",
    "numbers",
    "answers",
    "visit",
    "clinic",
    "diary",
    "guide",
)
"""Every part by the name of its folder, which is also what a page calls it."""

Later = str
"""A thing by its module and name, as in ``helpers.parts.quiz.widget:QuizWidget``, imported late.

Whoever shows a quiz does not wait for the guide, and what stands low in the house can ask of a part
without importing it. A test finds a name that leads nowhere.
"""


def found(later: Later) -> Any:
    """What such a name stands for."""
    module, _, name = later.partition(":")
    return getattr(import_module(module), name)


@dataclass(frozen=True)
class File:
    """A file of content that a part reads.

    ``pattern`` says where it lies below ``content``: ``*/*/quiz.yaml`` beside a page,
    ``*/visit.yaml`` among the words of a language, ``guide.yaml`` for all languages. ``model`` is
    what it holds, and ``schema`` what an editor knows that by. ``check`` gets the library, and the
    topic too where the file lies beside a page. The report for writers grades the words of what is
    ``graded``, and looks for doubles in what is ``compared``.
    """

    pattern: str
    model: Later
    schema: str
    check: Later = ""
    graded: bool = True
    compared: bool = True

    @property
    def name(self) -> str:
        """What the file is called; empty where it may have any name."""
        name = self.pattern.rpartition("/")[2]
        return "" if "*" in name else name

    @property
    def place(self) -> Literal["page", "words", "content", "folder"]:
        """Where it lies; a ``folder`` is another one, which may hold several of its kind."""
        places: dict[str, Literal["page", "words", "content"]] = {
            f"*/*/{self.name}": "page",
            f"*/{self.name}": "words",
            self.name: "content",
        }
        return places.get(self.pattern, "folder") if self.name else "folder"


@dataclass(frozen=True, kw_only=True)
class Part:
    """What one part says of itself; what it leaves out, it does not have.

    A page shows it by ``page.<name>()`` where it has ``shown``, which gets the library and the
    topic, and gives what a notebook shows. It is a fence alone where it has ``block``, which gets
    the dress of the page, its topic and a name, and gives a block. ``shown`` gets a name too where
    a page may hold several: then ``named`` is the field of its file that holds them, and ``what``
    is how one of them is called. What a page of reference shows ``whole`` is a fence as well, and
    gets the dress alone.

    ``words`` is the model of its words in ``words.yaml``, below ``words_below``. ``facts`` gives
    the facts that a page cites by showing it; they are ``plain`` unless a reader may have to open
    them, and ``plain_facts`` gives those in plain view where only some are. ``rests_on`` gives the
    facts that it rests on wherever it is shown. ``places`` gives what the search finds of it: it
    gets the library, and the topics of the pages that show each part. ``apart`` moves what is too
    heavy for a page of the web to leaves: it gets the library, the topic, and the blocks.
    ``asked`` gets what ``places`` gets, and gives what readers are asked, so that a file of their
    answers can be read by a person.
    """

    name: str
    shown: Later = ""
    block: Later = ""
    whole: Later = ""
    what: str = ""
    files: tuple[File, ...] = ()
    named: str = ""
    words: Later = ""
    words_below: str = ""
    facts: Later = ""
    plain: bool = True
    plain_facts: Later = ""
    rests_on: Later = ""
    places: Later = ""
    apart: Later = ""
    asked: Later = ""

    def make(self, what: Later) -> Callable[..., Any]:
        """One of its functions, ready to be called."""
        made: Callable[..., Any] = found(what)
        return made

    @property
    def is_fence(self) -> bool:
        """Whether it is a fence alone, and becomes words of the page."""
        return bool(self.block or self.whole)

    @property
    def beside(self) -> File | None:
        """The file that it has beside each page that shows it."""
        return next((file for file in self.files if file.place == "page"), None)


@cache
def parts() -> dict[str, Part]:
    """Every part by its name."""
    made = {name: found(f"{__package__}.parts.{name}:PART") for name in PARTS}
    if strange := [name for name, part in made.items() if part.name != name]:
        raise LookupError(f"The part in the folder '{strange[0]}' has another name. Change one.")
    return made


def called() -> list[Part]:
    """The parts that a cell of a page may call."""
    return [part for part in parts().values() if part.shown]


OTHERS = (
    File("series.yaml", "helpers.schema.series:Series", "series"),
    File("outline.yaml", "helpers.schema.outline:Outline", "outline"),
    File("budgets.yaml", "helpers.schema.budgets:Budgets", "budgets"),
    File("*/words.yaml", "helpers.schema.words:Catalogue", "words"),
    File("*/search.yaml", "helpers.schema.search:SearchWords", "search"),
    File("*/conformance.yaml", "helpers.schema.conformance:Conformance", "conformance"),
    File("reviews/discern.yaml", "helpers.schema.reviews:Grades", "grades"),
    File("reviews/[cp][de]*.yaml", "helpers.schema.reviews:Scores", "scores"),
    File("reviews/*-reading.yaml", "helpers.schema.reading:Reading", "reading"),
    File("reviews/first.yaml", "helpers.schema.readings:First", "first"),
    File("reviews/people/*.yaml", "helpers.schema.readings:Reader", "reader"),
    File("*/review.yaml", "helpers.schema.readings:ReviewWords", "review"),
)
"""Files of content that belong to no part."""


def files() -> Iterator[File]:
    """Every file that parts read, each once."""
    yield from dict.fromkeys(file for part in parts().values() for file in part.files)


def file_of(model: type) -> File:
    """The file that has this model.

    Raises
    ------
    LookupError
        If no part reads a file of this model.
    """
    wanted = f"{model.__module__}:{model.__qualname__}"
    for file in (*files(), *OTHERS):
        if file.model == wanted:
            return file
    raise LookupError(f"No part reads a file of the model {wanted}. Name it below 'files' of one.")
