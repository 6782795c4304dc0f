"""What the pages state, sentence by sentence, and the fingerprint of what a reviewer saw."""

import pytest
from unit.reviewing import FIRST, read_by

from helpers.statements.known import Known

CARD = "an apple falls from the tree"
RED = "Of the apples counted, 1 in 4 is red."


@pytest.fixture
def known(orchard):
    orchard.write("reviews/first.yaml", FIRST)
    return lambda: Known(orchard.library)


def one(known, words, page="apples"):
    """The statement of a page that has these words."""
    return next(found for found in known.pages[page] if found.words == words)


def test_a_sentence_knows_its_heading_its_facts_and_its_line(known, orchard):
    found = one(known(), RED)
    lines = (orchard.root / found.path).read_text(encoding="utf-8").split("\n")
    assert (found.under, found.facts) == ("Colours", ("apple-share",))
    assert lines[found.line - 1].startswith("Of the apples counted")


def test_a_page_states_its_cards_quiz_lists_and_charts_too(known):
    assert [one.kind for one in known().pages["apples"]] == [
        "card", "card", "sentence", "sentence", "sentence", *["chart"] * 8,
        "quiz", "quiz", "quiz", "sentence", "sentence", "list",
    ]  # fmt: skip


def test_a_chart_states_its_picture_each_of_its_words_and_each_of_its_numbers(known):
    of_chart = [found for found in known().pages["apples"] if found.picture == "apples/basket"]
    assert [(found.mark, found.words) for found in of_chart] == [
        ("picture", "What is in the basket"),
        ("alt", "Two bars, of 30 and 70."),
        ("unit", "apples"),
        ("caption", "A made-up basket."),
        ("label", "Red"),
        ("label", "Green"),
        ("number", "Red: 30 (A gardener, 2020)"),
        ("number", "Green: 70 (A gardener, 2020)"),
    ]
    assert {found.facts for found in of_chart} == {("apple-share",)}


DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 100">
<circle cx="50" cy="50" r="40" stroke="ink" fill="none"/>
</svg>
"""


def test_a_drawing_whose_lines_changed_is_no_longer_read_and_its_words_are(known, orchard):
    orchard.write("drawings/estimates.svg", DRAWING)
    before = known().pages["apples"]
    orchard.write("drawings/estimates.svg", DRAWING.replace('r="40"', 'r="30"'))
    after = {found.seen for found in known().pages["apples"]}
    assert [found.mark for found in before if found.seen not in after] == ["picture"]


def test_a_number_of_a_chart_that_changed_is_no_longer_read(known, orchard):
    before = known().pages["apples"]
    orchard.change("data/basket.yaml", "value: 30", "value: 31")
    after = {found.seen for found in known().pages["apples"]}
    assert [found.words for found in before if found.seen not in after] == [
        "Red: 30 (A gardener, 2020)"
    ]


def test_headings_are_no_sentences(known):
    assert "Colours" not in [found.words for found in known().pages["apples"]]


def test_a_row_of_a_table_is_read_with_the_names_of_its_columns(known, orchard):
    table = "| fruit | color |\n| --- | --- |\n| apple | red [@apple-share] |"
    orchard.change("en/apples/page.md", "Nobody knows why.", table)
    found = one(known(), "apple · red")
    assert found.under == "What nobody knows: fruit · color"
    assert found.facts == ("apple-share",)


def test_what_is_opened_is_marked_as_closed(known, orchard):
    opened = "```{open} More about stones.\nA stone is hard.\n```"
    orchard.change("en/apples/page.md", "Nobody knows why.", opened)
    assert one(known(), "A stone is hard.").hard


def test_the_same_content_has_the_same_fingerprints(known):
    assert [*known().all] == [*known().all]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/apples/page.md", "is red [", "is bright red ["),
        ("en/apples/page.md", "## Colours", "## Shapes"),
        ("en/apples/page.md", "[@apple-share].\nSee", "[@pear-half].\nSee"),
        ("facts/orchard.yaml", "1 in 4 is red", "1 in 5 is red"),
        ("facts/orchard.yaml", "sources: [garden-book]", "sources: [garden-book, closed-book]"),
    ],
)
def test_a_sentence_that_changed_is_another_one_and_no_longer_read(known, orchard, file, old, new):
    before = one(known(), RED).seen
    orchard.change(file, old, new)
    after = [found.seen for found in known().pages["apples"]]
    assert before not in after


def test_a_card_that_says_another_level_is_no_longer_read(known, orchard):
    before = one(known(), CARD).seen
    orchard.change("en/care.yaml", "Step away now", "Step away soon")
    assert before not in known().all


def test_a_fact_that_was_only_checked_anew_stays_read(known, orchard):
    before = one(known(), RED).seen
    orchard.change("facts/orchard.yaml", "checked: 2026-01-10", "checked: 2026-03-10")
    assert one(known(), RED).seen == before


def test_a_sentence_that_only_moved_stays_read(known, orchard):
    before = one(known(), RED)
    orchard.change("en/apples/page.md", "An apple grows", "Look up.\n\nAn apple grows")
    after = one(known(), RED)
    assert (after.seen, after.line) == (before.seen, before.line + 2)


def test_what_matters_most_comes_in_the_order_of_the_content_each_once(known):
    steps = [[found.words for found in step] for _, step in known().first]
    assert steps == [
        [CARD, "Wait until no more apples fall."],
        [RED, RED.replace("apples", "pears")],
    ]


def test_nothing_is_read_before_somebody_read_it(known):
    it = known().tally("apples")
    assert (it.read, it.most_read, it.who) == (0, 0, ())


def test_a_page_counts_what_was_read_of_it_and_of_what_matters_most(known, orchard):
    read_by(orchard, known(), "A Gardener", {RED: "yes", "Nobody knows why.": "no"})
    it = known().tally("apples")
    assert (it.read, it.all, it.most_read, it.most) == (2, 19, 1, 3)
    assert [reader.name.flat for reader in it.who] == ["A Gardener"]


def test_a_remark_is_no_reading(known, orchard):
    read_by(orchard, known(), "A Gardener", {RED: "remark"}, words="Which apples?")
    assert known().tally("apples").read == 0
