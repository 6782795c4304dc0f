"""A quiz and its kernel: what Python is told, two views of one quiz, and a kernel that has gone."""

from itertools import chain, combinations

from playwright.sync_api import expect

from helpers.marking import mark
from helpers.schema.pages import NOT_SURE

TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"


def test_python_is_told_what_was_checked(bare, ask, press):
    question = ask(FRUIT)
    question.get_by_role("checkbox", name="A pear").check()
    question.get_by_role("checkbox", name="An apple").check()
    press(question, "check")
    assert bare.model("picked") == {"fruit": ["apple", "pear"]}


def test_answers_outlive_a_cell_that_runs_again(bare, ask, press):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    press(question, "check")
    bare.end()
    expect(ask(TREE).locator(".als-said")).to_contain_text("A stone lies on the ground")
    assert bare.model("picked") == {"on-a-tree": ["stone"]}


def test_questions_are_answered_when_the_kernel_has_gone(ask, press):
    question = ask(TREE, alive=False)
    for choice, why in (("A stone", "A stone lies"), ("An apple", "An apple grows")):
        question.get_by_role("radio", name=choice).check()
        press(question, "check")
        expect(question.locator(".als-said")).to_contain_text(why)


def test_two_views_of_one_quiz_stay_in_step(ask, press):
    one, other = ask(TREE), ask(TREE)
    one.get_by_role("radio", name="A stone").check()
    expect(other.get_by_role("radio", name="A stone")).to_be_checked()
    press(other, "check")
    expect(one.locator(".als-said")).to_contain_text("A stone lies on the ground")


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
    expect(question.locator(".als-said")).to_contain_text("An apple grows on a tree.")


def test_an_answer_that_names_a_choice_no_longer_there_is_forgotten(bare, ask):
    question = ask(TREE)
    bare.set("picked", {"on-a-tree": ["plum"], "gone": ["apple"]})
    expect(question.locator(".als-said")).to_be_empty()
    assert bare.model("picked") == {}


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
