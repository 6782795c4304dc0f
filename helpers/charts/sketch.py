"""Drawings that are kept as files: line art in ``content/drawings``, with words from the page.

A drawing holds no words of its own, so that one drawing serves every language: each of its ``text``
elements has the name of a label. It names its colours as the palette does, and holds shapes alone:
what could run, load or bring a look of its own is no shape. No matplotlib.
"""

from __future__ import annotations

import re
import xml.sax
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, Locator

from helpers.charts.palette import NAMED
from helpers.charts.widths import lines_of, width_of
from helpers.citing import bare
from helpers.schema.pages import Chart

WIDE = 360
"""Units from left to right in every drawing. A phone of 390 pixels shows about 350 of them."""

SMALLEST, SIZE = 15, 16
"""Sizes of text in these units: 15 are still more than 14 pixels on that phone."""

LINE = 1.25
"""Height of a line of text, as a multiple of its size."""

SHAPES = set(
    "svg g path circle ellipse rect line polyline polygon text".split()  # noqa: SIM905
)
SAYS = set(
    """xmlns viewBox id d points transform x y x1 y1 x2 y2 cx cy r rx ry width height
    fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray
    opacity font-size font-weight text-anchor data-width data-lines""".split()  # noqa: SIM905
)
"""What a shape may say of itself."""

_TEXT = re.compile(r"<text\b([^>]*?)\s*/>")
_COLOUR = re.compile(r'\b(fill|stroke)="([a-z]+)"')
_SAID = re.compile(r'([\w-]+)="([^"]*)"')
_BOX = re.compile(rf'viewBox="0 0 {WIDE} (\d+)"')

Mistake = tuple[int, str]
"""A line of the file, and what to do about it."""


@dataclass(frozen=True)
class Shape:
    """One element of a drawing."""

    name: str
    says: Mapping[str, str]
    line: int


class _Shapes(ContentHandler):
    """All elements with their lines; words that stand between them count as one of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Shape] = []
        self._where: Locator

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802
        self._where = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        self._keep(name, dict(attrs.items()))

    def characters(self, content: str) -> None:
        if content.strip():
            self._keep("", {})

    def _keep(self, name: str, says: Mapping[str, str]) -> None:
        self.found.append(Shape(name, says, self._where.getLineNumber() or 1))


def flat(chart: Chart) -> dict[str, str]:
    """The labels of a chart, each on one line and without what it cites."""
    return {name: " ".join(bare(words).split()) for name, words in chart.labels.items()}


def mistakes(text: str, labels: Mapping[str, str]) -> Iterator[Mistake]:
    """What keeps a file from being a drawing with these labels, by its lines."""
    if "<!DOCTYPE" in text or "<?xml-" in text:
        yield 1, "A drawing needs no DOCTYPE and no style sheet. Delete it."
        return
    shapes = _Shapes()
    try:
        xml.sax.parseString(text.encode(), shapes)
    except xml.sax.SAXParseException as why:
        yield why.getLineNumber() or 1, f"This is not SVG ({why.getMessage()}). Mend it."
        return
    if not _BOX.search(text):
        yield 1, f'A drawing is {WIDE} units wide. Write viewBox="0 0 {WIDE} " and its height.'
    for shape in shapes.found:
        yield from ((shape.line, says) for says in _of_shape(shape, labels))
    named = [shape.says.get("id", "") for shape in shapes.found if shape.name == "text"]
    for label in labels:
        if named.count(label) != 1:
            yield 1, f"The label '{label}' must stand in it once. Add <text id=\"{label}\" ... />."


def _of_shape(shape: Shape, labels: Mapping[str, str]) -> Iterator[str]:
    if not shape.name:
        yield "A drawing holds no words of its own. Put them below 'labels' in charts.yaml."
        return
    if shape.name not in SHAPES:
        yield f"'{shape.name}' may not stand in a drawing. Draw with shapes and text alone."
    for name, value in shape.says.items():
        if name not in SAYS:
            yield f"'{name}' may not stand in a drawing. Delete it."
        elif name in ("fill", "stroke") and value not in (*NAMED, "none"):
            yield f"'{value}' is not a colour of the house. Use one of: {', '.join(NAMED)}."
    if shape.name == "text":
        yield from _of_text(shape.says, labels)


def _of_text(says: Mapping[str, str], labels: Mapping[str, str]) -> Iterator[str]:
    sizes = ("font-size", "data-width", "data-lines")
    if strange := [says[name] for name in sizes if not says.get(name, "1").isdecimal()]:
        yield f"'{strange[0]}' is no number. Write digits alone."
        return
    if float(says.get("font-size", SIZE)) < SMALLEST:
        yield f"This text is too small for a phone. Make it {SMALLEST} or larger."
    name = says.get("id", "")
    if name not in labels:
        yield f"There is no label '{name}'. Add it in charts.yaml, or delete this text."
    elif not _fits(says, labels[name]):
        room = f"{says.get('data-lines', '1')} lines of {says.get('data-width', WIDE)} units"
        yield f"The words of the label '{name}' do not fit {room}. Shorten them, or make room."


def filled(text: str, labels: Mapping[str, str]) -> str:
    """The drawing with its words, in the colours of the house, on the white card of all charts.

    Raises
    ------
    ValueError
        If it has a mistake: one plain sentence for each.
    """
    if wrong := [f"Line {line}: {says}" for line, says in mistakes(text, labels)]:
        raise ValueError(" ".join(wrong))
    (high,) = _BOX.findall(text)
    words = _TEXT.sub(lambda found: _written(dict(_SAID.findall(found[1])), labels), text)
    card = f'\n<rect width="{WIDE}" height="{high}" fill="paper"/>'
    whole = re.sub(
        r"(<svg\b[^>]*)>", rf'\1 width="{WIDE}pt" height="{high}pt">{card}', words, count=1
    )
    return _COLOUR.sub(lambda found: f'{found[1]}="{NAMED.get(found[2], found[2])}"', whole)


def _written(says: Mapping[str, str], labels: Mapping[str, str]) -> str:
    """One text with its words in lines, as real text."""
    size, width, bold = _room(says)
    own = {name: value for name, value in says.items() if not name.startswith("data-")}
    look = {"font-family": "sans-serif", "font-size": f"{size:g}", "fill": "ink", **own}
    spans = []
    for number, line in enumerate(lines_of(labels[says["id"]], width, size, bold=bold)):
        below = f"{size * LINE if number else 0:g}"
        spans.append(f'<tspan x="{says.get("x", "0")}" dy="{below}">{escape(line)}</tspan>')
    told = " ".join(f'{name}="{escape(value)}"' for name, value in look.items())
    return f"<text {told}>{''.join(spans)}</text>"


def _fits(says: Mapping[str, str], words: str) -> bool:
    """Whether the words need no more lines than they have, and no word is longer than a line."""
    size, width, bold = _room(says)
    lines = lines_of(words, width, size, bold=bold)
    wide = max(width_of(line, size, bold=bold) for line in lines)
    return len(lines) <= int(says.get("data-lines", "1")) and wide <= width


def _room(says: Mapping[str, str]) -> tuple[float, float, bool]:
    """The size of a text, how wide it may be, and whether it is bold."""
    size, width = float(says.get("font-size", SIZE)), float(says.get("data-width", WIDE))
    return size, width, says.get("font-weight") == "bold"
