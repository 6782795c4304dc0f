"""A decision on paper, in the search, and among the facts of its page."""

import pytest
from pear_decision import CLOSED, PEAR, UNCOUNTED

from helpers.citing import Reference
from helpers.document.blocks import Disclosure, Heading
from helpers.document.outputs import as_output
from helpers.document.rows import Table
from helpers.library import Library
from helpers.parts.decision.facts import facts, in_plain_view, plain_facts
from helpers.parts.decision.places import places
from helpers.parts.decision.printed import decision_as_text, decision_blocks
from helpers.parts.decision.values import clinic_page
from helpers.parts.decision.widget import DecisionWidget
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import ROWS

LIBRARY = Library()
WORDS = LIBRARY.catalogue.of(DecisionWords)
BOX = "\u2610"
BOOK = Reference("book", "A book", "A book of fruit", "https://example.org/book")


def lookup(names):
    return [BOOK] if list(names) else []


def blocks_of(decision):
    return decision_blocks(decision, WORDS, lookup, "en")


def text_of(decision):
    return decision_as_text(decision, WORDS, lookup, "en")


def closed_in(blocks):
    return [one for one in blocks if isinstance(one, Disclosure)]


PAPER = as_output(blocks_of(PEAR))


def test_the_options_stand_side_by_side_with_a_name_for_every_row_and_column():
    (table,) = [one for one in blocks_of(PEAR) if isinstance(one, Table)]
    assert [cell.names for cell in table.head] == ["", "col", "col"]
    assert [[cell.names for cell in row] for row in table.bodies[0]] == [["row", "", ""]] * len(
        ROWS
    )


def test_as_text_each_option_stands_alone_with_a_name_for_every_row():
    text = text_of(PEAR)
    assert text.index("PICK IT") < text.index("LEAVE IT")
    assert [text.count(f"- {WORDS.rows[row].flat}:") for row in ROWS] == [2] * len(ROWS)


def test_what_was_counted_is_read_only_by_choice_and_says_both_numbers():
    (closed,) = closed_in(blocks_of(PEAR))
    assert closed.hard
    assert closed.what == "What was counted of pears"
    assert "12 of 38 were sweet. (Source: " in as_output(closed.blocks)
    assert "12 of 38" not in as_output(
        one for one in blocks_of(PEAR) if not isinstance(one, Disclosure)
    )


def test_where_nothing_was_counted_that_is_said_in_plain_view():
    assert closed_in(blocks_of(UNCOUNTED)) == []
    assert "<p>Nobody counted.</p>" in as_output(blocks_of(UNCOUNTED))
    assert "Nobody counted." in text_of(UNCOUNTED)


def test_a_decision_that_is_closed_shows_its_question_and_nothing_more():
    blocks = blocks_of(CLOSED)
    assert [one.what for one in closed_in(blocks)] == [
        "All about the pear",
        "What was counted of pears",
    ]
    assert [type(one) for one in blocks].count(Heading) == 1
    seen = as_output(one for one in blocks if not isinstance(one, Disclosure))
    assert "It hangs low." in seen
    assert BOX not in seen


@pytest.mark.parametrize(
    ("paper", "box"), [(PAPER, BOX), (text_of(PEAR), "[ ]")], ids=["html", "text"]
)
def test_every_line_has_three_empty_boxes_and_every_question_one(paper, box):
    assert paper.count(box) == 3 * len(PEAR.matters) + len(PEAR.open)


@pytest.mark.parametrize("paper", [PAPER, text_of(PEAR)], ids=["html", "text"])
def test_it_says_when_it_was_checked_and_who_pays(paper):
    flat = " ".join(paper.split())
    assert "29 November 2026" in flat
    assert "29 May 2027" in flat
    assert WORDS.paid.flat in flat


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "The &lt;ripe&gt; pear" in PAPER


def test_a_page_says_of_itself_who_pays_as_the_decision_does():
    assert WORDS.paid.flat in LIBRARY.manuscript("how-we-know").body


def test_no_value_of_the_widget_is_an_answer():
    widget = DecisionWidget.of_page(LIBRARY, "talking", "voice-banking")
    assert {*widget.decision} == {
        *("name", "title", "ask", "about", "opens", "rows", "options", "counted", "uncounted"),
        *("steps", "matters", "open", "checked", "clinic"),
    }
    assert widget.decision["name"] == "voice-banking"


def test_what_a_page_does_not_hold_is_said_so():
    with pytest.raises(LookupError, match="No decision of this page is called 'plums'"):
        DecisionWidget.of_page(LIBRARY, "talking", "plums")


def test_facts_behind_what_is_opened_are_cited_and_not_in_plain_view():
    every = set(facts(LIBRARY, "breathing", "windpipe-opening"))
    plain = set(plain_facts(LIBRARY, "breathing", "windpipe-opening"))
    assert "br-trach-italy-deaths" in every - plain
    assert "br-trach-what" in plain
    mask = set(plain_facts(LIBRARY, "breathing", "breathing-mask"))
    assert "br-niv-two-pressures" in mask
    assert "br-niv-start-deaths" not in mask


def test_the_search_finds_a_decision_and_not_what_is_closed():
    found = {one.title: one for one in places(LIBRARY, {"decision": ["breathing"]})}
    assert {*found} == {"The breathing mask", "An opening in the windpipe"}
    mask, opening = found.values()
    assert (mask.kind, mask.href) == (WORDS.kind.flat, "breathing.html")
    assert "Try the mask No mask, or not yet" in mask.text
    for closed in ("A machine blows air through a mask", "Life ends sooner", "42"):
        assert closed not in mask.text + opening.text


def test_what_an_open_decision_states_is_in_plain_view():
    stated = [one.flat for one in in_plain_view(PEAR)]
    first = next(iter(PEAR.options.values()))
    assert {row.flat for row in first.rows.values()} <= {*stated}
    assert not [*in_plain_view(CLOSED)]


def test_the_clinics_sheet_is_found_on_the_page_that_shows_it(orchard):
    orchard.change("en/pears/page.md", "## Colours", "```{clinic}\n```\n\n## Colours")
    library = Library(orchard.root)
    assert clinic_page(library, "apples").title == library.manuscript("pears").title
    assert clinic_page(library, "pears") is None
