"""Sentences of prose, each with the line it starts on."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A full stop ends a sentence where white space and a new beginning follow it. One abbreviation
# is enough trouble to name; the writer's guide asks for none.
_END = re.compile(r"(?<!\bDr\.)(?<!\bvs\.)(?<=[.?!])[\"')\]*_]*\s+(?=[\"'(\[*_]*[A-Z0-9])")
# More digits than two before a full stop are a number that a line break pushed to the margin.
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+")


def sentences(text: str, first_line: int) -> Iterator[tuple[int, str]]:
    """Every sentence of Markdown prose; headings and list items are sentences too."""
    for line, block in _blocks(text, first_line):
        start = 0
        for end in [*(match.end() for match in _END.finditer(block)), len(block)]:
            part = block[start:end]
            if part.strip():
                yield line, " ".join(part.split())
            line += part.count("\n")
            start = end


def _blocks(text: str, first_line: int) -> Iterator[tuple[int, str]]:
    """Runs of lines that belong together, without list marks, code and directives."""
    block: list[str] = []
    fenced = False
    for number, line in enumerate([*text.split("\n"), ""], first_line):
        fence = line.lstrip().startswith("```")
        item = _ITEM.match(line)
        if block and (fence or fenced or item or not line.strip() or line.startswith("#")):
            yield number - len(block), "\n".join(block)
            block = []
        if fence:
            fenced = not fenced
        elif line.startswith("#"):
            yield number, line.lstrip("# ")
        elif line.strip() and not fenced:
            block.append(line[item.end() :] if item else line)
