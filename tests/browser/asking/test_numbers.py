"""Finding whom to call, as a reader does."""

import pytest
from playwright.sync_api import expect

BROKEN = """
(one) => [...one.textContent.matchAll(/\\d+/g)].map((group) => {
  const range = document.createRange();
  range.setStart(one.firstChild, group.index);
  range.setEnd(one.firstChild, group.index + group[0].length);
  return [group[0], range.getClientRects().length];
}).filter(([, lines]) => lines > 1)
"""
"""Groups of digits that stand on more than one line."""


@pytest.fixture
def words(library):
    """Words around the numbers."""
    return {name: says.flat for name, says in library.catalogue.numbers}


@pytest.fixture
def drawn(bare, numbers):
    """The numbers, drawn."""
    return bare.draw(numbers)


def test_no_country_is_chosen_in_advance(bare, drawn):
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.locator(".als-said")).to_be_empty()
    assert bare.model("country") == ""


def test_every_country_is_offered_and_another_one_last(drawn, words):
    names = [one.text_content() for one in drawn.locator("label").all()]
    assert names == ["Appleland", "Pearland", words["other"]]


def test_the_number_is_large_text_that_a_telephone_can_call(drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    number = drawn.get_by_role("link", name=words["call"].replace("{number}", "000"))
    expect(number).to_have_text("Call 000")
    assert number.get_attribute("href") == "tel:000"
    assert float(number.evaluate("one => getComputedStyle(one).fontSize")[:-2]) >= 40


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_no_number_is_broken_between_its_digits(page, drawn, size):
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=f"html {{ font-size: {size} }}")
    drawn.get_by_role("radio", name="Appleland").check()
    for name in ("Call 000", "Text 0477 13 11 14"):
        number = drawn.get_by_role("link", name=name).locator(".als-value")
        assert number.evaluate(BROKEN) == []
    number.evaluate("one => { one.style.fontSize = '9rem'; one.style.overflowWrap = 'anywhere'; }")
    assert number.evaluate(BROKEN)


def test_a_number_goes_to_a_line_of_its_own_before_it_is_broken(page, drawn):
    page.set_viewport_size({"width": 320, "height": 800})
    drawn.get_by_role("radio", name="Appleland").check()
    number = drawn.get_by_role("link", name="Text 0477 13 11 14")
    tall = "one => one.getClientRects()[0].height / parseFloat(getComputedStyle(one).lineHeight)"
    assert number.evaluate(tall) > 1.9
    assert round(number.locator(".als-value").evaluate(tall)) == 1


