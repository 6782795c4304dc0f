"""Markdown and printed forms, dressed as parts of a web page: anchors, cards, tables, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bs4 import BeautifulSoup, Tag
from markdown_it import MarkdownIt

from helpers.cells import anchor
from helpers.schema.ladder import Level

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
CITED = re.compile(r"\[(\d+)[\d, ]*\]")
JUPYTERS = ("style", "data-lm-suppress-shortcuts")
"""What a printed form carries for JupyterLab's sake alone; a style sheet of ours does it here."""


def parsed(html: str) -> BeautifulSoup:
    """HTML as a tree that can be changed."""
    return BeautifulSoup(html, "html.parser")


def prose(markdown: str) -> BeautifulSoup:
    """A Markdown cell as HTML, with the anchors that its links lead to."""
    tree = parsed(MARKDOWN.render(markdown))
    for heading in tree.find_all(HEADINGS):
        heading["id"] = anchor(heading.get_text()).removeprefix("#")
    return tree


def without_styles(tree: Tag) -> None:
    """Take out what the strict policy of the pages refuses, and what only JupyterLab needs."""
    for one in tree.find_all(True):
        for name in JUPYTERS:
            del one[name]


def cards(tree: Tag, levels: Mapping[Level, str]) -> None:
    """Every care card is a named part of the page, framed by how soon help is needed."""
    for quotation in tree.find_all("blockquote"):
        heading = quotation.find(HEADINGS)
        said = quotation.strong.get_text() if quotation.strong else ""
        level = next((name for name, words in levels.items() if words == said), None)
        if heading and level:
            quotation.name = "section"
            quotation["class"] = ["card", f"card-{level}"]
            quotation["aria-labelledby"] = heading["id"]
            quotation.strong.parent["class"] = ["level"]


def tables(tree: Tag) -> None:
    """Every table can be moved sideways on a narrow screen, also from the keyboard."""
    for table in tree.find_all("table"):
        for head in table.find_all("th", scope=False):
            head["scope"] = "col"
        name = _name_of(table)
        wide = parsed("").new_tag("div", attrs={"class": "wide", "role": "group", "tabindex": "0"})
        wide["aria-label"] = name
        table.wrap(wide)


def _name_of(table: Tag) -> str:
    before = table.find_previous([*HEADINGS, "summary", "strong"])
    return " ".join(before.get_text().split()) if before else ""


def citations(tree: Tag, sources: str) -> None:
    """A number in brackets leads to its own line of the sources; ``sources`` is their heading."""
    for link in tree.find_all("a", href=anchor(sources)):
        if found := CITED.fullmatch(link.get_text()):
            link["class"] = "cite"
            link["href"] = f"#source-{found[1]}"


def numbered(tree: Tag, sources: str) -> None:
    """Give each line of the list below the heading ``sources`` the anchor of its number."""
    heading = tree.find("h2", string=sources)
    rows = heading.find_next_sibling("ol") if heading else None
    for number, row in enumerate(rows.find_all("li", recursive=False) if rows else (), 1):
        row["id"] = f"source-{number}"


def unique(trees: Iterator[Tag]) -> None:
    """Let no anchor stand twice: the first one keeps its name."""
    seen: dict[str, int] = {}
    for tree in trees:
        for one in tree.find_all(id=True):
            name = one["id"]
            seen[name] = seen.get(name, 0) + 1
            if seen[name] > 1:
                one["id"] = f"{name}-{seen[name]}"
                for card in one.find_parents("section", attrs={"aria-labelledby": name}):
                    card["aria-labelledby"] = one["id"]


def led(href: str, pages: Mapping[str, str]) -> str:
    """Where a link leads on the site; ``pages`` gives the web page of each notebook."""
    file, mark, place = href.partition("#")
    return pages.get(file, file) + mark + place
