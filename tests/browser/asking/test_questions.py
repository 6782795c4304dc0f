"""Searching the questions that people ask, as a reader does."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def words(library):
    """Words around the questions."""
    return {name: says.flat for name, says in library.catalogue.questions}


@pytest.fixture
def asked(bare, questions):
    """The questions, drawn."""
    return bare.draw(questions)


@pytest.fixture
def field(asked, words):
    """The field to search with."""
    return asked.get_by_role("searchbox", name=words["search"])


def shown(asked):
    """The questions that a reader finds who opens every page that is still closed."""
    closed = asked.locator(".als-group:not([open]) > summary").filter(visible=True)
    closed.evaluate_all("(all) => all.forEach((one) => one.click())")
    return asked.locator(".als-summary").filter(visible=True).all_text_contents()


def test_the_questions_of_a_page_are_one_stop_until_they_are_opened(page, asked):
    expect(asked.locator(".als-asked").filter(visible=True)).to_have_count(0)
    asked.locator(".als-topic").first.press("Enter")
    expect(asked.get_by_text("When is a pear ripe?")).to_be_visible()
    page.keyboard.press("Tab")
    expect(asked.locator(".als-summary").first).to_be_focused()


def test_a_search_opens_the_page_of_what_it_found_and_closes_it_when_it_ends(asked, field):
    field.fill("pear")
    expect(asked.get_by_text("When is a pear ripe?")).to_be_visible()
    field.fill("")
    expect(asked.get_by_text("When is a pear ripe?")).to_be_hidden()


def test_every_question_is_there_at_first_and_every_answer_closed(asked, words):
    assert len(shown(asked)) == 3
    expect(asked.locator(".als-asked[open]")).to_have_count(0)
    expect(asked.locator(".als-found")).to_have_text(words["all"].replace("{all}", "3"))


def test_questions_stand_below_the_pages_that_say_more_in_reading_order(asked):
    expect(asked.get_by_role("heading")).to_have_text(["About pears (1)", "About apples (2)"])


@pytest.mark.parametrize(
    ("search", "found"),
    [
        pytest.param("creme", ["Can I make Crème of apples?"], id="without the accent"),
        pytest.param("CRÈME", ["Can I make Crème of apples?"], id="in capital letters"),
        pytest.param("sugar apples", ["Can I make Crème of apples?"], id="question and answer"),
        pytest.param("apfel", ["Are pips <b>hard</b>?"], id="in the answer"),
        pytest.param("don’t", ["When is a pear ripe?"], id="with another apostrophe"),
        pytest.param("pear, ripe?", ["When is a pear ripe?"], id="with marks"),
        pytest.param("sugar pear", [], id="each word in another question"),
        pytest.param("   ", ["When is a pear ripe?", "Can I make Crème of apples?",
                             "Are pips <b>hard</b>?"], id="no word at all"),
        pytest.param(" ?! ", [], id="signs alone"),
        pytest.param("\U0001f44d", [], id="a picture"),
        pytest.param("apples/sugar", ["Can I make Crème of apples?"], id="a sign between words"),
        pytest.param("pome", ["When is a pear ripe?"], id="a word that no question holds"),
        pytest.param("colour of a pome", ["When is a pear ripe?"], id="with more around it"),
        pytest.param("suger", ["Can I make Crème of apples?"], id="another spelling"),
    ],
)  # fmt: skip
def test_a_search_leaves_the_questions_that_hold_every_word(asked, field, search, found):
    field.fill(search)
    assert shown(asked) == found


def test_signs_alone_are_answered_with_a_sentence(asked, field, words):
    field.fill("?!")
    expect(asked.locator(".als-found")).to_have_text(words["signs"])


@pytest.mark.parametrize("search", ["lost stone", "I am so LOST, stone!", "stonewallinged"])
def test_someone_in_danger_sees_whom_to_call_before_any_question(asked, field, words, search):
    card = asked.get_by_role("region", name="Step away now")
    expect(card).to_be_hidden()
    field.fill(search)
    expect(card).to_be_visible()
    assert card.get_by_role("link", name="13 11 14").get_attribute("href") == "tel:131114"
    assert card.get_by_role("link", name="0477").get_attribute("href") == "sms:0477"
    expect(asked.locator(".als-found")).to_contain_text(words["crisis"])
    comes = (
        "(card, first) => card.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING"
    )
    assert card.evaluate(
        f"(card) => ({comes})(card, document.querySelector('summary.als-summary'))"
    )
    field.fill("lost pear")
    expect(card).to_be_hidden()


def test_a_very_long_word_stops_nothing(asked, field):
    field.fill("a" * 200_000)
    assert shown(asked) == []


def test_the_status_says_how_many_are_shown(asked, field, words):
    field.press_sequentially("pip")
    says = words["some"].replace("{shown}", "1").replace("{all}", "3")
    expect(asked.locator(".als-found")).to_have_text(says)


def test_a_page_without_a_question_left_is_not_shown(asked, field):
    field.fill("pear")
    expect(asked.get_by_role("heading", name="About apples")).to_be_hidden()


def test_a_search_that_finds_nothing_says_what_to_do(asked, field, words):
    field.fill("stones")
    expect(asked.locator(".als-found")).to_have_text(words["none"])


def test_clearing_shows_all_again_and_goes_back_to_the_field(asked, field, words):
    field.fill("stones")
    asked.get_by_role("button", name=words["clear"]).click()
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    assert len(shown(asked)) == 3


def test_a_question_opens_and_closes_from_the_keyboard(page, asked):
    asked.locator(".als-topic").first.click()
    asked.locator(".als-summary").first.focus()
    answer = asked.get_by_text("In autumn")
    page.keyboard.press("Enter")
    expect(answer).to_be_visible()
    page.keyboard.press("Space")
    expect(answer).to_be_hidden()


def test_an_answer_has_its_source_and_the_page_to_read_on(asked):
    asked.locator(".als-topic").first.click()
    asked.locator(".als-summary").first.click()
    book = asked.get_by_role("link", name="A book")
    more = asked.get_by_role("link", name="About pears")
    assert book.get_attribute("href") == "https://example.org/book"
    assert more.get_attribute("href") == "01-pears.ipynb"


def test_words_of_the_content_are_shown_as_text(asked):
    expect(asked.locator("b")).to_have_count(0)


def test_what_is_open_stays_open_through_a_search(asked, field):
    asked.locator(".als-topic").first.click()
    asked.locator(".als-summary").first.click()
    field.fill("stones")
    field.fill("")
    expect(asked.get_by_text("In autumn")).to_be_visible()


def test_the_cursor_stays_where_it_is_while_typing(page, field):
    field.fill("per")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("a")
    expect(field).to_have_value("pear")


def test_python_is_told_what_is_looked_for_and_can_look_for_something(bare, asked, field):
    field.fill("pear")
    assert bare.model("search") == "pear"
    bare.set("search", "pips")
    expect(field).to_have_value("pips")
    assert shown(asked) == ["Are pips <b>hard</b>?"]


def test_search_and_open_answers_outlive_a_cell_that_runs_again(bare, asked, field, questions):
    field.fill("pear")
    asked.locator(".als-summary:visible").click()
    expect(asked.locator(".als-asked[open]")).to_have_count(1)
    bare.end()
    again = bare.draw(questions)
    expect(again.get_by_text("In autumn")).to_be_visible()
    assert (shown(again), bare.model("search")) == (["When is a pear ripe?"], "pear")


def test_the_search_works_when_the_kernel_has_gone(bare, questions):
    drawn = bare.draw(questions, alive=False)
    drawn.get_by_role("searchbox").fill("pear")
    assert shown(drawn) == ["When is a pear ripe?"]


def test_two_views_of_the_questions_stay_in_step(bare, asked, field, questions):
    other = bare.draw(questions)
    field.fill("pips")
    asked.locator(".als-summary:visible").first.click()
    first = bare.page.locator(".als").first
    expect(first.locator(".als-asked[open]")).to_have_count(1)
    expect(other.locator(".als-asked[open]")).to_have_count(1)
    assert shown(other) == shown(first) == ["Are pips <b>hard</b>?"]
