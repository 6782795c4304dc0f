"""What is too heavy for a page of the web stands on leaves: nothing is lost, old links lead on."""

from __future__ import annotations

import json
import re

import pytest

from helpers.document.apart import closed
from helpers.document.blocks import Disclosure, Folded, Heading, Paragraph
from helpers.document.inlines import Citation, said
from helpers.document.light import OfLeaf, anchors
from helpers.document.rows import Source, Sources
from helpers.document.shown import Shown, WebWords
from helpers.document.ways import Way, Ways
from helpers.library import ROOT, Library
from helpers.site import leaves
from helpers.site.building import build
from helpers.site.pages import web_page
from helpers.site.parts import values

SHELVES = """\
## On the shelf

```{glossary}
```

## Asked in the orchard

```python
page.questions()
```

## What nobody knows
"""

QUESTIONS = """\
version: 1
questions:
  green-pear:
    ask: |
      Why is my pear green?
    answer: |
      About half of the pears are green [@pear-half].
    topic: pears
  red-apple:
    ask: |
      Why is my apple red?
    answer: |
      One in four is [@apple-share].
    topic: apples
"""


@pytest.fixture(scope="module")
def files(orchard_type, tmp_path_factory):
    """The site of an orchard with a page to look things up."""
    orchard = orchard_type(tmp_path_factory.mktemp("orchard"))
    orchard.change("en/apples/page.md", "## What nobody knows\n", SHELVES)
    orchard.write("en/questions.yaml", QUESTIONS)
    return build(orchard.library)


def test_a_taught_term_is_told_on_a_leaf_with_what_it_rests_on(files):
    leaf = files["apples-words.html"]
    assert '<h2 id="pip">pip</h2>' in leaf
    (mark,) = re.findall(r'<a class="cite" href="(#why-\d+-\d+)"', leaf)
    assert f'id="{mark[1:]}"' in leaf
    assert "The seed of an apple" not in files["apples.html"]


def test_an_old_link_to_a_term_finds_the_way_to_it(files):
    assert '<a href="apples-words.html#pip" id="pip">pip</a>' in files["apples.html"]


def test_a_question_leads_to_its_answer_and_from_there_to_the_page_that_says_more(files):
    assert '<a href="apples-questions-pears.html#green-pear">' in files["apples.html"]
    leaf = files["apples-questions-pears.html"]
    assert '<h2 id="green-pear">Why is my pear green?</h2>' in leaf
    assert "About half of the pears are green." in leaf
    assert '<a href="pears.html">Pears</a>' in leaf


def test_the_search_finds_a_question_and_a_term_where_they_are_answered(files):
    found = json.loads(files["assets/search-index.js"].removeprefix("globalThis.alsSearch = ")[:-2])
    at = {place["title"]: place["href"] for place in found["places"]}
    assert at["Why is my pear green?"] == "apples-questions-pears.html#green-pear"
    assert at["pip"] == "apples-words.html#pip"


@pytest.mark.parametrize("leaf", ["apples-words.html", "apples-questions-apples.html"])
def test_a_leaf_says_what_to_do_in_an_emergency_and_leads_back(files, leaf):
    html = files[leaf]
    assert html.count('id="emergency-card"') == 1
    assert len(re.findall("<h1", html)) == 1
    assert re.search(r'href="apples\.html#(On-the-shelf|Asked-in-the-orchard)"', html)
    assert '"lastReviewed": "2026-01-10"' in html


def test_leaves_lead_from_one_to_the_next(files):
    assert 'rel="next" href="apples-questions-apples.html"' in files["apples-words.html"]


def test_what_is_hard_stays_closed_on_its_leaf_too():
    plain = Disclosure("Pears (2)", (Paragraph(said("green")),), apart="pears")
    hard = Disclosure("Sad. Press.", (Paragraph(said("rotten")),), True, "Sad", apart="sad")
    moved = closed(Library(), "fruit", (plain, hard))
    (ways,) = moved.stands
    assert isinstance(ways, Ways)
    assert [way.file for way in ways.ways] == ["fruit-pears.html", "fruit-sad.html"]
    assert [leaf.title for leaf in moved.leaves] == ["Pears (2)", "Sad"]
    assert [leaf.blocks for leaf in moved.leaves] == [plain.blocks, (hard,)]


def test_a_list_of_leaves_is_called_as_it_was_on_its_page():
    held = Disclosure("Pears (2)", (Paragraph(said("green")),), apart="pears")
    moved = closed(Library(), "fruit", (Folded(Heading(3, said("Fruit (1)")), (held,)),))
    assert moved.stands == (Ways((Way(said("Pears (2)"), "fruit-pears.html"),), "Fruit (1)"),)
    assert [leaf.name for leaf in moved.leaves] == ["pears"]


def test_a_citation_of_a_leaf_leads_to_the_page_where_the_leaf_has_no_such_source():
    mark = Citation(("apple",), "[1]", (1,), section=2, anchor="cited-1")
    alone = OfLeaf(WebWords("", ""), "fruit.html", (Paragraph((mark,)),))
    assert 'href="fruit.html#why-2-1"' in alone.citation(mark)
    row = Sources((Source(1, "A book", "https://example.org", "cited-1", "why-2-1"),))
    both = OfLeaf(WebWords("", ""), "fruit.html", (Paragraph((mark,)), row))
    assert 'href="#why-2-1"' in both.citation(mark)
    assert {*anchors((Paragraph((mark,)), row))} == {"cited-1", "why-2-1"}


def test_long_values_of_a_part_come_after_the_words_of_its_page(orchard, monkeypatch):
    monkeypatch.setattr(leaves, "LONG", 100)
    made = build(orchard.library)
    assert 'type="application/json"' not in made["apples.html"]
    assert '<script defer src="values/apples-quiz.js"></script>' in made["apples.html"]
    script = made["values/apples-quiz.js"]
    assert script.startswith('(globalThis.alsValues ??= {})["quiz"] = {')
    assert "Which of these is red?" in script


def test_values_can_not_end_what_they_stand_in():
    assert values(Shown((), "pear", '{"a":1}')) == (
        '(globalThis.alsValues ??= {})["pear"] = {"a":1};\n'
    )


def test_every_fact_source_term_and_question_of_the_series_stands_on_a_leaf():
    library = Library(ROOT)
    named = [
        leaf.leaf.name
        for topic in ("library", "how-we-know")
        for leaf in leaves.parted(web_page(library, topic))[1]
    ]
    assert len(named) == len(set(named))
    assert "words" in named
    assert {"facts-breathing", "facts-hard", "sources-review", "questions-eating"} <= set(named)
