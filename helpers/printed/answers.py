"""Where a reader is, on paper: a box for each page, and how answers are kept by hand."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from helpers.printed.checklist import BOX
from helpers.printed.questions import PageLink
from helpers.printed.sentences import folded
from helpers.schema.answers import AnswersWords


def answers_as_html(words: AnswersWords, pages: Mapping[str, PageLink]) -> str:
    """The pages in plain tags that every sanitizer lets through, to stand below an h2."""
    boxes = "<br>".join(f"{BOX} {_title(page)}" for page in pages.values())
    return "\n".join(
        [
            f"<p><strong>{escape(words.pages_read.flat)}</strong></p>",
            f"<p>{boxes}</p>",
            f"<p>{escape(words.on_paper.flat)}</p>",
        ]
    )


def answers_as_text(words: AnswersWords, pages: Mapping[str, PageLink]) -> str:
    """The pages as plain text."""
    boxes = [f"[ ] {page.title}" for page in pages.values()]
    return "\n".join([folded(words.pages_read.flat), *boxes, "", folded(words.on_paper.flat)])


def _title(page: PageLink) -> str:
    title = escape(page.title)
    return f'<a href="{escape(page.href)}">{title}</a>' if page.href else title
