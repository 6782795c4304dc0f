"""The saved pages where nothing of ours runs: another program's page, a code host, paper."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser

import nbformat
import pytest
from nbconvert import HTMLExporter
from nbformat import NO_CONVERT

from helpers.library import ROOT, Library

PAGES = sorted((ROOT / "notebooks").glob("*.ipynb"))
VIEW = "application/vnd.jupyter.widget-view+json"
every_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
UNSAFE = {"script", "style", "svg", "iframe", "form", "input", "button", "link", "object"}
"""Elements that a code host and JupyterLab take out of a page they do not trust."""


class Elements(HTMLParser):
    """The names of all elements, and the text between them."""

    def __init__(self, html):
        super().__init__()
        self.names, self.text = [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)

    def handle_data(self, data):
        self.text += data


def read(path):
    return nbformat.read(path, NO_CONVERT)


def outputs(page):
    return [output for cell in page.cells for output in cell.get("outputs", [])]


def printed(page):
    own = [output.data for output in outputs(page) if VIEW not in output.data]
    return [data["text/html"] for data in own if "text/html" in data]


@every_page
def test_converted_to_html_a_page_shows_all_its_printed_forms(path):
    html, _ = HTMLExporter().from_notebook_node(read(path))
    shown = re.sub(r"\s+", " ", Elements(html).text)
    for form in printed(read(path)):
        assert re.sub(r"\s+", " ", Elements(form).text).strip() in shown


@every_page
def test_before_each_view_stands_its_printed_form(path):
    found = [set(output.data) for output in outputs(read(path))]
    before = [found[place - 1] for place, data in enumerate(found) if VIEW in data]
    # the first page has four doors and nothing to press
    assert before or path.stem.endswith("start-here")
    assert all(data == {"text/html", "text/plain"} for data in before)


@every_page
def test_a_view_that_can_not_be_drawn_says_so_in_words(path):
    """Else a program that knows no widgets asks its reader to look for another program."""
    views = [output.data for output in outputs(read(path)) if VIEW in output.data]
    words = Library().catalogue.cell.only_read.flat
    assert all(data["text/markdown"] == words for data in views)


@every_page
def test_printed_forms_hold_nothing_that_a_code_host_takes_out(path):
    names = {name for form in printed(read(path)) for name in Elements(form).names}
    assert names & UNSAFE == set()


@every_page
def test_every_printed_form_can_be_read_as_plain_text(path):
    plain = [output.data["text/plain"] for output in outputs(read(path)) if VIEW not in output.data]
    assert all(len(text.split()) > 10 and "<" not in text.split("\n")[0] for text in plain)


@every_page
def test_no_markdown_of_a_page_needs_more_than_plain_markdown_and_words_to_open(path):
    prose = [cell.source for cell in read(path).cells if cell.cell_type == "markdown"]
    # code hosts, JupyterLab and editors all know how to open <details>
    plain = (
        r'<(?!/?(?:details|summary|h[34]|p)(?: class="als-[a-z-]+(?: als-[a-z-]+)*"| open)*>)[a-z/]'
    )
    strange = re.compile(plain + r"|\[@|\]\(topic:")
    assert not [text for text in prose if strange.search(text)]


@every_page
def test_a_page_that_is_alone_says_where_it_belongs_above_the_line_that_fails(path, tmp_path):
    first = next(cell.source for cell in read(path).cells if cell.cell_type == "code")
    words = Library().catalogue.cell.alone.flat
    assert first.split("\n")[1] == f"# {words}"
    if path.stem.startswith("00"):
        alone = [sys.executable, "-I", "-c", first]
        failed = subprocess.run(alone, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "No module named 'als_pages'" in failed.stderr
