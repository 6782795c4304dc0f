"""Mistakes of a file as plain sentences, each at its own line; one hides no other."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from helpers.files import Problem, Problems, Scalar, Tree, quoted
from helpers.files.text import MOST
from helpers.schema.limit import Found

Where = tuple[int | str, ...]
ANY = "takes_any_words"
"""What marks a model for which any words will do: names of other things would be missed there."""
AnyModel = TypeVar("AnyModel", bound=BaseModel)


class Mistake(ValueError):
    """One mistake that spans fields; ``at`` is what is wrong: a name, words, or a field's name."""

    def __init__(self, says: str, at: str = "") -> None:
        super().__init__(says)
        self.at = at


class Mistakes(ValueError):
    """Every mistake of one model that spans its fields."""

    def __init__(self, found: Iterable[Mistake]) -> None:
        self.found = tuple(found)
        super().__init__(" ".join(map(str, self.found)))


def read_model(model: type[AnyModel], tree: Tree) -> AnyModel:
    """The model held by a tree.

    What spans fields can be looked at only where every field fits. So a name that is misspelt is
    read as what was meant, and words that are missing as some, and then it is looked again.

    Raises
    ------
    Problems
        With every way in which the tree does not fit.
    """
    reading = _Reading(tree, model)
    try:
        return reading.read(tree.value)
    except ValidationError as why:
        first, found = why, list(reading.problems(why))
    if len(found) < MOST:
        try:
            reading.read(reading.mended(tree.value, first))
        except ValidationError as more:
            found += reading.problems(more)
    raise Problems(found[:MOST]) from first


@dataclass
class _Reading(Generic[AnyModel]):
    """One reading of a tree, with what was mended for the second look."""

    tree: Tree
    model: type[AnyModel]
    renamed: dict[Where, str] = field(default_factory=dict)
    filled: set[Where] = field(default_factory=set)

    def read(self, value: Any) -> AnyModel:
        # a name has one way to be written in a file, and that is the one with hyphens
        return self.model.model_validate(value, context=Found(), by_alias=True, by_name=False)

    def problems(self, why: ValidationError) -> Iterator[Problem]:
        for error in islice(why.errors(include_url=False), MOST):
            # pydantic marks a mistake in the name itself with a last part of its own
            where = tuple(part for part in error["loc"] if part != "[key]")
            if where in self.filled:
                continue
            found = error.get("ctx", {}).get("error")
            for one in found.found if isinstance(found, Mistakes) else [found]:
                at = one.at if isinstance(one, Mistake) else ""
                says = str(one) if one else _sentence(error, self.model)
                yield Problem(self.tree.path, self._line(where, at), says)

    def _line(self, where: Where, at: str) -> int:
        if line := getattr(at, "line", 0):
            return int(line)
        way = (*where, at) if at else where
        written = (self.renamed.get(way[: n + 1], part) for n, part in enumerate(way))
        return self.tree.line_of(tuple(written))

    def mended(self, value: Any, why: ValidationError) -> Any:
        """A copy of the value in which what was told of is as it may have been meant."""
        copy = _copied(value)
        errors = why.errors(include_url=False)
        for error in sorted(errors, key=lambda one: one["type"] != "extra_forbidden"):
            *around, last = error["loc"] or ("",)
            parent = _part(copy, around)
            if isinstance(parent, dict) and error["type"] == "extra_forbidden":
                meant = _near(str(last), error["loc"], self.model)
                written = parent.pop(last, None)
                if meant and meant not in parent:
                    parent[meant] = written
                    self.renamed[*around, meant] = str(last)
            elif parent is not None and getattr(model_at(self.model, error["loc"]), ANY, False):
                self.filled.add(error["loc"])
                # what was misspelt stands there by now
                if error["type"] != "missing" or last not in parent:
                    parent[last] = Scalar("missing")
        return copy


def model_at(model: Any, where: Where) -> Any:
    """The model at the end of a way; none where the way leads nowhere."""
    for part in where:
        model = _inner(model, part) if model else None
    return model


def _copied(value: Any) -> Any:
    match value:
        case dict():
            return {name: _copied(one) for name, one in value.items()}
        case list():
            return [_copied(one) for one in value]
    return value


def _part(value: Any, where: Iterable[int | str]) -> Any:
    for part in where:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _sentence(error: ErrorDetails, model: type[BaseModel]) -> str:
    last = error["loc"][-1] if error["loc"] else "this file"
    name = quoted(f"{error['loc'][-2]}, number {last + 1}" if isinstance(last, int) else last)
    match error["type"]:
        case "extra_forbidden":
            near = _near(str(last), error["loc"], model)
            meant = f" Did you mean '{near}'?" if near else " Check the spelling."
            return f"{name} is not a name this file uses.{meant}"
        case "missing":
            return f"{name} is missing here. Add it."
        case "too_short":
            least = error["ctx"]["min_length"]
            return f"{name} needs at least {least}. Add what is missing."
        case "literal_error":
            return f"{quoted(error['input'])} is not one of {error['ctx']['expected']}. Choose one."
        case "dict_type" | "model_type" | "model_attributes_type":
            return f"Names with a colon are expected below {name}. Write them."
        case "tuple_type" | "list_type":
            return f"A list is expected for {name}. Write [one, two], or a '-' before each."
        case "string_type":
            return f"One value is expected for {name}. Write it after the colon."
        case _:
            return f"{name} does not fit: {error['msg']}. Change it."


def _near(name: str, where: Where, model: type[BaseModel]) -> str:
    """The name that was meant, as written in files; nothing where none is near."""
    known = model_at(model, where[:-1])
    if not (isinstance(known, type) and issubclass(known, BaseModel)):
        return ""
    names = [info.alias or field for field, info in known.model_fields.items()]
    return next(iter(difflib.get_close_matches(name, names, n=1)), "")


def _inner(model: Any, part: int | str) -> Any:
    if isinstance(model, type) and issubclass(model, BaseModel):
        for name, info in model.model_fields.items():
            if part in (name, info.alias):
                return _without_none(info.annotation)
        return None
    inside: tuple[Any, ...] = getattr(model, "__args__", ())
    return inside[1] if len(inside) == 2 and inside[1] is not Ellipsis else next(iter(inside), None)


def _without_none(kind: Any) -> Any:
    choices = [one for one in getattr(kind, "__args__", ()) if one is not type(None)]
    optional = type(None) in getattr(kind, "__args__", ())
    return choices[0] if optional else kind
