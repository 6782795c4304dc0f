"""What every shape shares: strict names, words below a bar, mistakes as plain sentences."""

from __future__ import annotations

import difflib
import re
from collections.abc import ItemsView, Iterator, KeysView, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails, core_schema

from helpers.files import Problem, Problems, Scalar, Tree, quoted
from helpers.files.text import MOST

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _Read(str):
    """Text from a file that remembers the line it stands on."""

    line: int

    def __new__(cls, text: str, line: int = 0) -> Self:
        new = super().__new__(cls, text)
        new.line = line
        return new

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls._check)

    @classmethod
    def _check(cls, given: Any) -> Self:
        if not isinstance(given, str):
            raise ValueError("Words are expected here, and not names or a list.")
        return cls(given, getattr(given, "line", 0))


class Words(_Read):
    """Sentences for readers; in a file they stand below a ``|``, one to a line."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        words = super()._check(given)
        if not words.strip():
            raise ValueError("Words are missing here. Write them on the line below, after a '|'.")
        if isinstance(given, Scalar) and not given.below_bar:
            raise ValueError("Put the words on the line below, after a '|'.")
        return words

    @property
    def flat(self) -> str:
        """The words on one line."""
        return " ".join(self.split())


class Name(_Read):
    """A lasting name: lower case, digits and hyphens."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        name = super()._check(given)
        if not NAME.fullmatch(name) or len(name) > 60:
            raise ValueError(f"{quoted(name)} is not a name. Use a to z, digits and hyphens.")
        return name


AnyValue = TypeVar("AnyValue", covariant=True)

if TYPE_CHECKING:

    class Named(Mapping[str, AnyValue]):
        """What stands below names in a file: found by any text, and each name knows its line."""

        def __getitem__(self, name: str, /) -> AnyValue: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[Name]: ...
        def keys(self) -> KeysView[Name]: ...
        def items(self) -> ItemsView[Name, AnyValue]: ...

else:
    Named = dict[Name, AnyValue]


class Plain(_Read):
    """One value on the line of its name: an address, a year, a count."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        value = super()._check(given)
        if not value.strip() or "\n" in value:
            raise ValueError(
                "A value is missing here. Write it after the colon, or delete the line."
            )
        return value


class Shape(BaseModel):
    """A frozen shape that refuses names it does not know."""

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )

    @classmethod
    def read(cls, tree: Tree) -> Self:
        """The shape held by a tree.

        Raises
        ------
        Problems
            With every way in which the tree does not fit.
        """
        if not isinstance(tree.value, dict):
            raise Problems(
                [Problem(tree.path, 1, "Names with a colon are expected here. Write them.")]
            )
        try:
            # a name has one way to be written in a file, and that is the one with hyphens
            return cls.model_validate(tree.value, by_alias=True, by_name=False)
        except ValidationError as why:
            raise Problems(_problems(why, cls, tree)) from None


def _problems(why: ValidationError, shape: type[BaseModel], tree: Tree) -> Iterator[Problem]:
    for error in islice(why.errors(include_url=False), MOST):
        # pydantic marks a mistake in the name itself with a last part of its own
        where = tuple(part for part in error["loc"] if part != "[key]")
        yield Problem(tree.path, tree.line_of(where), _sentence(error, shape))


def _sentence(error: ErrorDetails, shape: type[BaseModel]) -> str:
    last = error["loc"][-1] if error["loc"] else "this file"
    name = quoted(f"{error['loc'][-2]}, number {last + 1}" if isinstance(last, int) else last)
    match error["type"]:
        case "extra_forbidden":
            return f"{name} is not a name this file uses.{_meant(str(last), error['loc'], shape)}"
        case "missing":
            return f"{name} is missing here. Add it."
        case "value_error":
            return str(error["ctx"]["error"])
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


def _meant(name: str, where: tuple[int | str, ...], shape: type[BaseModel]) -> str:
    near = difflib.get_close_matches(name, _names_at(shape, where[:-1]), n=1)
    return f" Did you mean '{near[0]}'?" if near else " Check the spelling."


def _names_at(shape: Any, where: tuple[int | str, ...]) -> list[str]:
    """Names that the shape at the end of the way knows, as written in files."""
    for part in where:
        inner = _inner(shape, part)
        if inner is None:
            return []
        shape = inner
    if not (isinstance(shape, type) and issubclass(shape, BaseModel)):
        return []
    return [info.alias or name for name, info in shape.model_fields.items()]


def _inner(shape: Any, part: int | str) -> Any:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        for name, info in shape.model_fields.items():
            if part in (name, info.alias):
                return _without_none(info.annotation)
        return None
    inside: tuple[Any, ...] = getattr(shape, "__args__", ())
    return inside[1] if len(inside) == 2 and inside[1] is not Ellipsis else next(iter(inside), None)


def _without_none(kind: Any) -> Any:
    choices = [one for one in getattr(kind, "__args__", ()) if one is not type(None)]
    optional = type(None) in getattr(kind, "__args__", ())
    return choices[0] if optional else kind
