"""Remembering in two tabs: both show the same, and neither loses anything."""

from playwright.sync_api import expect

from .conftest import FRUIT, TREE
from .test_remembering import APPLE, BASKET, STONE


def test_another_tab_shows_an_answer_at_once(home):
    home.choice.check()
    other = home.second()
    home.answer(TREE, "An apple")
    home.tick(BASKET)
    other.expect_answer(TREE, APPLE)
    expect(other.page.get_by_label(BASKET)).to_be_checked()


def test_answers_in_two_tabs_do_not_write_over_each_other(home):
    home.choice.check()
    other = home.second()
    home.answer(TREE, "An apple")
    other.answer(FRUIT, "An apple")
    home.tick(BASKET)
    other.tick("Take paper for the pears")
    for desk in (home, other):
        desk.opens_again()
        desk.expect_answer(TREE, APPLE)
        desk.expect_answer(FRUIT, "An apple is a fruit")
        expect(desk.page.locator(".als-checklist :checked")).to_have_count(2)


def test_the_later_of_two_tabs_counts_in_both(home):
    home.choice.check()
    other = home.second()
    home.answer(TREE, "An apple")
    other.expect_answer(TREE, APPLE)
    other.answer(TREE, "A stone")
    home.expect_answer(TREE, STONE)


def test_what_another_tab_did_is_told_to_python_by_that_tab_alone(home):
    home.choice.check()
    other = home.second()
    home.tick(BASKET)
    expect(other.page.get_by_label(BASKET)).to_be_checked()
    assert other.model("ticked", 1) == []
    other.tick("Take paper for the pears")
    assert other.model("ticked", 1) == ["basket", "paper"]


def test_the_choice_in_one_tab_holds_for_another_that_is_open(home):
    other = home.second()
    other.answer(TREE, "An apple")
    home.choice.check()
    expect(other.choice).to_be_checked()
    home.expect_answer(TREE, APPLE)


def test_a_page_that_is_closed_right_after_an_answer_has_kept_it(home):
    home.choice.check()
    other = home.second()
    home.answer(TREE, "An apple")
    home.page.close()
    other.opens_again()
    other.expect_answer(TREE, APPLE)


MANY = """
async (count) => {
  const { watch } = await import("/parts/base/store.js");
  let shown = 0;
  watch("", () => (shown += 1));
  const said = { value: ["apple"], at: new Date().toISOString(), earlier: [] };
  for (let each = 0; each < count; each += 1) {
    const names = ["quiz/sampler/on-a-tree", `quiz/plums/q${each}`];
    const key = `als-pages.record/${names[each === count - 1 ? 0 : 1]}`;
    dispatchEvent(new StorageEvent("storage", { key, newValue: JSON.stringify(said) }));
  }
  await new Promise((done) => setTimeout(done, 50));
  return shown;
}
"""


def test_many_records_from_another_tab_are_shown_at_once_and_not_one_by_one(home):
    home.choice.check()
    assert home.page.evaluate(MANY, 500) == 1
    home.expect_answer(TREE, APPLE)
