"""The marks that the pages were given: whole, resting on the pages, and true where it counts."""

from __future__ import annotations

import re

import pytest
from pydantic import ValidationError

from helpers.cells import CALL, anchor, split
from helpers.check.report import row
from helpers.citing import bare
from helpers.document.blocks import Disclosure, Items, Paragraph, Plan
from helpers.document.composing import page
from helpers.document.inlines import Link, Text
from helpers.document.rows import Table
from helpers.document.terms import Terms
from helpers.document.text import plain
from helpers.files import read_yaml
from helpers.library import Library
from helpers.schema.reviews import Grades, Scores

LIBRARY = Library()
TOPICS = list(LIBRARY.series.topics)
FOLDER = LIBRARY.content / "reviews"
LONGEST = 220
"""Most words below one heading: about two hundred."""

WHOLE = 1_600
"""Most words of a page that need not be summed up: about eight minutes, with what it shows."""

MARKS = {
    "red": {"score": "0", "shows": "It is green."},
    "round": {"score": "1", "shows": "It rolls."},
    "ripe": {"score": "na", "shows": "It is made of wax."},
}
ITEMS = {name: {"part": "form", "asks": f"Is it {name}?"} for name in MARKS}


def scores(name: str) -> Scores:
    return Scores.read(read_yaml(FOLDER / f"{name}.yaml", name))


PEMAT, CDC = scores("pemat"), scores("cdc-index")
DISCERN = Grades.read(read_yaml(FOLDER / "discern.yaml", "discern"))
EVIDENCE = [
    (topic, mark.shows.flat)
    for instrument in (PEMAT, CDC)
    for topic, marks in instrument.pages.items()
    for mark in marks.values()
] + [(DISCERN.page, answer.shows.flat) for answer in DISCERN.answers.values()]


def cells(topic: str, kind: str) -> list[str]:
    page = LIBRARY.manuscript(topic)
    return [cell.source for cell in split(page.body, page.first_line) if cell.kind == kind]


def held(topic: str) -> str:
    """Everything that a page's files say, and the headings that the press adds to it."""
    files = [*(LIBRARY.words_folder / topic).iterdir(), LIBRARY.words_folder / "words.yaml"]
    titles = [LIBRARY.manuscript(other).body.strip().split("\n")[0] for other in TOPICS]
    return "\n".join([*(path.read_text(encoding="utf-8") for path in files), *titles])


def parts(topic: str) -> list[str]:
    """The words below each heading of a page, in plain view."""
    text = "\n\n".join(cells(topic, "prose"))
    return re.split(r"^#{2,3} ", text, flags=re.M)[1:]


def kinds(topic: str) -> list[str]:
    return [call["kind"] for code in cells(topic, "code") if (call := CALL.fullmatch(code))]


def apples(marks: dict) -> Scores:
    made_up = {"note": "Made up.", "checked": "2026-11-23", "items": ITEMS}
    return Scores.model_validate({**made_up, "pages": {"apple": marks}})


def test_every_page_is_scored_with_every_item_of_both_instruments():
    assert {*PEMAT.pages} == {*CDC.pages} == {*TOPICS}
    assert [len(PEMAT.items), len(CDC.items), len(DISCERN.answers)] == [24, 20, 16]


def test_the_choices_are_judged_where_they_are_told():
    assert DISCERN.page == "treatments"


@pytest.mark.parametrize("instrument", [PEMAT, CDC, DISCERN])
def test_the_marks_say_that_they_are_our_own(instrument):
    assert "self-assessment" in instrument.note
    assert "No clinician has reviewed any page yet" in instrument.note.flat


def test_no_clinician_is_named_while_the_marks_say_that_there_is_none():
    assert [t for t in TOPICS if LIBRARY.manuscript(t).front.reviewed.by] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_evidence_quotes_what_stands_on_the_page(topic):
    quotes = [
        quote for page, text in EVIDENCE if page == topic for quote in re.findall(r"'(.*?)'", text)
    ]
    assert [quote for quote in quotes if quote not in held(topic)] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_has_one_main_message_that_stands_out(topic):
    lead = cells(topic, "prose")[0].split("\n\n")
    assert len(lead) == 2
    assert "**" in lead[1]


