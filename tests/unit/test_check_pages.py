"""Every kind of mistake in a page is said once, with its file, its line and a way out."""

import pytest

PAGE = "en/apples/page.md"
CELL = "A cell says one thing, such as {quiz} or {chart} and its name. The guide lists them."
HTML = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
BLOCK = "Only parts, {care}, {plan} and {open} stand in a block, closed by ```. Use words."
FORM = "Write a citation as [@fact-name], or as [@fact-a; @fact-b] for two."
MEND = "Change the number or the citation."
OPENING = (
    'The first cell below the title is: from als_pages import topic / page = topic("apples").'
    " Write it so."
)


IN_PAGES = [
    pytest.param(
        "@apple-share].\nSee", "@apple-shar].\nSee",
        "21: No fact is called 'apple-shar'. Did you mean 'apple-share'?",
        id="an unknown fact that is close to another",
    ),
    pytest.param(
        "@apple-share].\nSee", "@zzzz].\nSee",
        "21: No fact is called 'zzzz'. Add it to the register, or cite another.",
        id="an unknown fact that is close to none",
    ),
    pytest.param(
        "@apple-share].\nSee", "@garden-book].\nSee",
        "21: 'garden-book' is a source. Cite a fact that rests on it.",
        id="a source in the place of a fact",
    ),
    pytest.param(
        "1 in 4 is red [@apple-share]", "one side is red [@stone-heard]",
        "21: What 'stone-heard' rests on was not read (recalled). Cite another fact.",
        id="a fact that may not be shown",
    ),
    pytest.param(
        "1 in 4 is", "1 in 5 is",
        "21: The number 5 in 'Of the apples counted, 1 in 5 is red.' stands in none of the facts"
        f" cited. {MEND}",
        id="a strange number in digits",
    ),
    pytest.param(
        "1 in 4 is", "one in five is",
        "21: The number 5 in 'Of the apples counted, one in five is red.' stands in none of the"
        f" facts cited. {MEND}",
        id="a strange number in words",
    ),
    pytest.param(
        "on a tree.", "on a tree.\nIt has 5 pips.",
        "13: The number 5 in 'It has 5 pips.' stands in a sentence that cites no fact."
        f" {MEND}",
        id="a number in a sentence that cites nothing",
    ),
    pytest.param(
        "red [@apple-share].", "red. [@apple-share]",
        "21: A citation stands before the full stop of its sentence. Move it there.",
        id="a citation behind the full stop",
    ),
    pytest.param(
        "[@apple-share].\nSee", "[see @apple-share].\nSee", f"21: {FORM}",
        id="a citation with words in it",
    ),
    pytest.param(
        "[@apple-share].\nSee", "[@apple-share, red].\nSee", f"21: {FORM}",
        id="a citation with words behind the name",
    ),
    pytest.param("on a tree.", "on a tree [@].", f"12: {FORM}", id="a citation of nothing"),
    pytest.param(
        "## Words for next-heading", "## Now",
        "10: The section '## Words for next-heading' is missing. Every page has one; add it.",
        id="a missing section",
    ),
    pytest.param(
        "# Apples", "## Apples",
        "10: A page starts with its title, as in '# Title'. Add it.", id="a missing title",
    ),
    pytest.param(
        "## Colours", "### Colours",
        "19: This heading skips a level. Use '##'.", id="a skipped heading",
    ),
    pytest.param(
        "## Colours", "# Colours",
        "19: A page has one title. Use '##' here.", id="a second title",
    ),
    pytest.param(
        'page = topic("apples")', 'page = topic("pears")', f"15: {OPENING}",
        id="a first cell that opens another page",
    ),
    pytest.param(
        "on a tree.", "on a tree.\n\n## Before the cell", f"17: {OPENING}",
        id="a section before the first cell",
    ),
    pytest.param(
        "page.quiz()", "one = 1\ntwo = 2\npage.quiz()", f"34: {CELL} Write one of them.",
        id="a cell of three lines",
    ),
    pytest.param(
        'page.chart("basket")', 'page.chart("baskets")',
        "25: No chart is called 'baskets'. Use basket.", id="an unknown chart",
    ),
    pytest.param(
        'page.checklist("market")', "page.checklist()",
        "46: No checklist is called ''. Use market.", id="a checklist without its name",
    ),
    pytest.param(
        "page.quiz()", 'page.quiz("red")',
        "34: A page has one quiz. Write {quiz} here.", id="a quiz with a name",
    ),
    pytest.param(
        '```python\npage.chart("basket")\n```', "```{chart} baskets\n```",
        "24: No chart is called 'baskets'. Use basket.", id="an unknown chart in a directive",
    ),
    pytest.param(
        "```python\npage.quiz()\n```", "```{quiz} red\n```",
        "33: A page has one quiz. Write {quiz} here.", id="a quiz with a name in a directive",
    ),
    pytest.param(
        "{care} falling-apples", "{care} falling-pears",
        "28: No care card is called 'falling-pears'. Check the name in care.yaml.",
        id="an unknown card",
    ),
    pytest.param(
        "{care} falling-apples", "{cards} falling-apples",
        "28: '{cards} falling-apples' is not a directive. Write {care} and the name of a card.",
        id="an unknown directive",
    ),
    pytest.param("on a tree.", "on a <b>tree</b>.", f"12: {HTML}", id="HTML"),
    pytest.param("on a tree.", "on &#53; trees.", f"12: {HTML}", id="a number hidden in HTML"),
    pytest.param("on a tree.", "on ![a tree](#tree).", f"12: {HTML}", id="a picture"),
    pytest.param("on a tree.", "on\n```yaml\n5\n```", f"13: {BLOCK}", id="a block of another kind"),
    pytest.param("falling-apples\n", "falling-apples\n5\n", f"28: {BLOCK}", id="words in a card"),
    pytest.param('("market")\n```', '("market")', f"45: {BLOCK}", id="a block left open"),
    pytest.param(
        "topic:pears", "topic:plums",
        "22: 'plums' is not a topic of series.yaml. Check the name.", id="an unknown topic",
    ),
    pytest.param(
        "topic:pears", "pears.ipynb",
        "22: A link leads to another page, as in [words](topic:name). Write it so.",
        id="a link to a file",
    ),
    pytest.param(
        "review-by: 2027-07-10", "review-by: 2026-01-01",
        "5: 'review-by' must be later than 'checked'. Change one of them.",
        id="a page to be checked again before it was checked",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), IN_PAGES)
