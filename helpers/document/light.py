"""A page of the web without its heaviest pieces, and the leaves that hold these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from html import escape

from helpers.document.blocks import Block, Blocks, Folded, Heading, Part
from helpers.document.folding import folded_class
from helpers.document.html import tag
from helpers.document.shown import Shown, WebWords, well_written
from helpers.document.ways import SearchField, Ways
from helpers.document.web import Web


class Light(Web):
    """A writer of web pages that lead to their leaves."""

    def block(self, block: Block) -> str:
        match block:
            case Ways():
                return self.leading(block)
            case SearchField():
                return self.search_field()
        return super().block(block)

    def leading(self, ways: Ways) -> str:
        """A list of ways; one that keeps its anchor is found where its piece once stood."""
        rows = "".join(
            tag("li", tag("a", self.line(way.inside), self._named(way.file, way.anchor, way.kept)))
            for way in ways.ways
        )
        listed = tag("ul", rows, {"role": "list", "class": "leaves"})
        if not ways.heading:
            return listed
        # a heading, for whoever goes from one to the next; and one stop for whoever goes by keys
        summary = tag("summary", tag("h3", escape(ways.heading)))
        return tag("details", summary + listed)

    def folded(self, folded: Folded) -> str:
        summary = tag("summary", self.heading(folded.heading))
        inside = f"{summary}\n{self.blocks(folded.blocks)}\n"
        return tag("details", inside, {"class": folded_class(folded)})

    def search_field(self) -> str:
        """What is asked for is found by the page of the search."""
        label = tag("label", escape(self.words.look), {"for": "asked"})
        field = '<input type="search" id="asked" name="looked" autocomplete="off" maxlength="200">'
        button = tag("button", escape(self.words.search), {"type": "submit"})
        row = tag("div", field + button, {"class": "ask"})
        named = {"role": "search", "method": "get", "action": "search.html"}
        return tag("form", label + row, named)

    def _named(self, file: str, anchor: str, kept: bool) -> dict[str, str | None]:
        place = f"#{anchor}" if anchor else ""
        return {"href": well_written(file + place), "id": anchor if kept and anchor else None}


class OfLeaf(Light):
    """A writer of a leaf: what does not stand on it is found on the page that it belongs to."""

    def __init__(self, words: WebWords, of: str, blocks: Blocks) -> None:
        super().__init__(words, _none)
        self.of, self.here = of, {*anchors(blocks)}

    def place(self, anchor: str) -> str:
        return f"#{anchor}" if anchor in self.here else f"{self.of}#{anchor}"

    def heading(self, heading: Heading) -> str:
        # its title is that of the page, one step above all that stood below a heading there
        return super().heading(replace(heading, level=heading.level - 1))


def anchors(held: object) -> Iterator[str]:
    """Every anchor that blocks bear."""
    match held:
        case tuple():
            for one in held:
                yield from anchors(one)
        case _ if is_dataclass(held):
            for field in fields(held):
                value = getattr(held, field.name)
                if field.name == "anchor" and value:
                    yield value
                else:
                    yield from anchors(value)


def _none(part: Part) -> Shown:
    raise LookupError(f"A leaf has no parts, and {part.kind} is one. Leave it on its page.")