@pytest.mark.parametrize("topic", TOPICS)
def test_a_long_page_sums_up(topic):
    short = [part for part in parts(topic) if part.startswith("In short\n")]
    long = len(bare("\n".join(parts(topic))).split()) > WHOLE
    assert short or not long
    assert all(part.count("\n- ") >= 3 for part in short)


@pytest.mark.parametrize("topic", TOPICS)
def test_no_part_of_a_page_is_long(topic):
    assert [part[:40] for part in parts(topic) if len(bare(part).split()) > LONGEST] == []


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic != "start-here"])
def test_a_page_has_something_to_do_and_says_you(topic):
    assert {"checklist", "feedback", "quiz", "questions", "numbers", "answers"} & set(kinds(topic))
    assert re.search(r"\byou(r|rs)?\b", parts(topic)[-1], re.I)


@pytest.mark.parametrize("topic", TOPICS)
def test_pictures_are_marked_where_there_are_pictures(topic):
    marked = PEMAT.pages[topic]["pictures-titled"].score != "na"
    assert marked == ("chart" in kinds(topic))


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if "chart" in kinds(topic)])
def test_a_picture_has_words_before_and_after_it(topic):
    page = LIBRARY.manuscript(topic)
    found = list(split(page.body, page.first_line))
    at = [i for i, cell in enumerate(found) if cell.source.startswith("page.chart(")]
    assert {found[i + step].kind for i in at for step in (-1, 1)} == {"prose"}
    assert not any(found[i + 1].source.startswith("#") for i in at)
    assert all(one.alt and one.caption for one in LIBRARY.charts(topic).charts.values())


@pytest.mark.parametrize("topic", TOPICS)
def test_every_taught_term_of_a_page_leads_to_its_meaning(topic):
    terms = Terms(LIBRARY.glossary)
    made = page(LIBRARY, topic)
    if "{glossary}" in LIBRARY.manuscript(topic).body:
        assert not [one for line in prose(made.lead) for one in line if is_term(one)]
        return  # it holds every meaning itself
    own = [section for section in made.sections if section.kind == "words"]
    lines = [line for section in own for line in prose(section.blocks)]
    used = [word for line in [*prose(made.lead), *lines] for word in taught(line, terms)]
    says = {LIBRARY.glossary.terms[terms.names[word.lower()]].say.flat for word in used}
    # a name in capitals is not the word of the same letters
    named = {say for say in says if not say.isupper() or say in used}
    linked = {one.href for line in [*prose(made.lead), *lines] for one in line if is_term(one)}
    assert {anchor(say) for say in named} - linked == set()


def prose(blocks):
    """The lines of paragraphs, lists and tables, in which terms are taught."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.inside
        elif isinstance(block, Items):
            yield from (line for item in block.items for line in prose(item))
        elif isinstance(block, Table):
            rows = [block.head, *(row for body in block.bodies for row in body)]
            yield from (cell.inside for row in rows for cell in row)
        elif isinstance(block, Disclosure | Plan):
            yield from prose(block.blocks)


def taught(line, terms):
    """The taught terms of a line, linked or not."""
    words = [one.words for one in line if isinstance(one, Text)]
    words += [plain(one.inside) for one in line if is_term(one)]
    return [found[0] for said in words for found in terms.pattern.finditer(said)]


def is_term(one):
    return isinstance(one, Link) and one.kind == "term"


@pytest.mark.parametrize("topic", TOPICS)
def test_the_minutes_of_a_page_are_those_that_the_report_counts(topic):
    assert abs(LIBRARY.manuscript(topic).front.minutes - row(LIBRARY, topic).minutes) <= 1


def test_items_that_do_not_apply_do_not_count():
    assert apples(MARKS).percent("apple", "form") == 50


def test_a_page_that_lacks_a_mark_is_refused():
    with pytest.raises(ValidationError, match="'apple' and the items differ in 'ripe'"):
        apples({name: mark for name, mark in MARKS.items() if name != "ripe"})


def test_a_quotation_that_stands_nowhere_would_be_noticed():
    assert "We sell apples here" not in held("start-here")
