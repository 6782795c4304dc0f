"""Files of the content: strange, broken, missing, and what is said where several are wrong."""

import os

import pytest

from helpers.check.__main__ import main

PAGE = "en/apples/page.md"
QUIZ = "en/apples/quiz.yaml"
CHARTS = "en/apples/charts.yaml"
FACTS = "facts/orchard.yaml"


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
        pytest.param("en/apples/picnic.csv", "Delete it, or move it.", id="of no kind"),
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
    opening = '```python\nfrom als_pages import topic\npage = topic("apples")\n```\n\n'
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
