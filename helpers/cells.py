"""A manuscript split into the parts of a page: prose, one-call cells and directives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from helpers.registry import called

DIRECTIVE = re.compile(r"\{(?P<kind>[a-z]+)\}\s*(?P<name>[a-z0-9-]*)")
OPEN = "{open}"

_KINDS = "|".join(part.name for part in called())
CALL = re.compile(rf'page\.(?P<kind>{_KINDS})\((?:"(?P<name>[a-z0-9-]+)")?\)')
_PART = re.compile(rf"\{{(?P<kind>{_KINDS})\}}\s*(?P<name>[a-z0-9-]*)")
"""A part as a directive, which becomes the same cell as its call."""


@dataclass(frozen=True)
class Cell:
    """One part of a page and the line of its manuscript that it starts on.

    ``kind`` is ``prose`` (``source`` is Markdown), ``code`` (``source`` is the call of a part, or
    the Python that opens a page),
    ``directive`` (``source`` is what stands behind the three backticks) or ``open``
    (``source`` is Markdown that a reader opens by pressing the words ``behind``).
    """

    kind: Literal["prose", "code", "directive", "open"]
    source: str
    line: int
    behind: str = ""


@dataclass(frozen=True)
class Heading:
    """One heading, its level from 1 to 6, and its line."""

    level: int
    text: str
    line: int


def opening(topic: str) -> str:
    """The first code cell of every page; the door has a name that no package has."""
    return f'from als_pages import topic\npage = topic("{topic}")'


def split(body: str, first_line: int) -> Iterator[Cell]:
    """Split a manuscript's body; a new cell starts at each second-level heading and each fence."""
    lines = body.split("\n")
    start = 0
    for token in _top_level(body):
        begin, end = _lines_of(token)
        if token.type == "fence" and _is_part(token.info):
            yield from _prose(lines, start, begin, first_line)
            yield _fence(token, begin + first_line)
            start = end
        elif token.type == "heading_open" and token.tag in ("h1", "h2"):
            yield from _prose(lines, start, begin, first_line)
            start = begin
    yield from _prose(lines, start, len(lines), first_line)


def headings(body: str, first_line: int) -> Iterator[Heading]:
    """Every heading of a manuscript, in order."""
    for level, text, row in _headings(body):
        yield Heading(level, text, row + first_line)


@cache
def _headings(body: str) -> tuple[tuple[int, str, int], ...]:
    """Each heading with its level and its row; a check asks for those of a page many times."""
    tokens = MarkdownIt("commonmark").parse(body)
    return tuple(
        (int(token.tag[1]), tokens[at + 1].content, _lines_of(token)[0])
        for at, token in enumerate(tokens)
        if token.type == "heading_open"
    )


def sections(body: str, first_line: int) -> list[str]:
    """The headings of a manuscript's sections."""
    return [one.text for one in headings(body, first_line) if one.level == 2]


def unread(body: str, first_line: int) -> Iterator[int]:
    """Lines of blocks that are not words for readers and that nothing would show as a part."""
    for token in MarkdownIt("commonmark").parse(body):
        begin, end = _lines_of(token)
        if token.type == "fence":
            part = token.level == 0 and _is_part(token.info)
            closed = len(token.content.splitlines()) + 2 == end - begin
            # a card has nothing inside its fence; what is to be opened has
            own = _holds_words(token.info) == bool(token.content.strip())
            fits = token.info.strip() == "python" or own
            if not (part and closed and fits):
                yield begin + first_line
        elif token.type in ("code_block", "html_block"):
            yield begin + first_line


def read_as(grammar: re.Pattern[str], source: str) -> re.Match[str]:
    """What a cell or a directive says, by its grammar.

    Raises
    ------
    ValueError
        If it says something else; the check names it with its line.
    """
    if found := grammar.fullmatch(source):
        return found
    raise ValueError(f"{source!r} is no part of a page. Type: python -m helpers.check")


def anchor(heading: str) -> str:
    """The address of a heading within its page, as JupyterLab and code hosts make it."""
    return "#" + heading.replace(" ", "-")


def _top_level(body: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").parse(body):
        if token.level == 0 and token.map:
            yield token


def _lines_of(token: Token) -> tuple[int, int]:
    """Where a block begins, and the line after its end; a part of a line has none of its own."""
    begin, end = token.map or (0, 0)
    return begin, end


def _is_part(info: str) -> bool:
    return info.strip() == "python" or info.strip().startswith("{")


def _fence(token: Token, line: int) -> Cell:
    if token.info.strip() == "python":
        return Cell("code", token.content.strip(), line + 1)
    info = token.info.strip()
    if _holds_words(info):
        return Cell("open", token.content.strip("\n"), line + 1, info.removeprefix(OPEN).strip())
    if part := _PART.fullmatch(info):
        name = f'"{part["name"]}"' if part["name"] else ""
        return Cell("code", f"page.{part['kind']}({name})", line)
    return Cell("directive", info, line)


def _holds_words(info: str) -> bool:
    return info.strip().startswith(OPEN)


def _prose(lines: list[str], start: int, end: int, first_line: int) -> Iterator[Cell]:
    while start < end and not lines[start].strip():
        start += 1
    source = "\n".join(lines[start:end]).strip()
    if source:
        yield Cell("prose", source, start + first_line)
