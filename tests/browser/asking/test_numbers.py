"""Finding whom to call, as a reader does."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def words(library):
    """Words around the numbers."""
    return {name: says.flat for name, says in library.frame.numbers}


@pytest.fixture
def drawn(bare, numbers):
    """The numbers, drawn."""
    return bare.draw(numbers)


def test_no_country_is_chosen_in_advance(bare, drawn):
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.get_by_role("status")).to_be_empty()
    assert bare.model("country") == ""


def test_every_country_is_offered_and_another_one_last(drawn, words):
    names = [one.text_content() for one in drawn.locator("label").all()]
    assert names == ["Appleland", "Pearland", words["other"]]


def test_the_number_is_large_text_that_a_telephone_can_call(drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    number = drawn.get_by_role("link", name=words["call"].replace("{number}", "000"))
    expect(number).to_have_text("000")
    assert number.get_attribute("href") == "tel:000"
    assert float(number.evaluate("one => getComputedStyle(one).fontSize")[:-2]) >= 40


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_no_number_is_broken_between_its_digits(page, drawn, size):
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=f"html {{ font-size: {size} }}")
    drawn.get_by_role("radio", name="Appleland").check()
    lines = "one => { const all = document.createRange(); all.selectNodeContents(one);"
    lines += " return all.getClientRects().length; }"
    number = drawn.get_by_role("link", name="000")
    assert number.evaluate(lines) == 1
    number.evaluate("one => { one.style.fontSize = '9rem'; one.style.overflowWrap = 'anywhere'; }")
    assert number.evaluate(lines) > 1


def test_a_number_is_dialled_without_its_spaces(drawn):
    drawn.get_by_role("radio", name="Appleland").check()
    line = drawn.get_by_role("link", name="13 11 14")
    assert line.get_attribute("href") == "tel:131114"


def test_the_status_names_the_country_and_says_what_the_number_is_for(drawn, words):
    drawn.get_by_role("radio", name="Appleland").check()
    status = drawn.get_by_role("status")
    expect(status).to_contain_text(f"Appleland: {words['emergency']}")
    expect(status).to_contain_text(words["crisis"])
    expect(status).to_contain_text("Somebody listens.")


def test_two_numbers_of_one_country_are_both_shown(drawn, words):
    drawn.get_by_role("radio", name="Pearland").check()
    expect(drawn.locator(".als-dial").first).to_have_text(f"112{words['either']}999")


def test_where_no_crisis_line_is_known_the_emergency_number_is_named(drawn, words):
    drawn.get_by_role("radio", name="Pearland").check()
    expect(drawn.get_by_role("status")).to_contain_text(words["no_crisis"])


def test_for_another_country_it_says_how_to_find_the_number(drawn, words):
    drawn.get_by_role("radio", name=words["other"]).check()
    expect(drawn.get_by_role("status")).to_have_text(words["find"])


def test_a_country_is_chosen_from_the_keyboard(page, drawn):
    drawn.get_by_role("radio", name="Appleland").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(drawn.get_by_role("radio", name="Pearland")).to_be_checked()
    expect(drawn.get_by_role("status")).to_contain_text("112")
    page.keyboard.press("Tab")
    expect(drawn.get_by_role("link").first).to_be_focused()


def test_python_is_told_the_country_and_can_choose_one(bare, drawn):
    drawn.get_by_role("radio", name="Pearland").check()
    assert bare.model("country") == "pears"
    bare.set("country", "apples")
    expect(drawn.get_by_role("radio", name="Appleland")).to_be_checked()
    expect(drawn.get_by_role("status")).to_contain_text("000")


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
    expect(again.get_by_role("status")).to_contain_text("112")


def test_a_country_that_is_not_offered_here_is_kept_and_not_shown(bare, drawn):
    bare.set("country", "plums")
    expect(drawn.locator(":checked")).to_have_count(0)
    expect(drawn.get_by_role("status")).to_be_empty()
    assert bare.model("country") == "plums"


def test_it_works_when_the_kernel_has_gone(bare, numbers):
    drawn = bare.draw(numbers, alive=False)
    drawn.get_by_role("radio", name="Appleland").check()
    expect(drawn.get_by_role("link", name="000")).to_be_visible()


def test_every_number_of_the_real_countries_is_drawn_as_it_is_written(bare, real_numbers):
    drawn = bare.draw(real_numbers)
    for country in real_numbers.countries:
        drawn.get_by_role("radio", name=country["say"], exact=True).check()
        dialled = [*country["emergency"], *filter(None, [country["crisis"]])]
        expect(drawn.locator(".als-number")).to_have_text([one["number"] for one in dialled])
