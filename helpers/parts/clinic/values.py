"""What the browser takes of it: the sheet for the clinic."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from helpers.citing import bare, references
from helpers.document.sentences import Lookup
from helpers.files import read_yaml
from helpers.launcher.ours import ours
from helpers.library import Library
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.clinic.words import ClinicWords
from helpers.schema.clinic import MOST_FIRST, Clinic, Group, Line
from helpers.schema.decision import Decision, Decisions
from helpers.schema.words import Catalogue


def values_of(
    clinic: Clinic,
    words: Catalogue,
    name: str,
    lookup: Lookup,
    decisions: Mapping[str, Decision],
) -> Values:
    """The sheet for a widget; ``decisions`` gives words to what was marked below them."""
    said = words.of(ClinicWords)
    drawn = drawn_clinic(clinic, lookup, decisions)
    content = clinic, said, lookup
    return Values(name, content, words=serialize(said, words.kept, words.dates), clinic=drawn)


def of_page(library: Library, topic: str) -> Values:
    """The sheet for the clinic; what is told on it stays in the open page."""
    look = partial(references, library)
    clinic = library.read(Clinic)
    return values_of(clinic, library.catalogue, topic, look, decisions_of(library))


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
        **serialize(clinic),
        "urgent": [explained(one, lookup) for one in clinic.urgent.splitlines()],
        "phrases": [phrase.flat for phrase in clinic.first_phrases],
        "asker": _line("asker", clinic.asker, clinic),
        "news": serialize(clinic.news),
        "groups": [_group(name, one, clinic) for name, one in clinic.groups.items()],
        "most": MOST_FIRST,
        "first": serialize(clinic.first),
        "scale": {**explained(clinic.scale.says, lookup), "title": clinic.scale.title.flat},
        "decisions": {name: _decision(one) for name, one in decisions.items()},
    }


def _group(name: str, group: Group, clinic: Clinic) -> dict[str, Any]:
    lines = [_line(one, line, clinic) for one, line in group.lines.items()]
    drawn = {"intro": "", **serialize(group), "carer": group.asked == "carer", "lines": lines}
    return {"name": name, **drawn}


def _line(name: str, line: Line, clinic: Clinic) -> dict[str, Any]:
    choices = [
        {"name": choice, "say": say.flat} for choice, say in (line.choices or clinic.steps).items()
    ]
    rest = {"kind": line.kind, "alone": line.alone or "", "choices": choices}
    return {"name": name, "phrase": "", **serialize(line), **rest}


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "title": decision.title.flat,
        "matters": {name: words.flat for name, words in decision.matters.items()},
        "open": {name: bare(words) for name, words in decision.open.items()},
    }
