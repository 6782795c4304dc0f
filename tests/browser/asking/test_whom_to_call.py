"""The emergency card of the guide: the number to call, that of the country that was chosen."""

import pytest
from playwright.sync_api import expect

WORDS = ".als-row:has([type=checkbox]) .als-say"


@pytest.fixture
def emergency(bare, guide):
    """Draws the guide, answers an emergency by pressing its words, and gives the card."""

    def draw():
        drawn = bare.draw(guide)
        drawn.locator(WORDS).first.click()
        return bare.page.locator(".als-now")

    return draw


def hrefs(links):
    return links.evaluate_all("all => all.map((one) => one.getAttribute('href'))")


def numbers(card):
    return hrefs(card.locator(".als-dial a"))


def test_without_a_country_the_numbers_of_several_can_be_called(emergency):
    assert numbers(emergency()) == ["tel:911", "tel:999", "tel:112"]


def test_the_number_of_the_chosen_country_stands_alone_and_is_heard(bare, emergency, real_numbers):
    bare.draw(real_numbers).get_by_role("radio", name="United Kingdom").check()
    card = emergency()
    assert numbers(card) == ["tel:999"]
    expect(card.locator(".als-dial")).to_contain_text("United Kingdom")
    expect(bare.page.locator(".als-guide .als-heard").first).to_contain_text("Call 999")


def test_a_country_that_is_chosen_later_changes_the_card(bare, emergency, real_numbers):
    bare.draw(real_numbers)
    drawn = bare.page.locator(".als-numbers")
    card = emergency()
    drawn.get_by_role("radio", name="Ireland").check()
    assert numbers(card) == ["tel:112", "tel:999"]
    drawn.get_by_role("radio", name="Another country").check()
    assert numbers(card) == ["tel:911", "tel:999", "tel:112"]


def test_the_way_to_the_numbers_leads_to_that_of_the_chosen_country(bare, emergency, real_numbers):
    bare.draw(real_numbers).get_by_role("radio", name="United Kingdom").check()
    emergency().get_by_role("button", name="Emergency numbers on this page").click()
    expect(bare.page.locator(".als-numbers").get_by_role("link", name="Call 999")).to_be_focused()


def test_the_way_to_the_numbers_leads_to_the_choice_where_there_is_no_number(
    bare, emergency, real_numbers
):
    bare.draw(real_numbers)
    drawn = bare.page.locator(".als-numbers")
    drawn.get_by_role("radio", name="Another country").check()
    emergency().get_by_role("button", name="Emergency numbers on this page").click()
    expect(drawn.get_by_role("radio", name="Another country")).to_be_focused()


AFTERWARDS = """
(row) => {
  // WebKit gives the focus to a control after the press on its words was heard
  row.addEventListener("click", () => queueMicrotask(() => row.querySelector("input").focus()));
  row.click();
  row.querySelector("input").focus();
}
"""


def test_a_press_on_the_words_brings_the_card_where_the_box_takes_the_focus_afterwards(bare, guide):
    bare.page.set_viewport_size({"width": 400, "height": 700})
    drawn = bare.draw(guide)
    drawn.locator(".als-row:visible:has([type=checkbox])").last.evaluate(AFTERWARDS)
    expect(drawn.locator(".als-now").get_by_role("button").first).to_be_focused()
    expect(drawn.locator(".als-now .als-dial")).to_be_in_viewport()
