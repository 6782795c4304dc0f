"""What a reader did stays, whatever happens to the cell, the page and the kernel."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
FRUIT = "Which of these are fruit?"


def test_an_answer_outlives_a_second_run_of_its_cell(reader):
    reader.opens("sampler")
    said = reader.answers(TREE, "An apple")
    reader.runs_all()
    expect(said).to_contain_text("An apple grows on a tree")


def test_a_page_that_was_run_saved_and_reloaded_is_alive_with_its_answer(newcomer):
    newcomer.opens(newcomer.server.copy_of("sampler"))
    newcomer.runs_all()
    newcomer.answers(TREE, "An apple")
    newcomer.command("docmanager:save")
    newcomer.page.reload()  # the kernel stays, and with it the answer
    expect(newcomer.question(TREE)).to_be_visible()
    expect(newcomer.broken).to_have_count(0)
    expect(newcomer.question(TREE)).to_contain_text("An apple grows on a tree")


@pytest.mark.slow  # the one above goes the same way, and reads what was saved in the same place
def test_a_page_that_was_saved_closed_and_opened_again_still_shows_the_answer(newcomer):
    page = newcomer.server.copy_of("sampler")
    newcomer.opens(page, "lab")
    newcomer.runs_all()
    newcomer.answers(TREE, "An apple")
    newcomer.command("docmanager:save")
    newcomer.page.goto("about:blank")
    newcomer.opens(page, "lab")
    expect(newcomer.question(TREE)).to_be_visible()
    expect(newcomer.broken).to_have_count(0)
    expect(newcomer.question(TREE)).to_contain_text("An apple grows on a tree")


@pytest.mark.always
def test_a_question_answers_when_the_kernel_is_gone(reader):
    reader.opens("sampler")
    reader.answers(TREE, "An apple")
    reader.loses_the_kernel()
    expect(reader.answers(FRUIT, "A stone")).to_contain_text("A stone is not alive")
    expect(reader.question(TREE)).to_contain_text("An apple grows on a tree")


def test_a_new_kernel_is_told_what_was_answered_without_one(reader):
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    reader.loses_the_kernel()
    reader.answers(TREE, "An apple")
    reader.gets_a_new_kernel()
    reader.runs_all()
    expect(reader.question(TREE)).to_contain_text("An apple grows on a tree")
    reader.tells_python("page.quiz().picked", "{'on-a-tree': ['apple']}")


@pytest.mark.always
def test_what_is_told_for_a_visit_is_in_no_file_and_never_reaches_python(reader):
    page = reader.server.copy_of("sampler")
    reader.opens(page)
    reader.runs_all()
    sheet = reader.page.get_by_role("group", name="My visit sheet")
    sheet.get_by_label("In your own words").first.fill("plums in secret")
    sheet.get_by_label("I need time to speak").check()
    diary = reader.page.get_by_role("group", name="My symptom diary")
    diary.get_by_label("In your own words").fill("figs in secret")
    diary.get_by_role("button", name="Today").click()
    diary.get_by_role("button", name="Add to my diary").click()
    expect(diary.locator(".als-said")).to_contain_text("Added")
    expect(sheet).to_contain_text("What helps me: I need time to speak; plums in secret")
    file = reader.server.page_path(page.removesuffix(".ipynb"))
    before = file.stat().st_mtime_ns
    reader.command("docmanager:save")
    assert file.stat().st_mtime_ns > before
    assert "in secret" not in file.read_text(encoding="utf-8")
    assert "secret" not in reader.python("[page.visit().get_state(), page.diary().get_state()]")
