"""Where a reader is, on paper."""

import pytest

from helpers.document.outputs import as_output
from helpers.library import Library
from helpers.parts.answers.printed import answers_as_text, answers_blocks
from helpers.parts.base.page_links import PageLink

WORDS = Library().catalogue.answers
PAGES = {"pears": PageLink("Pears & <b>", ""), "plums": PageLink("Plums", "02-plums.ipynb")}


def on_paper(words, pages):
    return as_output(answers_blocks(words, pages)).removesuffix("</p>")


@pytest.mark.parametrize("form", [on_paper, answers_as_text])
def test_paper_says_that_a_pen_keeps_the_answers(form):
    assert " ".join(form(WORDS, PAGES).split()).endswith(WORDS.on_paper.flat)


def test_each_page_has_a_box_to_tick():
    assert "[ ] Pears & <b>\n[ ] Plums\n" in answers_as_text(WORDS, PAGES)


def test_titles_are_escaped_and_lead_to_their_pages():
    shown = as_output(answers_blocks(WORDS, PAGES))
    assert "☐ Pears &amp; &lt;b&gt;<br>" in shown
    assert '☐ <a href="02-plums.ipynb">Plums</a>' in shown
