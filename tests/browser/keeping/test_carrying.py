"""A file to carry: saved, loaded elsewhere, joined; and everything erased."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from answers_files import NOON, as_file, record
from playwright.sync_api import expect

from helpers.answers_file import read_answers
from helpers.contract import ANSWERS_VERSION, LARGEST_ANSWERS

from .conftest import FRUIT, TREE

APPLE = "An apple grows on a tree"
HUGE = """
(size) => {
  const field = document.querySelector(".als-answers [type=file]");
  const chosen = new DataTransfer();
  chosen.items.add(new File([new Uint8Array(size)], "apples.json"));
  field.files = chosen.files;
  field.dispatchEvent(new Event("change"));
}
"""


@pytest.fixture
def shared(page, draw):
    """A page on a server that others may share."""
    return draw(page)


def test_a_file_restores_everything_on_another_computer(shared, chromium, draw):
    shared.answer(TREE, "An apple")
    shared.tick("Take a basket")
    shared.page.get_by_label("Someone with ALS").check()
    content = shared.saves()
    with chromium.new_context() as context:
        elsewhere = draw(context.new_page())
        elsewhere.loads(content)
        elsewhere.expect_answer(TREE, APPLE)
        expect(elsewhere.page.get_by_label("Take a basket")).to_be_checked()
        expect(elsewhere.page.get_by_label("Someone with ALS")).to_be_checked()


def test_python_reads_the_file_and_a_reader_can(shared):
    shared.answer(TREE, "An apple")
    content = shared.saves()
    assert read_answers(content)["quiz/sampler/on-a-tree"]["value"] == ["apple"]
    assert b'\n    "quiz/sampler/on-a-tree": {\n' in content


def test_what_is_loaded_is_told_to_python(shared):
    shared.loads(as_file({"quiz/sampler/on-a-tree": record(["apple"])}))
    assert shared.model("picked", 0) == {"on-a-tree": ["apple"]}


def test_it_is_said_what_came_of_joining(shared, words):
    shared.answer(TREE, "An apple")
    shared.answer(FRUIT, "An apple")
    later = (datetime.now(UTC) + timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    records = {
        "quiz/sampler/on-a-tree": record(["stone"]),
        "quiz/sampler/fruit": record(["pear"], later),
        "quiz/plums/ripe": record(["plum"]),
        "checklist/sampler/at-the-market/ticked/basket": record(True),
        "page/plums": record(True),
    }
    shared.loads(as_file(records))
    counts = words["loaded"].format(added=2, newer=1, older=1)
    expect(shared.said).to_have_text(counts)
    shared.expect_answer(TREE, APPLE)
    shared.expect_answer(FRUIT, "narrow at the top")


def test_the_answer_that_does_not_count_is_kept_in_the_next_file(shared):
    shared.answer(TREE, "An apple")
    shared.loads(as_file({"quiz/sampler/on-a-tree": record(["stone"])}))
    kept = read_answers(shared.saves())["quiz/sampler/on-a-tree"]
    assert kept["value"] == ["apple"]
    assert kept["earlier"] == [{"value": ["stone"], "at": NOON}]


def test_the_same_file_twice_brings_nothing_new(shared, words):
    content = as_file({"quiz/sampler/on-a-tree": record(["apple"])})
    shared.loads(content)
    shared.loads(content)
    expect(shared.said).to_have_text(words["nothing_new"])


def test_what_is_loaded_is_remembered_where_the_reader_wants_it(home):
    home.choice.check()
    home.loads(as_file({"quiz/sampler/on-a-tree": record(["apple"])}))
    home.opens_again()
    home.expect_answer(TREE, APPLE)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b'{"format": "als-pages-answers", "vers', "damaged", id="cut off"),
        pytest.param(b"", "damaged", id="empty"),
        pytest.param(b'{"apples": 3}', "foreign", id="of another kind"),
        pytest.param(as_file(version=ANSWERS_VERSION + 1), "newer", id="newer"),
        pytest.param(as_file({"country": "pears"}), "damaged", id="one bad record"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_and_harms_nothing(shared, words, content, why):
    shared.answer(TREE, "An apple")
    before = read_answers(shared.saves())
    shared.loads(content)
    expect(shared.said).to_have_text(words[f"refused_{why}"] + words["unharmed"])
    assert read_answers(shared.saves()) == before


@pytest.mark.parametrize("code", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_file_that_another_program_has_saved_again_is_shown(shared, code):
    content = as_file(
        {"quiz/sampler/on-a-tree": record(["apple"]), "country": record("Österreich")}
    )
    plain = json.dumps(json.loads(content), ensure_ascii=False)
    shared.loads(plain.encode(code))
    shared.expect_answer(TREE, APPLE)
    assert read_answers(shared.saves())["country"]["value"] == "Österreich"


def test_no_file_is_hidden_when_one_is_chosen(shared, words):
    field = shared.own.get_by_label(words["load"])
    assert field.get_attribute("accept") is None


def test_a_huge_file_is_refused_before_it_is_read(shared, words):
    shared.page.evaluate(HUGE, LARGEST_ANSWERS + 1)
    expect(shared.said).to_contain_text(words["refused_large"])


def test_a_value_that_fits_no_widget_is_left_out(shared):
    names = ["quiz/sampler/on-a-tree", "checklist/sampler/at-the-market/own/plums", "country"]
    names += ["checklist/sampler/at-the-market/lane", "checklist/sampler/at-the-market/order"]
    for day, value in enumerate([3, "apple", [3], {"apple": 1}, [["apple"]], [None], True]):
        at = f"2026-01-1{day}T12:00:00.000Z"
        shared.loads(as_file({name: record(value, at) for name in names}))
    shared.answer(TREE, "An apple")
    shared.expect_answer(TREE, APPLE)
    shared.tick("Take a basket")


def test_a_record_that_these_pages_do_not_know_is_carried_on(shared):
    shared.loads(as_file({"quiz/plums/ripe": record(["plum"]), "garden/gate": record("open")}))
    assert {"quiz/plums/ripe", "garden/gate"} <= set(read_answers(shared.saves()))


def test_nothing_to_save_is_said(shared, words):
    shared.press("clear")
    shared.press("download")
    expect(shared.said).to_have_text(words["nothing"])


def test_erasing_takes_everything_away_everywhere(home, words):
    home.choice.check()
    other = home.second()
    home.answer(TREE, "An apple")
    other.expect_answer(TREE, APPLE)
    home.press("clear")
    expect(home.said).to_have_text(words["cleared"])
    assert home.stored == {}
    for desk in (home, other):
        expect(desk.question(TREE).locator(".als-said")).to_be_empty()
        expect(desk.page.locator(":checked")).to_have_count(0)
    assert home.model("picked", 0) == {}


def test_one_undo_brings_all_of_it_back(home, words):
    home.choice.check()
    home.answer(TREE, "An apple")
    home.question(FRUIT).get_by_label("A pear").check()
    before = home.stored
    home.press("clear")
    home.press("undo")
    expect(home.said).to_have_text(words["undone"])
    home.expect_answer(TREE, APPLE)
    expect(home.question(FRUIT).get_by_label("A pear")).to_be_checked()
    expect(home.choice).to_be_checked()
    assert home.stored == before
    expect(home.own.get_by_role("button", name=words["undo"])).to_be_hidden()


def test_undo_is_still_there_after_the_cell_ran_again(home, answers):
    home.answer(TREE, "An apple")
    home.press("clear")
    home.end()
    home.draw(answers)
    home.press("undo")
    home.expect_answer(TREE, APPLE)


def test_undo_keeps_what_was_done_since(home):
    home.answer(TREE, "An apple")
    home.press("clear")
    home.answer(TREE, "A stone")
    home.press("undo")
    home.expect_answer(TREE, "A stone lies on the ground")


def test_erasing_what_is_erased_loses_nothing(shared, words):
    shared.answer(TREE, "An apple")
    shared.press("clear")
    shared.press("clear")
    expect(shared.said).to_have_text(words["nothing_to_clear"])
    shared.press("undo")
    shared.expect_answer(TREE, APPLE)