def test_a_mistake_in_a_page_is_said_with_its_line(orchard, old, new, said):
    orchard.change(PAGE, old, new)
    assert f"content/{PAGE}:{said}" in orchard.says()


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 1000 apples, a quarter is red [@apple-share].",
        "Of a thousand apples, 25 percent are red [@apple-share].",
        "Of the pears, 1 in 2 is green [@pear-half].",
        "A third of the pears is small [@pear-half].",
        "1 in 3 pears is small, and 1 in 4 apples is red [@pear-half; @apple-share].",
        "Two words of a page that cite nothing.",
    ],
)
def test_a_number_that_a_cited_fact_holds_passes(orchard, sentence):
    orchard.change(PAGE, "on a tree.", f"on a tree.\n{sentence}")
    assert orchard.says() == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 1,000 apples,\n350 are red [@apple-share].",
        "Of 1,000 apples,\n350. And so on [@apple-share].",
        "1\u00a0in\u00a0350 is red [@apple-share].",
        "350% are red [@apple-share].",
        "It weighs 350mg [@apple-share].",
        "Between 1 and 350–1,000 are red [@apple-share].",
        "Three hundred and fifty are red [@apple-share].",
        "Two-thirds are red [@apple-share].",
        "Three-quarters are red [@apple-share].",
        "Some ½ of them are red [@apple-share].",
        "A quarter of a million are red [@apple-share].",
        "- 350 are red",
        "> 350 are red",
        "### 350 are red",
        "Three hundred thousand apples grow here.",
        "Twenty percent of the apples are red.",
    ],
)
def test_no_way_of_writing_hides_a_number(orchard, sentence):
    orchard.change(PAGE, "on a tree.\n", f"on a tree.\n\n{sentence}\n")
    assert any(": The number" in said for said in orchard.says())
