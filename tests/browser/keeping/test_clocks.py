"""Whatever the clock of a computer says, no answer is lost, and doubt about it is told."""

from operator import itemgetter

import pytest
from answers_files import as_file, record
from playwright.sync_api import expect

from helpers.answers_file import read_answers

from .conftest import TREE
from .test_remembering import APPLE, STONE

CLOCKS = ["1970-01-02T00:00:00Z", "1999-12-31T23:59:59Z", "3001-01-01T00:00:00Z"]
LATE = "2026-11-28T03:30:00Z"


@pytest.mark.parametrize("clock", CLOCKS)
def test_an_answer_is_there_again_whatever_the_clock(home, clock):
    home.page.clock.set_fixed_time(clock)
    home.choice.check()
    home.answer(TREE, "An apple")
    home.opens_again()
    home.expect_answer(TREE, APPLE)
    home.answer(TREE, "A stone")
    home.opens_again()
    home.expect_answer(TREE, STONE)


@pytest.mark.parametrize("clock", CLOCKS)
def test_a_file_that_a_page_saved_is_read_by_every_other_page(page, chromium, draw, clock, words):
    page.clock.set_fixed_time(clock)
    odd = draw(page)
    odd.answer(TREE, "An apple")
    content = odd.saves()
    with chromium.new_context() as context:
        right = draw(context.new_page())
        right.answer(TREE, "A stone")
        before = read_answers(right.saves())
        right.loads(content)
        expect(right.said).to_contain_text(words["odd_clock"])
        joined = read_answers(right.saves())
    name = "quiz/sampler/on-a-tree"
    saids = [before[name], read_answers(content)[name]]
    earlier, latest = (
        {key: said[key] for key in ("value", "at")} for said in sorted(saids, key=itemgetter("at"))
    )
    assert joined[name] == {**latest, "earlier": [earlier]}


def test_an_answer_goes_before_what_a_saved_page_holds_whatever_the_clock(home, quiz):
    home.page.clock.set_fixed_time(CLOCKS[0])
    home.choice.check()
    home.answer(TREE, "An apple")
    quiz.picked = {"on-a-tree": ["stone"]}
    try:
        home.opens_again()
        home.expect_answer(TREE, APPLE)
    finally:
        quiz.picked = {}


def test_the_last_moment_that_can_be_written_is_not_passed(home):
    home.choice.check()
    end = record(["apple"], "9999-12-31T23:59:59.999Z")
    home.loads(as_file({"quiz/sampler/on-a-tree": end}))
    home.answer(TREE, "A stone")
    home.opens_again()
    home.expect_answer(TREE, STONE)


def test_a_file_is_named_after_the_day_where_the_reader_is(chromium, draw):
    with chromium.new_context(timezone_id="America/Los_Angeles") as context:
        desk = draw(context.new_page())
        desk.page.clock.set_fixed_time(LATE)
        desk.answer(TREE, "An apple")
        with desk.page.expect_download() as download:
            desk.press("download")
    assert download.value.suggested_filename == "my-answers-2026-11-27.json"