def test_a_number_is_dialled_without_its_spaces(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    line = drawn.get_by_role("link", name="Call 13 11 14", exact=True)
    assert line.get_attribute("href") == "tel:131114"


def test_a_number_for_texts_begins_a_text_message(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    for number, href in (("0477 13 11 14", "sms:0477131114"), ("0423 677 767", "sms:0423677767")):
        link = drawn.get_by_role("link", name=f"Text {number}", exact=True)
        assert link.get_attribute("href") == href


def test_what_a_link_is_called_is_what_is_seen(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    seen = [link.text_content() for link in drawn.get_by_role("link").all()]
    assert seen == [
        "Call 000",
        "Call 13 11 14",
        "Text 0477 13 11 14",
        "Chat at apples.example.org (opens in a new tab)",
        "Text 0423 677 767",
        "Call 811",
    ]
    expect(drawn.locator("[aria-live] [aria-label], .als-said [aria-label]")).to_have_count(0)


def test_the_chat_opens_beside_the_page(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    chat = drawn.get_by_role("link", name="Chat at apples.example.org")
    assert chat.get_attribute("href") == "https://apples.example.org"
    assert chat.get_attribute("target") == "_blank"
    assert chat.get_attribute("rel") == "noopener noreferrer"


def test_the_emergency_number_is_first_and_largest(drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    sizes = drawn.locator(".als-number").evaluate_all(
        "all => all.map((one) => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert sizes[0] > max(sizes[1:])
    told = drawn.locator(".als-said").inner_text()
    order = ("emergency", "crisis", "without_speech", "advice", "whence")
    places = [told.index(words[name]) for name in order]
    assert places == sorted(places)


def test_of_a_crisis_line_it_is_said_first_what_it_is_for(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    told = drawn.locator(".als-said").inner_text()
    says = ("Call the line first.", "Somebody listens.", "Somebody reads.", "Register first.")
    assert [told.index(one) for one in says] == sorted(told.index(one) for one in says)


def test_sources_are_one_stop_until_they_are_asked_for(page, drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    expect(drawn.get_by_role("link", name="A book")).to_have_count(0)
    drawn.get_by_text(words["whence"]).focus()
    page.keyboard.press("Space")
    expect(drawn.get_by_role("link", name="A book")).to_have_count(1)


def test_the_status_names_the_country_and_says_what_the_number_is_for(drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    status = drawn.locator(".als-said")
    expect(status).to_contain_text(f"Appleland: {words['emergency']}")
    expect(status).to_contain_text(words["crisis"])
    expect(status).to_contain_text("Somebody listens.")


def test_two_numbers_of_one_country_are_both_shown(drawn, words):
    drawn.get_by_role("radio", name="Pearland").check()
    expect(drawn.locator(".als-dial").first).to_have_text(f"Call 112{words['either']}Call 999")


def test_where_no_crisis_line_is_known_the_emergency_number_is_named(drawn, words):
    drawn.get_by_role("radio", name="Pearland").check()
    expect(drawn.locator(".als-said")).to_contain_text(words["no_crisis"])


def test_for_another_country_it_says_how_to_find_the_number(drawn, words):
    drawn.get_by_role("radio", name=words["other"]).check()
    expect(drawn.locator(".als-said")).to_have_text(words["find"])


def test_a_country_is_chosen_from_the_keyboard(page, drawn):
    drawn.get_by_role("radio", name="Appleland").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(drawn.get_by_role("radio", name="Pearland")).to_be_checked()
    expect(drawn.locator(".als-said")).to_contain_text("112")
    page.keyboard.press("Tab")
    expect(drawn.get_by_role("link").first).to_be_focused()


def test_with_tab_and_space_alone_every_country_is_reached(page, drawn, words):
    page.keyboard.press("Tab")
    for country, number in (("Appleland", "000"), ("Pearland", "112")):
        page.keyboard.press("Space")
        expect(drawn.get_by_role("radio", name=country)).to_be_checked()
        expect(drawn.get_by_role("radio", name=country)).to_be_focused()
        expect(drawn.locator(".als-number").first).to_have_text(f"Call {number}")
    page.keyboard.press("Space")
    expect(drawn.get_by_role("radio", name=words["other"])).to_be_checked()
    expect(drawn.locator(".als-said")).to_have_text(words["find"])
    page.keyboard.press("Space")  # after the last one, none is chosen, and it begins again
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.locator(".als-said")).to_be_empty()
    page.keyboard.press("Space")
    expect(drawn.get_by_role("radio", name="Appleland")).to_be_checked()


def test_with_tab_and_space_alone_japan_and_another_country_are_reached(page, bare, real_numbers):
    drawn = bare.draw(real_numbers)
    page.keyboard.press("Tab")
    for _ in real_numbers.countries:
        page.keyboard.press("Space")
    expect(drawn.get_by_role("radio", name="Japan")).to_be_checked()
    page.keyboard.press("Tab")
    expect(drawn.get_by_role("link", name="Call 119", exact=True)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(drawn.get_by_role("radio", name="Another country")).to_be_checked()
    assert bare.model("country") == "other"


def test_a_country_that_was_left_again_is_not_kept(page, bare, drawn):
    page.keyboard.press("Tab")
    for _ in range(4):
        page.keyboard.press("Space")
    assert bare.model("country") == ""


def test_python_is_told_the_country_and_can_choose_one(bare, drawn):
    drawn.get_by_role("radio", name="Pearland").check()
    assert bare.model("country") == "pears"
    bare.set("country", "apples")
    expect(drawn.get_by_role("radio", name="Appleland")).to_be_checked()
    expect(drawn.locator(".als-said")).to_contain_text("000")


def test_the_country_holds_for_another_page_in_the_same_window(bare, drawn, numbers_elsewhere):
    drawn.get_by_role("radio", name="Pearland").check()
    other = bare.draw(numbers_elsewhere)
    expect(other.get_by_role("radio", name="Pearland")).to_be_checked()
    assert bare.model("country") == "pears"
    other.get_by_role("radio", name="Appleland").check()
    assert bare.model("country", 0) == "apples"


def test_the_country_outlives_a_cell_that_runs_again(bare, drawn, numbers):
    drawn.get_by_role("radio", name="Pearland").check()
    bare.end()
    again = bare.draw(numbers)
    expect(again.locator(".als-said")).to_contain_text("112")


def test_a_country_that_is_not_offered_here_is_kept_and_not_shown(bare, drawn):
    bare.set("country", "plums")
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.locator(".als-said")).to_be_empty()
    assert bare.model("country") == "plums"


def test_it_works_when_the_kernel_has_gone(bare, numbers):
    drawn = bare.draw(numbers, alive=False)
    drawn.get_by_role("radio", name="Appleland").check()
    expect(drawn.get_by_role("link", name="Call 000")).to_be_visible()


def test_every_number_of_the_real_countries_is_drawn_as_it_is_written(bare, library, real_numbers):
    drawn = bare.draw(real_numbers)
    for name, country in library.emergency_numbers.countries.items():
        say = library.countries.countries[name].say.flat
        drawn.get_by_role("radio", name=say, exact=True).check()
        shown = [one.get_attribute("href") for one in drawn.locator(".als-number").all()]
        numbers = [one.link for one in country.called] + [one.text_link for one in country.texted]
        assert sorted(shown) == sorted(numbers)
        seen = drawn.locator(".als-number > .als-value").all_text_contents()
        assert sorted(seen) == sorted([*country.called, *country.texted])


def test_nobody_is_kept_out_of_a_country_with_everything(bare, real_numbers, axe_in_looks):
    drawn = bare.draw(real_numbers)
    drawn.get_by_role("radio", name="United States", exact=True).check()
    drawn.locator("summary").click()
    assert axe_in_looks() == {}
