"""Every kind of mistake in the content is said once, with its file, its line and a way out."""

import pytest

QUIZ = "en/apples/quiz.yaml"
CHARTS = "en/apples/charts.yaml"
FACTS = "facts/orchard.yaml"
HTML = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
FORM = "Write a citation as [@fact-name], or as [@fact-a; @fact-b] for two."
WHY = "Add one before its full stop, like [@fact-name]."
MEND = "Change the number or the citation."


IN_REGISTERS = [
    pytest.param(
        FACTS, "[garden-book]", "[garden-bok]",
        "6: No source is called 'garden-bok'. Check the name.",
        id="a fact with an unknown source",
    ),
    pytest.param(
        FACTS, "[garden-book]", "[lost-book]",
        "6: 'lost-book' was never found and must not be cited. Name a source that was read.",
        id="a fact with a source that must not be cited",
    ),
    pytest.param(
        FACTS, "[garden-book]", "[closed-book]",
        "6: 'closed-book' was not read. Read it and say so in sources.yaml, or name another.",
        id="a fact with a source that was not read",
    ),
    pytest.param(
        FACTS, "review-by: 2027-07-10", "review-by: 2027-07-11",
        "3: 'apple-share' waits longer than 18 months. Give it an earlier 'review-by'.",
        id="a fact that is checked again too late",
    ),
    pytest.param(
        FACTS, "review-by: 2027-07-10", "review-by: 2026-01-10",
        "10: 'review-by' must be later than 'checked'. Change one of them.",
        id="a fact that is checked again before it was checked",
    ),
    pytest.param(
        FACTS, "pear-half:", "apple-share:",
        "11: 'apple-share' is already on line 3.",
        id="two facts of one name",
    ),
    pytest.param(
        "sources.yaml", "    url: https://example.org/garden\n", "",
        "2: 'garden-book' has no 'doi', 'url' or 'read-at'. Add one, so that it can be opened.",
        id="a source that cannot be opened",
    ),
    pytest.param(
        "sources.yaml", "https://example.org/garden", "javascript:alert(1)",
        "2: An address of 'garden-book' does not start with https://. Write it whole.",
        id="a source with an address that is none",
    ),
    pytest.param(
        "sources.yaml", "    do-not-cite: yes", "    do-not-cite: yes\n    likely-meant: [bok]",
        "19: No source is called 'bok'. Check the name.",
        id="a source that was likely meant and is not there",
    ),
    pytest.param(
        "data/basket.yaml", "source: garden-book", "source: lost-book",
        "4: 'lost-book' is not a source that may be cited. Check the name.",
        id="a row of data with a source that must not be cited",
    ),
    pytest.param(
        "series.yaml", "pears: 01", "pears: 01\n  plums: 02",
        "4: 'plums' has no page.md in its folder. Write it, or delete the topic here.",
        id="a topic without a page",
    ),
    pytest.param(
        "series.yaml", "[apples, pears]", "[apples, plums]",
        "5: 'plums' in the lane 'worried' is not a topic above.",
        id="a lane to an unknown topic",
    ),
]  # fmt: skip


