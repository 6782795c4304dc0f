"""Finding and joining content: the one place that knows where a file is kept."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from helpers.launcher.ours import ours
from helpers.manuscript import Manuscript
from helpers.registers import AnyModel, Registers
from helpers.registry import File, file_of
from helpers.schema.contacts import ContactWords
from helpers.schema.emergency import Countries
from helpers.schema.model import Model, Plain
from helpers.schema.pages import Charts, Checklists, Quiz
from helpers.schema.questions import Questions
from helpers.schema.search import SearchWords
from helpers.schema.series import Care, Glossary, Series
from helpers.schema.words import Catalogue

if TYPE_CHECKING:  # what few pages need is imported where it is read
    from helpers.schema.guide_words import GuideWords
    from helpers.schema.plans import Plans
    from helpers.schema.readings import ReviewWords
    from helpers.schema.visit import Visit

ROOT = Path(__file__).resolve().parent.parent


AnyPart = TypeVar("AnyPart")


def one_of(parts: Mapping[str, AnyPart], name: str, what: str) -> AnyPart:
    """One of several parts of a page.

    Raises
    ------
    LookupError
        If none has this name; it says which there are.
    """
    if name not in parts:
        raise LookupError(f"No {what} of this page is called '{name}'. Use {list(parts)}.")
    return parts[name]


class Library(Registers):
    """All content below one folder, read when asked for and then kept.

    Parameters
    ----------
    root : Path
        The folder that holds ``content/``.
    language : str
        The folder of words below ``content/``.

    Every property and method raises ``Problems`` if a file it needs has mistakes.
    """

    def __init__(self, root: Path = ROOT, language: str = "en") -> None:
        super().__init__(root)
        self.words_folder = self.content / language
        self._held: dict[Path, Model] = {}

    @cached_property
    def series(self) -> Series:
        """Order of the topics and the lanes through them."""
        return self.read(Series)

    @cached_property
    def care(self) -> Care:
        """The care cards."""
        return self.read(Care)

    @cached_property
    def glossary(self) -> Glossary:
        """The taught terms."""
        return self.read(Glossary)

    @cached_property
    def questions(self) -> Questions:
        """The questions that people ask."""
        return self.read(Questions)

    @cached_property
    def search_words(self) -> SearchWords:
        """Words that people type and the pages do not use."""
        return self.read(SearchWords)

    @cached_property
    def visit(self) -> Visit:
        """The visit sheet and the diary."""
        from helpers.schema.visit import Visit

        return self.read(Visit)

    @cached_property
    def countries(self) -> Countries:
        """The words of these countries."""
        return self.read(Countries)

    @cached_property
    def contact_words(self) -> ContactWords:
        """The words of these organisations."""
        return self.read(ContactWords)

    @cached_property
    def guide_words(self) -> GuideWords:
        """The words of the symptom guide."""
        from helpers.schema.guide_words import GuideWords

        return self.read(GuideWords)

    @cached_property
    def review_words(self) -> ReviewWords:
        """The words of the room for reviewers."""
        from helpers.schema.readings import ReviewWords

        return self._read(self.words_folder / "review.yaml", ReviewWords)

    @cached_property
    def catalogue(self) -> Catalogue:
        """Headings, buttons and standing notes."""
        return self.read(Catalogue)

    @property
    def language(self) -> Plain:
        """The language of the words, by its code as in "en"."""
        return self.catalogue.language

    def topics(self) -> list[str]:
        """Every topic with a folder of words, the sampler included, in no order."""
        return sorted(path.parent.name for path in ours(self.words_folder, "*/page.md"))

    @property
    def kept(self) -> list[str]:
        """Every topic whose page is pressed and kept: the series in order, then those beside it."""
        return [*self.series.topics, *self.series.beside]

    def read(self, model: type[AnyModel], topic: str = "") -> AnyModel:
        """What the file of this model holds; one that lies beside a page is that of a topic.

        What all pages share is read once.

        Raises
        ------
        LookupError
            If no part reads a file of this model.
        """
        path = self.path_of(file_of(model), topic)
        if topic:
            return self._read(path, model)
        if path not in self._held:
            self._held[path] = self._read(path, model)
        held = self._held[path]
        if not isinstance(held, model):
            raise TypeError(f"{path.name} was read as another model. Name it once in the registry.")
        return held

    def path_of(self, file: File, topic: str = "") -> Path:
        """Where a file of a part lies."""
        places = {"page": self.words_folder / topic, "words": self.words_folder}
        return places.get(file.place, self.content) / file.name

    def drawing(self, name: str) -> Path:
        """Where a drawing of this name is kept, if it is kept as a file."""
        return self.content / "drawings" / f"{name}.svg"

    def manuscript(self, topic: str) -> Manuscript:
        """The page of a topic, split into front matter and body."""
        path = self.words_folder / topic / "page.md"
        return Manuscript.read(topic, path, self.shown(path))

    def notebook(self, topic: str) -> str:
        """File name of the notebook of a topic; only the topics of the series have a number."""
        number = self.series.topics.get(topic)
        return f"{number}-{topic}.ipynb" if number else f"{topic}.ipynb"

    def quiz(self, topic: str) -> Quiz:
        """The questions of a topic."""
        return self.read(Quiz, topic)

    def checklists(self, topic: str) -> Checklists:
        """The checklists of a topic."""
        return self.read(Checklists, topic)

    def charts(self, topic: str) -> Charts:
        """The charts of a topic."""
        return self.read(Charts, topic)

    def plans(self, topic: str) -> Plans:
        """The plans of a topic that leads a workshop."""
        from helpers.schema.plans import Plans

        return self.read(Plans, topic)
