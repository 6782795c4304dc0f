"""Markdown and printed forms, dressed as parts of a web page: anchors, cards, tables, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bs4 import BeautifulSoup, Tag
from bs4.element import AttributeValueList
from markdown_it import MarkdownIt

from helpers.cells import anchor
from helpers.schema.ladder import Level

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
CITED = re.compile(r"\[(\d+)[\d, -]*\]")
SOURCE = re.compile(r"source-\d+")
JUPYTERS = ("style", "data-lm-suppress-shortcuts")
"""What a printed form carries for JupyterLab's sake alone; a style sheet of ours does it here."""


def parsed(html: str) -> BeautifulSoup:
    """HTML as a tree that can be changed."""
    return BeautifulSoup(html, "html.parser")


def element(name: str, **attributes: str) -> Tag:
    """A new element that stands in no tree yet; ``class_`` is written ``class``."""
    given = {key.removesuffix("_"): value for key, value in attributes.items()}
    return parsed("").new_tag(name, attrs=given)


def first(tree: Tag, selector: str) -> Tag:
    """The first element that a selector finds.

    Raises
    ------
    LookupError
        If there is none.
    """
    if found := tree.select_one(selector):
        return found
    raise LookupError(f"There is no '{selector}' in: {tree.get_text()[:60]}")


def value_of(one: Tag, name: str) -> str:
    """An attribute as it is written; nothing where it is missing."""
    value = one.get(name) or ""
    return value if isinstance(value, str) else " ".join(value)


def prose(markdown: str) -> BeautifulSoup:
    """A Markdown cell as HTML, with the anchors that its links lead to."""
    tree = parsed(MARKDOWN.render(markdown))
    for heading in tree.find_all(HEADINGS):
        heading["id"] = anchor(heading.get_text()).removeprefix("#")
    return tree


def names_of_links(tree: Tag) -> list[str]:
    """What each link is called, one after the other."""
    return [
        value_of(link, "aria-label") or _words_of(link) for link in tree.find_all("a", href=True)
    ]


def without_styles(tree: Tag) -> None:
    """Take out what the strict policy of the pages refuses, and what only JupyterLab needs."""
    for one in tree.find_all(True):
        for name in JUPYTERS:
            del one[name]


def cards(tree: Tag, levels: Mapping[Level, str]) -> None:
    """Every care card is framed by how soon help is needed.

    It has no name of its own: each would be one landmark more, and its heading leads to it already.
    """
    for quotation in tree.find_all("blockquote"):
        heading = quotation.find(HEADINGS)
        badge = quotation.strong
        said = badge.get_text() if badge else ""
        level = next((name for name, words in levels.items() if words == said), None)
        if heading and badge and badge.parent and level:
            quotation.name = "section"
            quotation["class"] = AttributeValueList(["card", f"card-{level}"])
            badge.parent["class"] = "level"


def tables(tree: Tag) -> None:
    """Every table can be moved sideways on a narrow screen, also from the keyboard."""
    for table in tree.find_all("table"):
        for head in table.find_all("th", scope=False):
            head["scope"] = "col"
        name = _name_of(table)
        wide = element("div", class_="wide", role="region", tabindex="0")
        wide["aria-label"] = name
        table.wrap(wide)


def _name_of(table: Tag) -> str:
    before = table.find_previous([*HEADINGS, "summary", "strong"])
    if before is None:
        # a part that begins with its table is called by what stands above its columns
        return ", ".join(map(_words_of, table.select("tr:first-child th")))
    return value_of(before, "aria-label") or _words_of(before)


def _words_of(one: Tag) -> str:
    return " ".join(one.get_text().split())


def citations(tree: Tag, sources: str, of_card: str) -> None:
    """A number in brackets leads to its own line of the sources; ``sources`` is their heading.

    The one of a card, which may hold thirty numbers, is called ``of_card`` too.
    """
    for link in tree.find_all("a", href=anchor(sources)):
        if found := CITED.fullmatch(link.get_text()):
            link["class"] = "cite"
            link["href"] = f"#source-{found[1]}"
            if link.find_parent(class_="card"):
                link["aria-label"] = f"{link.get_text()} {of_card}"


def numbered(tree: Tag, sources: str) -> None:
    """Give each line of the list below the heading ``sources`` the anchor of its number."""
    heading = tree.find("h2", string=sources)
    rows = heading.find_next_sibling("ol") if heading else None
    for number, row in enumerate(rows.find_all("li", recursive=False) if rows else (), 1):
        row["id"] = f"source-{number}"
        # a citation that is followed takes the focus along, so that its source is read
        row["tabindex"] = "-1"


def ways_back(trees: Sequence[Tag], back: str) -> None:
    """Let each source lead back to where it is cited first, for whoever came from there."""
    cited: dict[int, str] = {}
    for place, link in enumerate(
        one for tree in trees for one in tree.find_all("a", class_="cite")
    ):
        new = [number for number in _numbers(link.get_text()) if number not in cited]
        if new:
            link["id"] = name = f"cited-{place}"
            cited |= dict.fromkeys(new, name)
    for row in (one for tree in trees for one in tree.find_all("li", id=SOURCE)):
        number = int(value_of(row, "id").removeprefix("source-"))
        if number in cited:
            way = element("a", class_="back", href=f"#{cited[number]}")
            way.string = back.format(number=number)
            row.append(" ")
            row.append(way)


def _numbers(cited: str) -> Iterator[int]:
    """Every number that stands in brackets, with those between the ends of a span."""
    for begin, end in re.findall(r"(\d+)(?:-(\d+))?", cited):
        yield from range(int(begin), int(end or begin) + 1)


def unique(trees: Iterator[Tag]) -> None:
    """Let no anchor stand twice: the first one keeps its name."""
    seen: dict[str, int] = {}
    for tree in trees:
        for one in tree.find_all(id=True):
            name = value_of(one, "id")
            seen[name] = seen.get(name, 0) + 1
            if seen[name] > 1:
                one["id"] = f"{name}-{seen[name]}"


def led(href: str, pages: Mapping[str, str]) -> str:
    """Where a link leads on the site; ``pages`` gives the web page of each notebook."""
    file, mark, place = href.partition("#")
    return pages.get(file, file) + mark + place
