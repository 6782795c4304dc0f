"""Every kind of mistake in the content is said once, with its file, its line and a way out."""

import os

import pytest

from helpers.check.__main__ import main

PAGE = "en/apples/page.md"
QUIZ = "en/apples/quiz.yaml"
CHARTS = "en/apples/charts.yaml"
FACTS = "facts/orchard.yaml"
CELL = "A cell says one thing, such as {quiz} or {chart} and its name. The guide lists them."
HTML = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
BLOCK = "Only parts, {care}, {plan} and {open} stand in a block, closed by ```. Use words."
FORM = "Write a citation as [@fact-name], or as [@fact-a; @fact-b] for two."
WHY = "Add one before its full stop, like [@fact-name]."
MEND = "Change the number or the citation."
OPENING = (
    'The first cell below the title is: from series import topic / page = topic("apples").'
    " Write it so."
)

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


def test_a_fact_of_the_sampler_stays_in_the_sampler(orchard):
    orchard.change(FACTS, "pear-half", "sampler-pear")
    orchard.change(PAGE, "on a tree.", "on a tree [@sampler-pear].")
    says = "'sampler-pear' is made up for the sampler. Cite another fact."
    assert orchard.says() == [f"content/{PAGE}:12: {says}"]


def test_a_fact_is_in_one_file_only(orchard):
    text = (orchard.root / "content" / FACTS).read_text(encoding="utf-8")
    orchard.write("facts/second.yaml", text)
    says = "'apple-share' is already in content/facts/orchard.yaml. Rename one."
    assert f"content/facts/second.yaml:3: {says}" in orchard.says()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        pytest.param("en/apples/quizz.yaml", "Did you mean 'quiz.yaml'?", id="misspelt"),
        pytest.param("en/apples/basket.csv", "Delete it, or move it.", id="of no kind"),
        pytest.param("en/wordz.yaml", "Did you mean 'words.yaml'?", id="beside the words"),
        pytest.param("sauces.yaml", "Did you mean 'sources.yaml'?", id="at the top"),
        pytest.param("facts/pears.yml", "Did you mean 'pears.yaml'?", id="with another ending"),
    ],
)
def test_a_file_that_nothing_reads_is_named(orchard, name, meant):
    orchard.write(name, "apples")
    assert orchard.says() == [f"content/{name}:1: Nothing reads this. {meant}"]


def test_a_part_that_a_page_calls_for_must_be_beside_it(orchard):
    (orchard.root / "content" / QUIZ).unlink()
    says = "This page has no quiz.yaml beside it. Add the file, or delete the cell."
    assert orchard.says() == [f"content/{PAGE}:34: {says}"]


def test_an_unknown_drawing_is_named(orchard):
    orchard.change(CHARTS, "draw: estimates", "draw: tree")
    assert orchard.says()[0].startswith(f"content/{CHARTS}:12: 'tree' is not a drawing.")


def test_mistakes_in_several_files_are_said_in_order_of_file_and_line(orchard):
    orchard.change(QUIZ, "right:", "wright:")
    orchard.change(QUIZ, "ask: |\n      Which", "ask: Which")
    orchard.change(PAGE, "1 in 4", "1 in 5")
    orchard.change(FACTS, "priority: core", "priority: first")
    says = [said.split(": ")[0] for said in orchard.says()]
    in_facts = [f"content/{FACTS}:7"]
    assert says == [f"content/{QUIZ}:{line}" for line in (3, 4, 16)] + in_facts


def test_a_page_may_name_its_parts_without_any_python(orchard):
    opening = '```python\nfrom series import topic\npage = topic("apples")\n```\n\n'
    orchard.change(PAGE, opening, "")
    orchard.change(PAGE, '```python\npage.chart("basket")\n```', "```{chart} basket\n```")
    orchard.change(PAGE, "```python\npage.quiz()\n```", "```{quiz}\n```")
    assert orchard.says() == []


