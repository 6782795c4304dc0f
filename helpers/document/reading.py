"""Markdown as blocks and lines: the one place where a manuscript's signs are understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from helpers.document.blocks import Block, Blocks, Heading, Items, Paragraph, Quotation, Rule
from helpers.document.inlines import (
    Break,
    Citation,
    Code,
    Emphasis,
    Fold,
    Inline,
    Inlines,
    Link,
    PageLink,
    Strong,
    Text,
)
from helpers.document.rows import Cell, Table

_CITED = re.compile(r"\[(@[^\]\[]*)\]")
_NAMES = re.compile(r"@([^\s;,\]]+)")
_TOPIC = re.compile(r"topic:(?P<topic>[a-z0-9-]+)")


def _citation(state: StateInline, silent: bool) -> bool:
    """Read ``[@fact; @another]`` as one mark, before it could be taken for a link."""
    found = _CITED.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.push("citation", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _reader() -> MarkdownIt:
    made = MarkdownIt("commonmark").enable("table").disable("text_join")
    made.inline.ruler.before("link", "citation", _citation)
    made.normalizeLink = _as_written  # type: ignore[method-assign]
    return made


def _as_written(url: str) -> str:
    """An address as its writer wrote it; whoever renders it knows what it has to be."""
    return url


_READER = _reader()


def blocks(markdown: str) -> Blocks:
    """A stretch of a manuscript, its citations and links not yet followed."""
    return tuple(_Walk(_READER.parse(markdown)).until(""))


def inlines(markdown: str) -> Inlines:
    """One line, or several that belong together."""
    (token,) = _READER.parseInline(markdown)
    return _line(token)


class _Walk:
    """A way through the tokens of a text, from its first to its last."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens, self.at = tokens, 0

    def until(self, close: str) -> Iterator[Block]:
        """Every block up to a token, which is passed."""
        while self.at < len(self.tokens):
            token = self._next()
            if token.type == close:
                return
            yield self._block(token)

    def _next(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def _block(self, token: Token) -> Block:
        match token.type:
            case "heading_open":
                return Heading(int(token.tag[1]), self._inside())
            case "paragraph_open":
                return Paragraph(self._inside())
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token)
            case "blockquote_open":
                return Quotation(tuple(self.until("blockquote_close")))
            case "hr":
                return Rule()
            case "table_open":
                return self._table()
        raise ValueError(f"{token.type!r} is no part of a page. Type: python -m helpers.check")

    def _inside(self) -> Inlines:
        line = _line(self._next())
        self._next()
        return line

    def _list(self, begin: Token) -> Items:
        ordered = begin.type == "ordered_list_open"
        start = int(begin.attrGet("start") or 1) if ordered else None
        tight, items = True, []
        while (token := self._next()).type == "list_item_open":
            first = self.tokens[self.at] if self.at < len(self.tokens) else token
            # what stands in no paragraph of its own is a line of a tight list
            tight = tight and (first.type != "paragraph_open" or first.hidden)
            items.append(tuple(self.until("list_item_close")))
        return Items(tuple(items), start, tight)

    def _table(self) -> Table:
        rows: list[tuple[Cell, ...]] = []
        align: list[str] = []
        while (token := self._next()).type != "table_close":
            if token.type == "tr_open":
                rows.append(())
            elif token.type in ("th_open", "td_open"):
                names: Literal["", "col"] = "col" if token.tag == "th" else ""
                style = str(token.attrGet("style") or "")
                align += [style.removeprefix("text-align:")] if names else []
                rows[-1] += (Cell(self._inside(), names),)
        return Table(rows[0], (tuple(rows[1:]),), align=tuple(align))


def _line(token: Token) -> Inlines:
    return tuple(_inline(iter(token.children or ()), ""))


def _inline(tokens: Iterator[Token], close: str) -> Iterator[Inline]:
    """Every part of a line up to a token, which is passed."""
    for token in tokens:
        if token.type == close:
            return
        yield _part(token, tokens)


def _part(token: Token, rest: Iterator[Token]) -> Inline:
    match token.type:
        case "text":
            return Text(token.content)
        case "text_special":
            return Text(token.content, token.markup)
        case "softbreak":
            return Fold()
        case "hardbreak":
            return Break()
        case "code_inline":
            return Code(token.content, f"{token.markup}{token.content}{token.markup}")
        case "strong_open":
            return Strong(tuple(_inline(rest, "strong_close")))
        case "em_open":
            return Emphasis(tuple(_inline(rest, "em_close")), token.markup)
        case "citation":
            return Citation(tuple(dict.fromkeys(_NAMES.findall(token.content))))
        case "link_open":
            inside = tuple(_inline(rest, "link_close"))
            href, title = str(token.attrGet("href")), str(token.attrGet("title") or "")
            if found := _TOPIC.fullmatch(href):
                return PageLink(inside, found["topic"])
            return Link(inside, href, title)
    raise ValueError(f"{token.type!r} is no part of a line. Type: python -m helpers.check")
