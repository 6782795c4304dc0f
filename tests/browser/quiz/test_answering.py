"""The quiz on a bare page, as a reader meets it."""

from functools import partial

import pytest
from playwright.sync_api import expect

from helpers.citing import references
from helpers.parts.quiz.widget import QuizWidget
from helpers.schema.pages import Quiz

TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"


def said(question):
    """What the question says."""
    return question.locator(".als-said")


def test_nothing_is_chosen_in_advance(bare, quiz):
    assert bare.draw(quiz).locator(":checked").count() == 0


@pytest.fixture
def closed(library):
    """The sampler's quiz, closed until it is opened."""
    quiz = library.quiz("sampler").model_copy(update={"closed": True})
    return QuizWidget.of(quiz, library.catalogue, "closed", lambda _: [])


def test_questions_that_are_closed_wait_until_a_reader_opens_them(page, bare, closed):
    question = bare.draw(closed).get_by_role("group", name=TREE)
    expect(question).to_be_hidden()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(question).to_be_visible()


def test_closed_questions_of_which_one_was_answered_are_open(bare, closed):
    first = closed.questions[0]
    closed.picked = {first["name"]: [first["choices"][0]["name"]]}
    expect(bare.draw(closed).get_by_role("group", name=TREE)).to_be_visible()


def test_every_question_has_an_empty_status_from_the_start(bare, quiz):
    drawn = bare.draw(quiz)
    expect(drawn.locator(".als-said")).to_have_text([""] * len(quiz.questions))


def test_a_question_says_how_many_answers_to_choose(ask, words):
    expect(ask(TREE)).to_have_accessible_description(words["choose_one"])
    expect(ask(FRUIT)).to_have_accessible_description(words["choose_several"])


def test_choosing_answers_nothing(bare, ask):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    expect(said(question)).to_be_empty()
    assert bare.model("picked") == {}


def test_a_checked_choice_explains_itself_and_no_other_does(ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    expect(said(question)).to_contain_text("A stone lies on the ground")
    expect(said(question)).not_to_contain_text("An apple grows")


def test_a_source_opens_in_a_new_tab_and_says_so_once(ask, press, words):
    question = ask(FRUIT)
    question.get_by_role("checkbox", name="A pear").check()
    press(question, "check")
    links = said(question).get_by_role("link")
    assert (
        links.evaluate_all("all => all.map((a) => a.rel + a.target)")
        == ["noopener noreferrer_blank"] * 2
    )
    assert said(question).text_content().count(words["new_tab"]) == 1


def test_checking_with_nothing_chosen_asks_for_a_choice(ask, press, words):
    question = ask(TREE)
    press(question, "check")
    expect(said(question)).to_have_text(words["choose_first"])
    question.get_by_role("radio", name="An apple").check()
    expect(said(question)).to_be_empty()


def test_an_explanation_names_its_choice_when_another_is_chosen_since(ask, press, words):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    expect(question.get_by_text(words["changed"])).to_be_hidden()
    question.get_by_role("radio", name="An apple").check()
    expect(said(question)).to_contain_text(words["you_chose"].replace("{choice}", "A stone"))
    expect(question.get_by_text(words["changed"])).to_be_visible()


@pytest.mark.parametrize(
    ("picked", "says"),
    [
        pytest.param(["A pear"], "more", id="one of two"),
        pytest.param(["A pear", "An apple"], "complete", id="both"),
    ],
)
def test_whether_more_answers_fit_is_said(ask, press, words, picked, says):
    question = ask(FRUIT)
    for choice in picked:
        question.get_by_role("checkbox", name=choice).check()
    press(question, "check")
    # below the explanations and their sources it would be missed
    expect(said(question).locator("p").first).to_have_text(words[says])


def test_a_choice_that_somebody_says_gets_no_second_pair_of_marks(bare, library, words):
    stones = library.quiz("sampler").questions["on-a-tree"].model_dump()
    stones["choices"]["stone"]["say"] = '"A stone"'
    model = Quiz.model_validate({"version": 1, "questions": {"on-a-tree": stones}})
    lookup = partial(references, library)
    drawn = bare.draw(QuizWidget.of(model, library.catalogue, "spoken", lookup))
    drawn.get_by_role("radio", name="A stone").check()
    drawn.get_by_role("button", name=words["check"]).click()
    expect(drawn).to_contain_text(words["you_chose"].replace("{choice}", "A stone"))


def test_a_reader_who_is_not_sure_is_told_what_is_known(ask, press, words):
    question = ask(TREE)
    question.get_by_role("radio", name=words["not_sure"]).check()
    press(question, "check")
    expect(said(question)).to_contain_text(words["unsure"])
    expect(said(question)).to_contain_text("An apple grows on a tree.")


def test_nothing_is_read_aloud_again_when_another_choice_is_chosen(ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    told = said(question).locator("p").first.element_handle()
    question.get_by_role("radio", name="An apple").check()
    assert told.evaluate("(line) => line.isConnected")


def test_an_answer_that_is_checked_twice_is_read_aloud_twice(ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    told = said(question).locator("p").first.element_handle()
    press(question, "check")
    assert not told.evaluate("(line) => line.isConnected")
    expect(said(question)).to_contain_text("A stone lies on the ground")


def test_words_are_never_read_as_markup(page, bare, quiz):
    drawn = bare.draw(quiz)
    question = drawn.get_by_role("group", name="<b>apple</b>")
    for box in question.get_by_role("checkbox").all()[:2]:
        box.check()
    question.get_by_role("button").first.click()
    assert drawn.locator("b, img").count() == 0
    expect(said(question)).to_contain_text("{choice} and ${pear} and **stone**")


def test_the_parts_draw_as_they_are_where_a_page_loads_them_one_by_one(ask, press):
    question = ask(TREE, parts=True)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    expect(said(question)).to_contain_text("A stone lies on the ground")
