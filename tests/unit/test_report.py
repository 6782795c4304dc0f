"""The report: what a person should look at, each kind of line once."""

import sys
from datetime import date

import pytest

from helpers.check.__main__ import main
from helpers.check.ease import ease
from helpers.check.report import report, row

BEFORE = date(2027, 7, 9)


def looks(orchard, today=BEFORE):
    return [line.strip() for line in report(orchard.library, today).split("\n") if line.strip()]


def test_every_page_has_a_row(orchard):
    assert [line.split()[0] for line in looks(orchard)[:3]] == ["page", "apples", "pears"]


def test_a_row_counts_what_a_reader_reads(orchard):
    before = row(orchard.library, "apples")
    orchard.change("en/apples/page.md", "Take a basket.", "Take a small basket [@apple-share].")
    after = row(orchard.library, "apples")
    assert (after.words - before.words, after.citations - before.citations) == (1, 1)


def test_a_statement_about_the_body_that_cites_nothing_is_named(orchard):
    assert "content/en/apples/page.md:12: Cites nothing: An apple grows on a tree." in looks(
        orchard
    )


def test_a_question_states_nothing(orchard):
    orchard.change(
        "en/apples/page.md", "An apple grows on a tree.", "Does an apple grow on a tree?"
    )
    assert not [line for line in looks(orchard) if "apples/page.md" in line and "nothing" in line]


def test_a_long_section_is_named_with_its_line(orchard):
    orchard.change("en/apples/page.md", "Nobody knows why.", "It grows. " * 101)
    assert "content/en/apples/page.md:37: A section of 206 words, over 200." in looks(orchard)


def test_hard_words_are_named(orchard):
    hard = "Horticultural considerations necessitate comprehensive investigation. " * 40
    orchard.change("en/apples/page.md", "Nobody knows why.", hard)
    said = "\n".join(looks(orchard))
    assert "apples/page.md:1: SMOG is " in said
    assert "apples/page.md:1: FKGL is " in said


def test_minutes_that_are_far_off_are_named(orchard):
    orchard.change("en/apples/page.md", "minutes: 2", "minutes: 60")
    assert "content/en/apples/page.md:2: 'minutes' is 60; by count it is about 1." in looks(orchard)


@pytest.mark.parametrize(
    ("today", "count"), [(date(2027, 7, 9), 0), (date(2027, 7, 10), 4), (date(2030, 1, 1), 4)]
)
def test_facts_are_due_from_their_day_on(orchard, today, count):
    says = f"Facts due for review on {today}: {count}. The next is due by 2027-07-10."
    assert says in looks(orchard, today)


def test_a_fact_that_is_due_is_named(orchard):
    orchard.change("facts/orchard.yaml", "2027-07-10", "2026-02-01")
    assert looks(orchard)[-1] == "apple-share (by 2026-02-01)"


def test_a_taught_term_counts_as_a_short_word(orchard):
    orchard.change("en/glossary.yaml", "      pip\n", "      horticultural investigation\n")
    glossary = orchard.library.glossary
    text = ["Horticultural investigation grows on a tree."]
    assert ease(text, glossary).fkgl < 1


def test_without_a_glossary_every_word_counts(orchard):
    text = ["Horticultural investigation grows on a tree."]
    assert ease(text, None).fkgl > 10


def test_the_middle_sentence_is_counted_in_words(orchard):
    assert (
        ease(["An apple.", "A pear falls far.", "Stones lie still all winter."], None).middle == 4
    )


def test_the_own_text_of_a_page_is_graded_apart_from_its_questions(orchard):
    before = row(orchard.library, "apples")
    hard = "Horticultural considerations necessitate comprehensive investigation."
    orchard.change("en/apples/quiz.yaml", "Which of these is red?", hard)
    after = row(orchard.library, "apples")
    assert after.text == before.text
    assert after.grade != before.grade


def test_minutes_leave_out_what_stands_there_only_after_an_answer(orchard):
    before = row(orchard.library, "apples")
    why = "It grows. " * 400
    orchard.change(
        "en/apples/quiz.yaml", "        why: |\n          ", f"        why: |\n          {why}"
    )
    after = row(orchard.library, "apples")
    assert after.words > before.words + 700
    assert after.minutes == before.minutes


def test_the_report_follows_a_silent_check(orchard, capsys):
    assert main(["--root", str(orchard.root), "--report"]) == 0
    assert capsys.readouterr().out.startswith("page ")


def test_the_report_waits_until_the_mistakes_are_mended(orchard, capsys):
    orchard.write("series.yaml", "")
    assert main(["--root", str(orchard.root), "--report"]) == 1
    assert "SMOG" not in capsys.readouterr().out


def test_without_what_grades_a_text_one_sentence_says_how_to_get_it(orchard, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "textstat", None)
    assert main(["--report", "--root", str(orchard.root)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("The grades cannot be made without the package textstat")
    assert len(said.splitlines()) == 1
