"""Where the reader is in the pages: counted, never judged."""

import pytest
from answers_files import as_file, record
from playwright.sync_api import expect

from .conftest import TREE


@pytest.fixture
def counted(home, words):
    """Says which counts are shown."""

    def expect_counts(**counts):
        for name, count in counts.items():
            text = words[name].replace("{count}", str(count))
            expect(home.own.get_by_text(text, exact=True)).to_be_visible()

    return expect_counts


def bring(home, **values):
    home.loads(as_file({name: record(one) for name, one in values.items()}))


def test_only_this_window_is_known_until_the_reader_wants_more(home, words):
    expect(home.own.get_by_text(words["known_here"])).to_be_visible()
    home.choice.check()
    expect(home.own.get_by_text(words["known_kept"])).to_be_visible()


def test_what_was_opened_tried_and_ticked_is_counted(home, counted):
    counted(opened=1, tried=0, ticked=0)
    home.answer(TREE, "A stone")
    home.tick("Take a basket")
    counted(opened=1, tried=1, ticked=1)


def test_what_was_taken_back_does_not_count(home, counted):
    home.tick("Take a basket")
    home.page.get_by_label("Take a basket").uncheck()
    counted(ticked=0)


def test_pages_that_are_not_in_the_series_do_not_count(home, counted):
    bring(home, **{"page/stones": True, "quiz/stones/grey": ["yes"], "page/pears": True})
    counted(opened=2, tried=0)


def links(home):
    return [one.get_attribute("href") for one in home.own.get_by_role("link").all()]


def test_without_a_lane_the_next_page_of_every_path_is_shown(home):
    assert links(home) == ["01-pears.ipynb", "02-plums.ipynb"]


def test_the_lane_chosen_on_a_checklist_shows_its_own_next_page(home):
    home.page.get_by_label("Someone with ALS").check()
    assert links(home) == ["02-plums.ipynb"]


def test_a_path_that_is_all_open_says_so(home, words):
    bring(home, **{"page/pears": True})
    home.page.get_by_label("Someone who is worried").check()
    assert links(home) == []
    expect(home.own.get_by_text(words["all_opened"])).to_be_visible()


def test_a_link_that_holds_the_focus_keeps_it_while_something_else_changes(home):
    link = home.own.get_by_role("link").first
    link.focus()
    home.page.evaluate("document.querySelector('.als-answers input').click()")
    link.focus()
    home.page.evaluate("document.querySelector('.als-quiz input').click()")
    expect(link).to_be_focused()


def test_nothing_is_rated(words):
    said = " ".join(words.values()).lower()
    assert not {"%", "score", "streak", "well done", "percent", "points"} & {
        bad for bad in ("%", "score", "streak", "well done", "percent", "points") if bad in said
    }