IN_PARTS = [
    pytest.param(
        QUIZ, " [@apple-share].\n    right", ".\n    right",
        f"15: The 'why' of 'stone' cites no fact. {WHY}", id="a why that cites nothing",
    ),
    pytest.param(
        QUIZ, "is red?", "is red [@apple-shar]?",
        "5: No fact is called 'apple-shar'. Did you mean 'apple-share'?",
        id="a question that cites",
    ),
    pytest.param(
        QUIZ, "A stone\n", "A stone [@apple-shar]\n",
        "14: No fact is called 'apple-shar'. Did you mean 'apple-share'?", id="a choice that cites",
    ),
    pytest.param(
        "en/apples/checklist.yaml", "At the market", "At the market [apple @share]", f"5: {FORM}",
        id="a title that cites",
    ),
    pytest.param(
        "en/apples/checklist.yaml", "Take a basket.", "Take 7 baskets.",
        "9: The number 7 in 'Take 7 baskets.' stands in a sentence that cites no fact."
        f" {MEND}",
        id="a thing to do with a number",
    ),
    pytest.param(
        "en/apples/checklist.yaml", "Apples roll away.", "7 apples roll away.",
        "11: The number 7 in '7 apples roll away.' stands in a sentence that cites no fact."
        f" {MEND}",
        id="a reason with a number",
    ),
    pytest.param(
        "en/apples/checklist.yaml", "    items:", "    intro: |\n      Take 7 things.\n    items:",
        "7: The number 7 in 'Take 7 things.' stands in a sentence that cites no fact."
        f" {MEND}",
        id="an introduction with a number",
    ),
    pytest.param(
        "en/care.yaml", "away now if:", "away now if [@apple-share]:",
        "6: A heading or term cites nothing. Move the citation to where it is explained.",
        id="a heading that cites",
    ),
    pytest.param(
        "en/care.yaml", "Wait until", "Wait 7 days until",
        "11: The number 7 in 'Wait 7 days until no more apples fall.' stands in a sentence that"
        f" cites no fact. {MEND}",
        id="what to do then, with a number",
    ),
    pytest.param(
        CHARTS, "facts: [apple-share]", "facts: [apple-shar]",
        "19: No fact is called 'apple-shar'. Did you mean 'apple-share'?",
        id="a chart with an unknown fact",
    ),
    pytest.param(
        QUIZ, "It grows", "1,001 grow",
        "20: The number 1001 in '1,001 grow on a tree.' stands in a sentence that cites no fact."
        f" {MEND}",
        id="a number in a hint",
    ),
    pytest.param(
        QUIZ, "right: [apple]", "right: [aple]",
        "17: 'aple' below 'right' is not one of the choices. Check the spelling.",
        id="a right choice that is not there",
    ),
    pytest.param(
        QUIZ, "right: [apple]", "right: [apple, apple]",
        "17: A choice stands twice below 'right'. Delete one.", id="a right choice named twice",
    ),
    pytest.param(
        QUIZ, "right: [apple]", "wright: [apple]",
        "17: 'wright' is not a name this file uses. Did you mean 'right'?", id="a misspelt name",
    ),
    pytest.param(
        QUIZ, "ask: |\n      Which", "ask: Which",
        "4: Put the words on the line below, after a '|'.", id="words beside their name",
    ),
    pytest.param(
        QUIZ, "ask: |\n      Which", "ask: >\n      Which",
        "4: Put the words on the line below, after a '|'.", id="words below another mark",
    ),
    pytest.param(
        QUIZ, "version: 1", "version: one",
        "1: 'one' is not a whole number from 1 to 9999. Change it.", id="a version in words",
    ),
    pytest.param(
        QUIZ, "      stone:", "      not-sure:",
        "12: 'not-sure' is added to every question. Delete it here.", id="a choice of ours",
    ),
    pytest.param(
        CHARTS, "      green: |\n        Green\n", "",
        "4: The label 'green' is missing here. Add it with its words.", id="a missing label",
    ),
    pytest.param(
        CHARTS, "data: basket", "data: baskets",
        "13: No file content/data/baskets.yaml is there. Add it, or check the name.",
        id="missing data",
    ),
    pytest.param(
        CHARTS, "of 30 and 70", "of 30 and 71",
        "7: The number 71 in 'Two bars, of 30 and 71.' stands in none of the facts cited."
        f" {MEND}",
        id="a description with a number that is not in the data",
    ),
    pytest.param(
        "en/care.yaml", " [@apple-falls]", "",
        f"8: This line of the card cites no fact. {WHY}", id="a sign that cites nothing",
    ),
    pytest.param(
        "en/care.yaml", "emergency-now", "routine",
        "1: 'first' must name a card below whose level is 'emergency-now'.",
        id="a first card that is no emergency",
    ),
    pytest.param(
        "en/glossary.yaml", "The seed", "One of 5 seeds",
        "6: The number 5 in 'One of 5 seeds of an apple.' stands in none of the facts cited."
        f" {MEND}",
        id="a term with a strange number",
    ),
    pytest.param(
        "en/apples/checklist.yaml", "when: today", "when: tomorrow",
        "13: 'tomorrow' is not one of 'today', 'this-week', 'this-month', 'any-time', "
        "'week-before', 'evening-before' or 'hour-before'. Choose one.",
        id="a time that is none",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "said"), [*IN_REGISTERS, *IN_PARTS])
def test_a_mistake_is_said_with_its_line(orchard, name, old, new, said):
    orchard.change(name, old, new)
    assert f"content/{name}:{said}" in orchard.says()
