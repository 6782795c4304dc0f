"""Where a reader is, on paper: a box for each page, and how answers are kept by hand."""

from __future__ import annotations

from collections.abc import Mapping

from helpers.document.blocks import Blocks, Paragraph
from helpers.document.inlines import Break, Strong, Text, joined, said
from helpers.document.sentences import folded
from helpers.parts.base.page_links import BOX, PageLink, way_to
from helpers.schema.answers import AnswersWords


def answers_blocks(words: AnswersWords, pages: Mapping[str, PageLink]) -> Blocks:
    """The pages to stand below a heading of the second level."""
    boxes = [(Text(f"{BOX} "), way_to(topic, page)) for topic, page in pages.items()]
    return (
        Paragraph((Strong(said(words.pages_read.flat)),)),
        Paragraph(joined(boxes, Break())),
        Paragraph(said(words.on_paper.flat)),
    )


def answers_as_text(words: AnswersWords, pages: Mapping[str, PageLink]) -> str:
    """The pages as plain text."""
    boxes = [f"[ ] {page.title}" for page in pages.values()]
    return "\n".join([folded(words.pages_read.flat), *boxes, "", folded(words.on_paper.flat)])
