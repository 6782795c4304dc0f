"""What must be heard is one text in a place that is read aloud, with what is seen outside it."""

import pytest
from playwright.sync_api import expect

HEARD = """
(root) => [...root.querySelectorAll("[aria-live]")].filter((one) => one.textContent).map((one) => {
  const nodes = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (nodes.nextNode()) texts += 1;
  return { says: one.textContent, texts, inside: one.querySelectorAll("a, [aria-label]").length };
})
"""
"""Every place that is read aloud and holds something: its words, its text nodes, its links."""

NAMED = '<a href="tel:000" aria-label="Call 000">000</a>'
EMPTY_ROLES = ":is([role=status], [role=alert], [role=log]):empty"


def heard(drawn):
    return [one["says"] for one in in_one_text(drawn)]


def in_one_text(drawn):
    found = drawn.evaluate(HEARD)
    assert [one for one in found if one["texts"] != 1 or one["inside"]] == []
    return found


def test_the_answer_to_a_question_is_heard_as_one_text_without_its_sources(bare, quiz):
    drawn = bare.draw(quiz)
    question = drawn.get_by_role("group", name="Which of these grows on a tree?")
    question.get_by_role("radio", name="A stone").check()
    question.get_by_role("button").first.click()
    (says,) = heard(drawn)
    assert says.startswith('You chose "A stone".')
    assert "A stone lies on the ground" in says
    links = question.get_by_role("link")
    expect(links.first).to_be_visible()
    assert not any(name in says for name in links.all_text_contents())


def test_the_number_to_call_is_heard_with_its_country(bare, numbers):
    drawn = bare.draw(numbers)
    drawn.get_by_role("radio", name="Appleland").check()
    assert heard(drawn) == ["Appleland: Emergency number 000."]
    drawn.get_by_role("radio", name="Pearland").check()
    assert heard(drawn) == ["Pearland: Emergency number 112 or 999."]


def test_the_emergency_card_is_heard_from_how_urgent_it_is_to_the_last_step(bare, guide):
    drawn = bare.draw(guide)
    drawn.get_by_role("checkbox").first.check()
    (says,) = heard(drawn)
    assert says.startswith("Emergency: act now. Call your emergency number")
    assert says.endswith(drawn.locator(".als-now > .als-line").last.text_content())


def test_a_hint_is_heard_and_so_is_that_the_hints_are_hidden(bare, quiz, library):
    drawn = bare.draw(quiz)
    words = library.catalogue.quiz
    drawn.get_by_role("button", name=words.hint.flat).first.click()
    assert heard(drawn)[0].startswith("Hint 1 of")
    while (more := drawn.get_by_role("button", name=words.next_hint.flat)).count():
        more.first.click()
    drawn.get_by_role("button", name=words.hide_hints.flat).first.click()
    assert heard(drawn) == [words.hints_hidden.flat]


def test_the_day_that_was_filled_in_is_heard(bare, diary):
    drawn = bare.draw(diary)
    drawn.get_by_role("button", name="Today").click()
    assert heard(drawn)[0].startswith("The day is filled in:")


def test_what_was_said_before_the_page_was_opened_is_shown_and_not_heard_again(bare, numbers):
    drawn = bare.draw(numbers)
    drawn.get_by_role("radio", name="Appleland").check()
    bare.end()
    again = bare.draw(numbers)
    expect(again.locator(".als-said")).to_contain_text("Call 000")
    assert heard(again) == []


def test_after_a_while_only_what_is_seen_is_left(page, bare, numbers):
    page.clock.install()
    drawn = bare.draw(numbers)
    drawn.get_by_role("radio", name="Appleland").check()
    page.clock.fast_forward(20_000)
    assert heard(drawn) == []
    expect(drawn.locator(".als-said")).to_contain_text("Call 000")


def test_an_empty_place_has_no_role_that_would_be_read_on_the_way(bare, widget):
    drawn = bare.draw(widget)
    expect(drawn.locator(EMPTY_ROLES)).to_have_count(0)
    expect(drawn.locator("[aria-live]").first).to_be_attached()


def test_a_list_that_comes_or_goes_numbers_no_other_list_of_the_page(bare, widget):
    # else a screen reader that is told of each number drops what is announced at that moment
    assert bare.draw(widget).evaluate("(one) => getComputedStyle(one).contain") == "style"


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(f"Call {NAMED}", id="a link with a name of its own"),
        pytest.param("<p>You chose.</p><p>No.</p>", id="two texts"),
    ],
)
def test_a_place_with_more_than_one_text_would_be_seen(bare, numbers, inside):
    drawn = bare.draw(numbers)
    drawn.locator("[aria-live]").first.evaluate("(one, html) => (one.innerHTML = html)", inside)
    with pytest.raises(AssertionError):
        heard(drawn)


def test_who_listens_hears_what_none_of_these_would_deny(bare, guide):
    drawn = bare.draw(guide)
    drawn.get_by_role("button", name="None of these", exact=True).first.click()
    (says,) = heard(drawn)
    asked = drawn.locator("fieldset:visible .als-say").all_text_contents()
    assert asked
    assert says.endswith(" ".join(asked))
    expect(drawn.locator(".als-said")).not_to_contain_text(asked[0])
