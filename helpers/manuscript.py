"""One page as its writer wrote it: front matter, then Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from helpers.files import Problem, Problems, parse_yaml, read_text
from helpers.schema.pages import FrontMatter

FENCE = "---"
LARGEST_PAGE = 100_000
"""Most bytes of a page: ten times what a reader can be asked to read at once."""


@dataclass(frozen=True)
class Manuscript:
    """One page as written: ``body`` is its Markdown, which starts on line ``first_line``."""

    topic: str
    path: str
    front: FrontMatter
    body: str
    first_line: int

    @classmethod
    def read(cls, topic: str, path: Path, shown: str) -> Self:
        """The page in a file; problems call the file ``shown``.

        Raises
        ------
        Problems
            If the file or its front matter has mistakes.
        """
        lines = read_text(path, shown, LARGEST_PAGE).split("\n")
        if lines[0].rstrip() != FENCE or FENCE not in (rest := [s.rstrip() for s in lines[1:]]):
            says = "A page starts with its front matter between two lines '---'. Add them."
            raise Problems([Problem(shown, 1, says)])
        end = rest.index(FENCE) + 1
        front = FrontMatter.read(parse_yaml("\n".join(lines[1:end]), shown, first_line=2))
        return cls(topic, shown, front, "\n".join(lines[end + 1 :]), end + 2)

    @property
    def title(self) -> str:
        """The page's own title; empty if it has none yet."""
        titles = (line[2:].strip() for line in self.body.split("\n") if line.startswith("# "))
        return next(titles, "")
