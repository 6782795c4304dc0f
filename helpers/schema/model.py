"""What every model shares: strict names, words below a bar, mistakes as plain sentences."""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterator, KeysView, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import core_schema

from helpers.files import Problem, Problems, Scalar, Tree, quoted
from helpers.schema.limit import until_enough
from helpers.schema.mistakes import Mistake, Mistakes, read_model

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
        return core_schema.with_info_plain_validator_function(
            lambda given, info: until_enough(given, cls._check, info)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, core: Any, handler: Any) -> dict[str, Any]:
        # an editor takes a year or a count for a number, and we read all of them as text
        about = f"{cls.__doc__}".split("\n")[0]
        return {"type": ["string", "number"] if issubclass(cls, Plain) else "string"} | {
            "description": about
        }

    @classmethod
    def _check(cls, given: Any) -> Self:
        if not isinstance(given, str):
            raise ValueError("Words are expected here, and not names or a list.")
        return cls(given, getattr(given, "line", 0))


class Words(_Read):
    """Sentences for readers; in a file they stand below a ``|``, one to a line."""

    takes_any_words: ClassVar = True

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


class Model(BaseModel):
    """A frozen model that refuses names it does not know."""

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:
        return core_schema.with_info_wrap_validator_function(until_enough, handler(source))

    @classmethod
    def read(cls, tree: Tree) -> Self:
        """The model held by a tree.

        Raises
        ------
        Problems
            With every way in which the tree does not fit.
        """
        if not isinstance(tree.value, dict):
            raise Problems(
                [Problem(tree.path, 1, "Names with a colon are expected here. Write them.")]
            )
        return read_model(cls, tree)

    def mistakes(self) -> Iterator[Mistake]:
        """What is wrong although every field fits for itself."""
        return iter(())

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if found := list(self.mistakes()):
            raise Mistakes(found)
        return self
