"""Remembering in the browser: at the reader's choice, and nothing lost."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import FRUIT, TREE

APPLE, STONE = "An apple grows on a tree", "A stone lies on the ground"


BASKET = "Take a basket"


FULL = """
() => {
  Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };
}
"""


BLOCKED = """
() => {
  Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("", "SecurityError") },
  });
}
"""


ASKED = """
() => {
  globalThis.asked = 0;
  StorageManager.prototype.persist = async () => { globalThis.asked += 1; throw new Error("no"); };
}
"""


CUT_OFF = """
() => {
  const whole = Storage.prototype.setItem;
  let times = 0;
  Storage.prototype.setItem = function (key, text) {
    times += 1;
    whole.call(this, key, times < 4 ? text : text.slice(0, 20));
    if (times >= 4) throw new Error("the machine stops here");
  };
}
"""


def test_nothing_is_kept_at_first(home):
    home.answer(TREE, "An apple")
    home.tick(BASKET)
    expect(home.choice).not_to_be_checked()
    assert home.stored == {}


def test_the_browser_is_asked_not_to_clear_what_is_kept_and_only_where_something_is(home):
    home.page.evaluate(ASKED)
    home.answer(TREE, "An apple")
    assert home.page.evaluate("asked") == 0
    home.choice.check()
    assert home.page.evaluate("asked") == 1


def test_it_is_said_that_some_browsers_clear_by_themselves_what_they_keep(home):
    expect(home.choice).to_have_accessible_description(re.compile("Safari.* about a week"))


def test_what_was_done_before_and_after_the_choice_is_there_again(home):
    home.answer(TREE, "An apple")
    home.choice.check()
    home.tick(BASKET)
    home.page.get_by_label("Add a line of your own").fill("Pears / plums\n<b>")
    home.page.get_by_text("Add", exact=True).click()
    home.opens_again()
    home.expect_answer(TREE, APPLE)
    expect(home.page.get_by_label(BASKET)).to_be_checked()
    expect(home.page.get_by_label("Pears / plums", exact=False).first).to_be_visible()
    expect(home.choice).to_be_checked()


def test_own_lines_come_back_in_their_order(home):
    home.choice.check()
    for line in ("pears", "apples", "plums"):
        home.page.get_by_label("Add a line of your own").fill(line)
        home.page.get_by_text("Add", exact=True).click()
    home.opens_again()
    own = home.page.locator(".als-own .als-say")
    expect(own).to_have_text(["pears", "apples", "plums"])


def test_what_is_taken_away_stays_away(home):
    home.choice.check()
    home.tick(BASKET)
    home.page.get_by_label(BASKET).uncheck()
    home.answer(TREE, "An apple")
    home.question(TREE).get_by_role("button", name="Try again").click()
    home.opens_again()
    expect(home.page.get_by_label(BASKET)).not_to_be_checked()
    expect(home.question(TREE).locator(".als-said")).to_be_empty()


def test_each_record_has_a_place_of_its_own(home):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.tick(BASKET)
    assert set(home.stored) == {
        "als-pages.wanted",
        "als-pages.record/page/sampler",
        "als-pages.record/quiz/sampler/on-a-tree",
        "als-pages.record/checklist/sampler/at-the-market/ticked/basket",
    }


def test_who_wants_it_no_more_leaves_nothing_behind_and_loses_nothing(home, words):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.choice.uncheck()
    expect(home.said).to_have_text(words["forgotten"])
    assert home.stored == {}
    home.expect_answer(TREE, APPLE)


def test_a_place_that_others_may_share_offers_the_file_alone(page, draw, words):
    desk = draw(page)
    expect(desk.own.get_by_text(words["shared_place"])).to_be_visible()
    expect(desk.choice).to_have_count(0)
    expect(desk.own.get_by_role("button", name=words["download"])).to_be_visible()


def test_where_the_mark_has_gone_nothing_is_kept_any_more(page, draw):
    desk = draw(page)
    desk.page.evaluate("localStorage.setItem('als-pages.wanted', '1')")
    desk.answer(TREE, "An apple")
    assert set(desk.stored) == {"als-pages.wanted"}


def test_it_is_said_what_would_be_kept_and_where(home, words):
    expect(home.own.get_by_text(words["what"])).to_be_visible()
    expect(home.choice).to_have_accessible_description(
        words["kept_where"].replace("{address}", "bare.example")
    )


def test_a_full_store_is_told_and_loses_nothing(home, words):
    home.choice.check()
    home.page.evaluate(FULL)
    home.answer(TREE, "An apple")
    expect(home.page.locator(".als-quiz").locator(".als-unkept")).to_have_text(words["unkept"])
    home.expect_answer(TREE, APPLE)
    assert b"on-a-tree" in home.saves()


def test_a_blocked_store_is_told_and_the_page_goes_on(home, words):
    home.opens_again(BLOCKED)
    home.answer(TREE, "An apple")
    home.choice.click()
    expect(home.said).to_have_text(words["unkept"])
    expect(home.choice).not_to_be_checked()
    home.expect_answer(TREE, APPLE)
    assert b"on-a-tree" in home.saves()


def test_a_write_that_is_cut_off_harms_only_its_own_record(home):
    home.choice.check()
    home.answer(FRUIT, "An apple")
    home.page.evaluate(CUT_OFF)
    home.tick(BASKET)
    home.answer(TREE, "An apple")
    home.tick("Take paper for the pears")
    home.tick("Leave the stones where they are")
    home.opens_again()
    home.expect_answer(FRUIT, "An apple is a fruit")
    home.expect_answer(TREE, APPLE)
    expect(home.page.locator(".als-checklist :checked")).to_have_count(2)


def test_what_someone_else_wrote_there_is_left_alone(home):
    home.choice.check()
    names = ("on-a-tree", "fruit", "long-words", "plums", "figs", "nuts")
    texts = ("", "{", "3", "null", '{"value": 3}', "apples")
    for name, text in zip(names, texts, strict=True):
        key = f"als-pages.record/quiz/sampler/{name}"
        home.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    home.opens_again()
    expect(home.page.locator(".als-quiz :checked")).to_have_count(0)
    home.answer(TREE, "An apple")
    home.opens_again()
    home.expect_answer(TREE, APPLE)


@pytest.fixture
def told_by_python(quiz):
    """What a saved page or a kernel holds: another answer to one question, and one to another."""
    quiz.picked = {"on-a-tree": ["stone"], "fruit": ["apple"]}
    yield
    quiz.picked = {}


def test_what_was_remembered_goes_before_what_a_saved_page_holds(home, quiz, request):
    home.choice.check()
    home.answer(TREE, "An apple")
    request.getfixturevalue("told_by_python")
    home.opens_again()
    home.expect_answer(TREE, APPLE)
    home.expect_answer(FRUIT, "An apple is a fruit")
    assert home.model("picked", 0) == {"on-a-tree": ["apple"], "fruit": ["apple"]}


def test_an_answer_taken_back_does_not_come_again_from_a_saved_page(home, request):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.question(TREE).get_by_role("button", name="Try again").click()
    request.getfixturevalue("told_by_python")
    home.opens_again()
    expect(home.question(TREE).locator(".als-said")).to_be_empty()


def test_all_of_it_works_without_a_kernel(home, quiz):
    home.choice.check()
    home.page.goto(home.page.url)
    home.draw(quiz, alive=False)
    home.answer(TREE, "An apple")
    home.opens_again()
    home.expect_answer(TREE, APPLE)


def test_a_clock_that_was_put_back_loses_no_answer(home):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.page.clock.set_fixed_time("2020-01-10T12:00:00Z")
    home.answer(TREE, "A stone")
    other = home.second()
    other.expect_answer(TREE, STONE)