def test_mistakes_in_a_page_are_said_in_order_of_line(orchard):
    orchard.change(PAGE, "page.quiz()", "page.quizz()")
    orchard.change(PAGE, "1 in 4", "1 in 5")
    orchard.change(PAGE, "on a tree", "on a <b>tree</b>")
    assert [int(said.split(":")[1]) for said in orchard.says()] == [12, 21, 34]


@pytest.mark.parametrize(
    "broken",
    [
        FACTS, "sources.yaml", "series.yaml", "data/basket.yaml", "en/words.yaml",
        "en/care.yaml", "en/glossary.yaml", QUIZ, CHARTS, "en/apples/checklist.yaml",
    ],
)  # fmt: skip
def test_a_broken_file_hides_no_mistake_of_another(orchard, broken):
    orchard.change(PAGE, "on a tree.", "on a <b>tree</b>.")
    orchard.write("en/pears/quiz.yaml", "version: 1\nquestions: {}\n")
    orchard.write(broken, "broken: [")
    assert {said.split(":")[0] for said in orchard.says()} == {
        f"content/{PAGE}", "content/en/pears/quiz.yaml", f"content/{broken}",
    }  # fmt: skip


def test_a_broken_file_of_facts_casts_no_doubt_on_citations(orchard):
    orchard.write(FACTS, "broken: [")
    assert {said.split(":")[0] for said in orchard.says()} == {f"content/{FACTS}"}


def _folder_in_place_of(path):
    path.unlink()
    path.mkdir()


def _link_to_nothing(path):
    path.unlink()
    path.symlink_to("nowhere")


def _pipe(path):
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize("put", [_folder_in_place_of, _link_to_nothing, _pipe, os.unlink])
@pytest.mark.parametrize("name", [FACTS, "sources.yaml", "series.yaml", PAGE, QUIZ])
def test_what_cannot_be_read_is_a_problem_and_no_traceback(orchard, name, put, capsys):
    put(orchard.root / "content" / name)
    assert main(["--root", str(orchard.root)]) == 1
    assert capsys.readouterr().out.startswith("content/")


def test_a_missing_content_folder_is_one_problem(tmp_path, capsys):
    assert main(["--root", str(tmp_path)]) == 1
    says = "This folder is missing. Name the folder that holds it with --root."
    assert capsys.readouterr().out == f"content:1: {says}\n"


def test_the_check_is_silent_and_content_with_an_orchard_in_order(orchard, capsys):
    assert main(["--root", str(orchard.root)]) == 0
    assert capsys.readouterr().out == ""


HARD = "'apple-share' is hard to read. Move its sentence into {open}, or drop it."


@pytest.fixture
def hard(orchard):
    """How often the check asks that a hard fact be closed; ``apple-share`` is made one."""
    path = next(iter(orchard.library.fact_files()))
    orchard.change(f"facts/{path.name}", "evidence: read\n", "evidence: read\n    hard: yes\n")
    return lambda: sum(one.endswith(HARD) for one in orchard.says())


def test_a_hard_fact_stands_only_where_a_reader_opens_it(hard):
    assert hard() > 0


def test_a_hard_fact_may_be_told_in_what_a_reader_opens(orchard, hard):
    before = hard()
    fence = "```{open} What apples do. Press again to close.\nMany are red [@apple-share].\n```"
    orchard.change("en/apples/page.md", "\n## ", f"\n{fence}\n\n## ")
    assert hard() == before


@pytest.mark.parametrize(("door", "refused"), [("worried", False), ("caring", True)])
def test_a_fact_for_one_kind_of_reader_stands_on_their_pages_alone(orchard, door, refused):
    path = next(iter(orchard.library.fact_files()))
    fact = "evidence: read\n"
    orchard.change(f"facts/{path.name}", fact, f"{fact}    audience: {door}\n")
    found = [one for one in orchard.says() if f"is for pages of the path '{door}'" in one]
    assert bool(found) is refused
