"""The visit sheet: names that exist, here and in the symptom guide, and questions that cite."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem, quoted
from helpers.schema.model import Name
from helpers.schema.visit import Option, VisitField


def of_visit(library: Readable) -> Iterator[Problem]:
    """Problems of the visit sheet; a library without one has none."""
    path = library.words_folder / "visit.yaml"
    if not path.exists():
        return
    claims = Claims(library, library.shown(path))
    first: dict[str, int] = {}
    for part in library.visit.parts.values():
        if part.intro:
            yield from claims.of_words(part.intro)
        for name, field in part.fields.items():
            before = first.setdefault(name, name.line)
            if before != name.line:
                says = f"The field '{name}' stands on line {before} too. Rename one of them."
                yield Problem(claims.path, name.line, says)
            yield from _of_field(library, claims, field)


def _of_field(library: Readable, claims: Claims, field: VisitField) -> Iterator[Problem]:
    for name, option in field.choices.items():
        yield from claims.of_citations(option.say)
        if field.kind == "questions":
            yield from claims.must_cite(option.say, f"The question '{name}'")
        for told, choices in (*option.told.items(), *option.against.items()):
            yield from _of_told(library, claims.path, told, choices)
        yield from _of_place(claims.path, name, option, field)
        yield from _of_guide(library, claims.path, option)


def _of_told(
    library: Readable, path: str, told: Name, choices: tuple[Name, ...]
) -> Iterator[Problem]:
    """Problems of a rule that could never hold: a field or a choice that is not there."""
    field = library.visit.fields.get(told)
    if field is None:
        says = f"No field is called {quoted(told)}. Check the spelling."
        yield Problem(path, told.line, says)
        return
    for choice in choices:
        if choice not in field.choices:
            says = f"The field '{told}' has no choice {quoted(choice)}. Check the spelling."
            yield Problem(path, choice.line, says)


def _of_guide(library: Readable, path: str, option: Option) -> Iterator[Problem]:
    """Problems of what is taken over from the symptom guide; without one, none are looked for."""
    if not (library.content / "guide.yaml").exists():
        return
    features = library.guide.features
    for name in option.guide:
        if name not in features:
            says = f"The symptom guide asks about no {quoted(name)}. Check the spelling."
            yield Problem(path, name.line, says)


def _of_place(path: str, name: Name, option: Option, field: VisitField) -> Iterator[Problem]:
    """Problems of what stands where nothing reads it."""
    if option.told and field.kind != "questions":
        says = f"Only questions have 'told'. Delete it below '{name}'."
        yield Problem(path, name.line, says)
