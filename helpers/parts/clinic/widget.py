"""The sheet for the clinic, on the page. What is told on it never reaches Python."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Self

import traitlets as t

from helpers.citing import bare, references
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.files import read_yaml
from helpers.launcher.ours import ours
from helpers.library import Library
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import explained, spoken
from helpers.parts.clinic.printed import clinic_as_text, clinic_blocks
from helpers.parts.clinic.words import ClinicWords
from helpers.schema.clinic import MOST_FIRST, Clinic, Group, Line
from helpers.schema.decision import Decision, Decisions
from helpers.schema.words import FrameWords


class ClinicWidget(Printable):
    """A sheet to fill in by ticking, and to take along to a clinic.

    What a reader tells is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "clinic"
    _esm = NOTEBOOK / "clinic.js"
    _css = NOTEBOOK / "clinic.css"

    _content: tuple[Clinic, ClinicWords, Lookup]

    clinic = t.Dict(help="The sheet: its groups, lines and choices.").tag(sync=True)

    @classmethod
    def of(
        cls,
        clinic: Clinic,
        words: FrameWords,
        name: str,
        lookup: Lookup,
        decisions: Mapping[str, Decision],
    ) -> Self:
        """The sheet as a widget; ``decisions`` gives words to what was marked below them."""
        said = words.of(ClinicWords)
        drawn = drawn_clinic(clinic, lookup, decisions)
        content = clinic, said, lookup
        return cls.opened(name, content, words=spoken(said, words.kept), clinic=drawn)

    def as_text(self) -> str:
        """The sheet on paper, as plain text."""
        return clinic_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The sheet on paper, as blocks."""
        return clinic_blocks(*self._content)


def of_page(library: Library, topic: str) -> ClinicWidget:
    """The sheet for the clinic; what is told on it stays in the open page."""
    look = partial(references, library)
    clinic = library.read(Clinic)
    return ClinicWidget.of(clinic, library.frame, topic, look, decisions_of(library))


def decisions_of(library: Library) -> dict[str, Decision]:
    """The decisions of all pages, by their names."""
    paths = ours(library.words_folder, "*/decision.yaml")
    files = (Decisions.read(read_yaml(path, library.shown(path))) for path in paths)
    return {str(name): one for file in files for name, one in file.decisions.items()}


def drawn_clinic(
    clinic: Clinic, lookup: Lookup, decisions: Mapping[str, Decision]
) -> dict[str, Any]:
    """The sheet in the form that the browser takes."""
    return {
        **spoken(clinic),
        "urgent": [explained(one, lookup) for one in clinic.urgent.splitlines()],
        "phrases": [phrase.flat for phrase in clinic.first_phrases],
        "asker": _line("asker", clinic.asker, clinic),
        "news": spoken(clinic.news),
        "groups": [_group(name, one, clinic) for name, one in clinic.groups.items()],
        "most": MOST_FIRST,
        "first": spoken(clinic.first),
        "scale": {**explained(clinic.scale.says, lookup), "title": clinic.scale.title.flat},
        "decisions": {name: _decision(one) for name, one in decisions.items()},
    }


def _group(name: str, group: Group, clinic: Clinic) -> dict[str, Any]:
    lines = [_line(one, line, clinic) for one, line in group.lines.items()]
    drawn = {"intro": "", **spoken(group), "carer": group.asked == "carer", "lines": lines}
    return {"name": name, **drawn}


def _line(name: str, line: Line, clinic: Clinic) -> dict[str, Any]:
    choices = [
        {"name": choice, "say": say.flat} for choice, say in (line.choices or clinic.steps).items()
    ]
    rest = {"kind": line.kind, "alone": line.alone or "", "choices": choices}
    return {"name": name, "phrase": "", **spoken(line), **rest}


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "title": decision.title.flat,
        "matters": {name: words.flat for name, words in decision.matters.items()},
        "open": {name: bare(words) for name, words in decision.open.items()},
    }
