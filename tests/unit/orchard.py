"""A small made-up orchard of content, and a door to change one file of it and check it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from helpers.check.content import problems
from helpers.library import Library
from helpers.schema.plural import Plural
from helpers.schema.words import Catalogue

FILES = Path(__file__).parents[1] / "made_up" / "orchard"
"""Where the orchard's files lie; its words are made from what the model asks for."""


def grown(name: str) -> str:
    """What a file of the orchard holds before anything is changed."""
    return (FILES / name).read_text(encoding="utf-8")


class Orchard:
    """A whole content folder that the check finds nothing wrong with, until it is changed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(FILES, root / "content", dirs_exist_ok=True)
        self.write("en/words.yaml", catalogue_words())

    @property
    def library(self) -> Library:
        """The library of this orchard, read anew."""
        return Library(self.root)

    def write(self, name: str, text: str | bytes) -> None:
        """Put a file below ``content/``."""
        path = self.root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file once; they must be there."""
        text = (self.root / "content" / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def says(self) -> list[str]:
        """What the check says, each problem as it is printed."""
        return [str(problem) for problem in problems(self.library)]


def catalogue_words() -> str:
    """Words for every place of the frame that the model asks for, whatever it asks for."""
    return "\n".join(_lines(Catalogue, 0)) + "\n"


def _lines(model: Any, depth: int) -> Iterator[str]:
    for name, info in model.model_fields.items():
        if not info.is_required():
            continue
        written = name.replace("_", "-")
        if name == "language":
            yield "language: en"
            continue
        if info.annotation is Plural:
            yield f"{'  ' * depth}{written}:"
            for kind in ("one", "other"):
                yield f"{'  ' * (depth + 1)}{kind}: |\n{'  ' * (depth + 2)}Words for {written}"
            continue
        yield f"{'  ' * depth}{written}: " + ("|" if _is_words(info.annotation) else "")
        if _is_words(info.annotation):
            yield f"{'  ' * (depth + 1)}Words for {written}"
        elif issubclass(getattr(info.annotation, "__origin__", info.annotation), BaseModel):
            yield from _lines(info.annotation, depth + 1)
        elif _is_words(list_of := get_args(info.annotation)[-1]):
            for kind in get_args(get_args(info.annotation)[0]):
                yield f"{'  ' * (depth + 1)}{kind}: |\n{'  ' * (depth + 2)}Words for {kind}"
        elif isinstance(list_of, type) and issubclass(list_of, BaseModel):
            for kind in get_args(get_args(info.annotation)[0]):
                yield f"{'  ' * (depth + 1)}{kind}:"
                yield from _lines(list_of, depth + 2)
        else:
            yield f"{'  ' * (depth + 1)}- words for {written} {depth}"


def _is_words(kind: object) -> bool:
    return getattr(kind, "__name__", "") == "Words"
