"""What is known, whatever the language: facts, sources, numbers, rules and cases."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from helpers.files import read_yaml
from helpers.launcher.ours import ours
from helpers.schema.contacts import Contact, Contacts
from helpers.schema.emergency import EmergencyNumbers
from helpers.schema.model import Model, Named
from helpers.schema.pages import Data
from helpers.schema.register import Fact, Facts, Source, Sources

if TYPE_CHECKING:  # what few pages need is imported where it is read
    from helpers.schema.cases import Case
    from helpers.schema.guide import GuideRules
    from helpers.schema.readings import First, Reader

AnyModel = TypeVar("AnyModel", bound=Model)


class Registers:
    """The files of ``content/`` that no language changes, read when asked for and then kept.

    Every property and method raises ``Problems`` if a file it needs has mistakes.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.content = root / "content"

    @cached_property
    def sources(self) -> Named[Source]:
        """Every reference once, by name."""
        return self.read_sources()

    def read_sources(self) -> Named[Source]:
        """The sources, read anew."""
        return self._read(self.content / "sources.yaml", Sources).sources

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every fact once, by name, from all files of the register."""
        facts: dict[str, Fact] = {}
        for path in self.fact_files():
            facts |= self.facts_in(path).facts
        return facts

    def fact_files(self) -> list[Path]:
        """The files of the facts register."""
        return ours(self.content / "facts", "*.yaml")

    def facts_in(self, path: Path) -> Facts:
        """The facts that one file holds."""
        return self._read(path, Facts)

    @cached_property
    def emergency_numbers(self) -> EmergencyNumbers:
        """Whom to call in an emergency, by country."""
        return self._read(self.content / "emergency-numbers.yaml", EmergencyNumbers)

    @cached_property
    def contacts(self) -> Named[Contact]:
        """Organisations that help, by name."""
        return self._read(self.content / "contacts.yaml", Contacts).contacts

    @cached_property
    def guide(self) -> GuideRules:
        """The symptom guide: what is asked, and the rules."""
        from helpers.schema.guide import GuideRules

        return self._read(self.content / "guide.yaml", GuideRules)

    @cached_property
    def cases(self) -> dict[str, Case]:
        """Published cases by which the guide is judged, by name; none where there are none."""
        found: dict[str, Case] = {}
        for path in self.case_files():
            found |= self.cases_in(path)
        return found

    def cases_in(self, path: Path) -> Named[Case]:
        """The published cases that one file holds."""
        from helpers.schema.cases import Cases

        return self._read(path, Cases).cases

    def case_files(self) -> list[Path]:
        """The files of published cases."""
        return ours(self.content / "cases", "*.yaml")

    @cached_property
    def readers(self) -> tuple[Reader, ...]:
        """Everybody who read sentences of the pages and said so; nobody where nobody did."""
        return tuple(self.reader_in(path) for path in self.reader_files())

    def reader_in(self, path: Path) -> Reader:
        """What one person read."""
        from helpers.schema.readings import Reader

        return self._read(path, Reader)

    def reader_files(self) -> list[Path]:
        """The files of those who read."""
        return ours(self.content / "reviews" / "people", "*.yaml")

    @property
    def first_file(self) -> Path:
        """Where it is written what is to be read first."""
        return self.content / "reviews" / "first.yaml"

    @cached_property
    def first(self) -> First | None:
        """What is to be read first; none where nothing is said of it."""
        from helpers.schema.readings import First

        return self._read(self.first_file, First) if self.first_file.exists() else None

    def data(self, name: str) -> Data:
        """The numbers behind a chart."""
        return self._read(self.content / "data" / f"{name}.yaml", Data)

    def shown(self, path: Path) -> str:
        """A path as it is written in problems: from the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def _read(self, path: Path, model: type[AnyModel]) -> AnyModel:
        return model.read(read_yaml(path, self.shown(path)))
