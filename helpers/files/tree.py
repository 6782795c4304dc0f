"""YAML that never guesses: every value is text, a list, or a mapping of names."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from helpers.files.problems import Problem, Problems, quoted
from helpers.files.text import MOST, is_control, read_text

DEEPEST = 12
"""Most levels of nesting; our deepest file uses six."""

PARTS = 200_000
"""Most names and values that one file may hold; ten thousand questions have fewer."""

Where = tuple[str | int, ...]
"""The way from the top of a file to one of its parts: names and places in a list."""


class Scalar(str):
    """A piece of text that knows its line and whether it stands below a ``|``."""

    line: int
    below_bar: bool

    def __new__(cls, text: str, line: int = 0, below_bar: bool = True) -> Scalar:
        new = super().__new__(cls, text)
        new.line, new.below_bar = line, below_bar
        return new


@dataclass
class Tree:
    """A YAML file as plain dicts, lists and scalars, with the line of every part."""

    path: str
    value: Any = None
    lines: dict[Where, int] = field(default_factory=dict)

    def line_of(self, where: Where) -> int:
        """Line of the part, or of the nearest part around it that is in the file."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def read_yaml(path: Path, shown: str) -> Tree:
    """Read a YAML file in which every value is text, a list or a mapping of names.

    Anchors, aliases, tags, second documents and repeated names are refused.

    Raises
    ------
    Problems
        With every mistake in the file.
    """
    return parse_yaml(read_text(path, shown), shown)


def parse_yaml(text: str, shown: str, first_line: int = 1) -> Tree:
    """Read YAML from text that starts on line ``first_line`` of the file ``shown``."""
    growing = _Growing(Tree(shown), first_line, first_line + text.rstrip("\n").count("\n"))
    try:
        # events and not nodes: a loop cannot overflow the stack, whatever the nesting
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            growing.take(event)
    except yaml.MarkedYAMLError as why:
        mark = why.problem_mark or why.context_mark
        growing.problem(mark.line if mark else 0, _plain(why))
    except yaml.YAMLError:
        growing.problem(0, "This file is not YAML that can be read. Compare it with a neighbour.")
    if growing.found:
        raise Problems(growing.found)
    return growing.tree


def _plain(why: yaml.MarkedYAMLError) -> str:
    said = why.problem or why.context or "it breaks the rules of YAML"
    return (
        f"This line cannot be read ({said}). Check its spaces, and that the words above it "
        "stand below a '|'."
    )


class _Growing:
    """A tree being built from parser events, with what is wrong so far."""

    def __init__(self, tree: Tree, first_line: int, last_line: int) -> None:
        self.tree, self.first_line, self.last_line = tree, first_line, last_line
        self.found: list[Problem] = []
        self.open: list[_Part] = []
        self.documents = 0

    def problem(self, row: int, says: str) -> None:
        # what is missing at the end is missed on the line after it, which is in no file
        line = min(row + self.first_line, self.last_line)
        self.found.append(Problem(self.tree.path, line, says))
        if len(self.found) >= MOST:
            raise Problems(self.found)

    def take(self, event: yaml.Event) -> None:
        row = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.NodeEvent):
            self._node(event, row)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._stop(row, "A second document starts here. Delete the line '---'.")

    def _stop(self, row: int, says: str) -> None:
        self.problem(row, says)
        raise Problems(self.found)

    def _node(self, event: yaml.NodeEvent, row: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._stop(row, "'*' points to another part here. Write the words out instead.")
        if event.anchor or getattr(event, "tag", None):
            self._stop(row, "'&' and '!' have no place here. Put the words below a '|'.")
        if isinstance(event, yaml.ScalarEvent):
            literal = event.style == "|"
            text = event.value.rstrip("\n") if literal else event.value
            if event.style == '"' and any(map(is_control, text)):
                self.problem(row, "Quotation marks hide a character here. Use a '|' instead.")
            self._add(Scalar(text, row + self.first_line, literal), row)
            return
        if len(self.open) >= DEEPEST:
            self._stop(row, f"This is nested more than {DEEPEST} deep. Use fewer levels.")
        new: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.open.append(_Part(new, self._add(new, row)))

    def _add(self, value: Any, row: int) -> Where:
        """Put a value where it belongs; the way to it."""
        if len(self.tree.lines) >= PARTS:
            self._stop(
                row, f"This file holds more than {PARTS:,} parts. Split it into smaller ones."
            )
        if not self.open:
            self.tree.value = value
            where: Where = ()
        elif isinstance((part := self.open[-1]).value, list):
            where = (*part.where, len(part.value))
            part.value.append(value)
        elif part.name is None:
            return self._start(part, value, row)
        else:
            # a part of a mapping stands where its name does
            where, part.value[part.name], part.name = part.named, value, None
            return where
        self.tree.lines[where] = row + self.first_line
        return where

    def _start(self, part: _Part, name: Any, row: int) -> Where:
        """Begin a part of a mapping by its name."""
        if not isinstance(name, Scalar):
            self._stop(row, "A name is expected here, then a colon.")
        where = (*part.where, str(name))
        if where in self.tree.lines:
            self.problem(row, f"{quoted(name)} is already on line {self.tree.lines[where]}.")
            # a name of its own, so that what stands below is not taken for a repetition too
            name = Scalar(f"{name} (line {row + self.first_line})", name.line)
            where = (*part.where, str(name))
        self.tree.lines[where] = row + self.first_line
        part.name, part.named = name, where
        return where


@dataclass(slots=True)
class _Part:
    """A list or a mapping that is not at its end; ``name`` still waits for its value."""

    value: Any
    where: Where
    name: Scalar | None = None
    named: Where = ()
