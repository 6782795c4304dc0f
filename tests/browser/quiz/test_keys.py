"""A question by keys: its stops, its hints, and where trying again leads."""

from playwright.sync_api import expect

TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"


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
    expect(question.locator(".als-said")).to_be_empty()
    assert bare.model("picked") == {}


def test_a_question_can_be_answered_from_the_keyboard(page, ask):
    question = ask(TREE)
    for key in ("Tab", "Space", "ArrowDown", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(question.locator(".als-said")).to_contain_text("A stone lies on the ground")


def test_the_radios_of_a_question_are_one_stop_for_the_tab_key(page, ask, words):
    question = ask(TREE)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(question.get_by_role("button", name=words["check"])).to_be_focused()


def test_enter_on_a_choice_answers_nothing(page, ask):
    question = ask(TREE)
    question.get_by_role("radio", name="A stone").check()
    page.keyboard.press("Enter")
    expect(question.locator(".als-said")).to_be_empty()
