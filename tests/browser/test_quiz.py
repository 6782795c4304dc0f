"""The quiz on a bare page, as a reader meets it."""

from functools import partial
from itertools import chain, combinations

import pytest
from playwright.sync_api import expect

from helpers.citing import references
from helpers.marking import mark
from helpers.parts.quiz.widget import QuizWidget
from helpers.schema.pages import NOT_SURE, Quiz

TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"


@pytest.fixture
def words(library):
    """The words on the buttons."""
    return {name: says.flat for name, says in library.catalogue.quiz}


@pytest.fixture
def ask(bare, quiz):
    """Draws the quiz and finds one question; more words are for the drawing."""
    return lambda name, **given: bare.draw(quiz, **given).get_by_role("group", name=name)


@pytest.fixture
def press(words):
    """Presses a button by the name of its words."""
    return lambda question, name: question.get_by_role("button", name=words[name]).click()


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


def test_python_is_told_what_was_checked(bare, ask, press):
    question = ask(FRUIT)
    question.get_by_role("checkbox", name="A pear").check()
    question.get_by_role("checkbox", name="An apple").check()
    press(question, "check")
    assert bare.model("picked") == {"fruit": ["apple", "pear"]}


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


def test_not_being_sure_stands_alone_among_several(ask, words):
    question = ask(FRUIT)
    unsure = question.get_by_role("checkbox", name=words["not_sure"])
    apple = question.get_by_role("checkbox", name="An apple")
    apple.check()
    unsure.check()
    expect(apple).not_to_be_checked()
    apple.check()
    expect(unsure).not_to_be_checked()


def test_hints_come_one_at_a_time_and_can_be_hidden(page, ask, words):
    question = ask(TREE)
    hints = question.get_by_text("of 3:")
    question.get_by_role("button", name=words["hint"]).focus()
    for count in (1, 2, 3, 0):
        page.keyboard.press("Enter")
        expect(hints).to_have_count(count)
    expect(question.get_by_role("button", name=words["hint"])).to_be_focused()


def test_trying_again_clears_the_question_and_starts_at_its_first_choice(bare, ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    press(question, "again")
    expect(question.get_by_role("radio", name="An apple")).to_be_focused()
    expect(question.get_by_role("radio", checked=True)).to_have_count(0)
    expect(said(question)).to_be_empty()
    assert bare.model("picked") == {}


def test_a_question_can_be_answered_from_the_keyboard(page, ask):
    question = ask(TREE)
    for key in ("Tab", "Space", "ArrowDown", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(said(question)).to_contain_text("A stone lies on the ground")


def test_the_radios_of_a_question_are_one_stop_for_the_tab_key(page, ask, words):
    question = ask(TREE)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(question.get_by_role("button", name=words["check"])).to_be_focused()


def test_enter_on_a_choice_answers_nothing(page, ask):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    page.keyboard.press("Enter")
    expect(said(question)).to_be_empty()


def test_answers_outlive_a_cell_that_runs_again(bare, ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    bare.end()
    expect(said(ask(TREE))).to_contain_text("A stone lies on the ground")
    assert bare.model("picked") == {"on-a-tree": ["stone"]}


def test_questions_are_answered_when_the_kernel_has_gone(ask, press):
    question = ask(TREE, alive=False)
    for choice, why in (("A stone", "A stone lies"), ("An apple", "An apple grows")):
        question.get_by_role("radio", name=choice).check()
        press(question, "check")
        expect(said(question)).to_contain_text(why)


def test_two_views_of_one_quiz_stay_in_step(ask, press):
    one, other = ask(TREE), ask(TREE)
    one.get_by_role("radio", name="A stone").check()
    expect(other.get_by_role("radio", name="A stone")).to_be_checked()
    press(other, "check")
    expect(said(one)).to_contain_text("A stone lies on the ground")


def test_two_views_of_one_quiz_are_two_groups_of_radios(page, bare, quiz):
    bare.draw(quiz)
    bare.draw(quiz)
    names = page.locator("[type=radio]:not(.als-back *)").evaluate_all(
        "all => [...new Set(all.map((i) => i.name))]"
    )
    radios = [question for question in quiz.questions if len(question["right"]) == 1]
    assert len(names) == 2 * len(radios)


def test_a_view_that_was_taken_away_is_no_longer_told(bare, ask):
    ask(TREE)
    bare.end()
    ask(TREE).get_by_role("radio", name="A stone").check()
    assert (
        bare.page.evaluate("globalThis[Symbol.for('als-pages.memory')].views.get('sampler').size")
        == 1
    )


def test_an_answer_set_in_python_is_shown(bare, ask):
    question = ask(TREE)
    bare.set("picked", {"on-a-tree": ["apple"]})
    expect(question.get_by_role("radio", name="An apple")).to_be_checked()
    expect(said(question)).to_contain_text("An apple grows on a tree.")


def test_an_answer_that_names_a_choice_no_longer_there_is_forgotten(bare, ask):
    question = ask(TREE)
    bare.set("picked", {"on-a-tree": ["plum"], "gone": ["apple"]})
    expect(said(question)).to_be_empty()
    assert bare.model("picked") == {}


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


MARK = """
async ({ question, answers }) => {
  const { mark } = await import("/parts/quiz/quiz-marking.js");
  return answers.map((picked) => mark(question, picked));
}
"""


def test_the_browser_marks_every_answer_to_every_question_as_python_does(bare, library):
    topics = [path.parent.name for path in sorted(library.words_folder.glob("*/quiz.yaml"))]
    for topic in topics:
        for name, question in library.quiz(topic).questions.items():
            names = [*question.choices, NOT_SURE]
            every = [combinations(names, size) for size in range(len(names) + 1)]
            answers = [list(answer) for answer in chain.from_iterable(every)]
            drawn = {
                "right": question.right,
                "choices": [{"name": one} for one in question.choices],
            }
            found = bare.page.evaluate(MARK, {"question": drawn, "answers": answers})
            marks = [mark(question, answer) for answer in answers]
            assert found == [vars(one) | {"says": list(one.says)} for one in marks], (
                f"{topic}: {name}"
            )


PRESS_AND_LEAVE = """
(root) => {
  root.querySelector("input").click();
  root.querySelector(".als-main").click();
  const said = root.querySelector(".als-said").textContent;
  const { saved } = drawn.at(-1).model;
  const before = saved.length;
  dispatchEvent(new Event("pagehide"));
  return { said, before, after: saved.length };
}
"""


def test_an_explanation_comes_before_python_hears_and_a_page_left_at_once_still_tells(bare, quiz):
    drawn = bare.draw(quiz)
    bare.page.wait_for_timeout(50)  # what drawing itself had to tell is told
    bare.page.evaluate("drawn.at(-1).model.saved.length = 0")
    told = drawn.evaluate(PRESS_AND_LEAVE)
    assert told["said"]
    assert (told["before"], told["after"]) == (0, 1)
    bare.page.wait_for_timeout(50)
    assert bare.page.evaluate("drawn.at(-1).model.saved.length") == 1
