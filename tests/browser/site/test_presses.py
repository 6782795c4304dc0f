"""What a web page costs a tired hand: presses from opening it, and stops of the Tab key."""

import re
from functools import partial

import pytest
from browser.presses import measured, stops
from kinds import by_page
from playwright.sync_api import expect

from helpers.library import Library

pytestmark = pytest.mark.browser

KEPT = Library().kept
WITHOUT_PART, LAST = {"start-here"}, [*Library().series.topics][-1]


@pytest.mark.parametrize("topic", by_page(KEPT))
def test_a_page_keeps_to_its_budget_of_presses(stick, topic):
    stick.page.set_viewport_size({"width": 1280, "height": 900})
    page = stick.opens(f"{topic}.html")
    found = measured(page, partial(stick.opens, f"{topic}.html"))
    assert found.beyond(topic) == {}
    assert found.number
    assert found.text
    assert found.question or topic in WITHOUT_PART
    assert found.next_page or topic == LAST


def test_a_page_that_costs_more_would_be_seen(visitor):
    def opens():
        page = visitor.opens("how-rare.html")
        page.evaluate(
            "() => {"
            "  const more = Array.from({ length: 70 }, () => '<a href=#a>pear</a>').join(' ');"
            "  document.body.insertAdjacentHTML('afterbegin', more);"
            "}"
        )
        return page

    found = measured(opens(), opens)
    assert {*found.beyond("how-rare")} == {"number", "text", "question", "next_page", "stops"}


def test_numbers_and_words_are_no_stops_and_all_they_lead_to_is_one_press_away(visitor):
    page = visitor.opens("sampler.html")
    assert page.locator("main .cite").count() > 0
    for _ in stops(page):
        assert not page.evaluate("() => document.activeElement.matches('.cite, .term')")
    for why in page.locator(".als-why").all():
        why.locator("summary").press("Enter")
        assert why.get_by_role("link").count() + why.locator("h3").count() > 0
        expect(why.locator("li, h3").first).to_be_visible()


def test_a_number_leads_to_its_source_in_place_and_back(visitor):
    page = visitor.opens("how-rare.html")
    mark = page.locator(".words > section > p > .cite").first
    mark.click()
    source = page.locator("li:target")
    expect(source).to_be_visible()
    assert source.get_attribute("value") in mark.text_content()
    source.locator(".back").click()
    expect(page.locator("li:target")).to_have_count(0)


def test_a_source_that_is_cited_twice_leads_back_to_the_place_that_was_left(visitor):
    page = visitor.opens("sampler.html")
    twice = page.locator("main .cite[id]").filter(has_text="[9]")
    for mark in twice.all()[:2]:
        left = mark.get_attribute("id")
        mark.evaluate("(link) => link.click()")
        back = page.locator("li:target .back")
        expect(back).to_be_visible()
        back.click()
        expect(page).to_have_url(re.compile(f"#{left}$"))


def test_a_word_opens_its_meaning_below_its_sentence_and_closes_it_again(visitor):
    page = visitor.opens("what-is-als.html")
    word = page.locator("p > .term").first
    word.click()
    note = page.get_by_role("note")
    expect(note).to_be_focused()
    expect(word).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)
    expect(word).to_be_focused()


def test_the_numbers_of_sources_can_be_hidden_and_stay_so(stick):
    page = stick.opens("how-rare.html")
    marks = page.locator(".words > section > p > .cite")
    expect(marks.first).to_be_visible()
    page.get_by_role("button", name="Hide source numbers").click()
    stick.opens("symptoms.html")
    expect(marks.filter(visible=True)).to_have_count(0)
    page.get_by_role("button", name="Show source numbers").click()
    expect(marks.first).to_be_visible()
    assert page.evaluate("() => localStorage.length") == 0


def test_contents_are_closed_until_they_are_opened_and_stay_open_on_wide_windows_alone(stick):
    stick.page.set_viewport_size({"width": 1280, "height": 900})
    page = stick.opens("how-rare.html")
    ways = page.locator(".contents a")
    expect(ways.first).to_be_hidden()
    page.get_by_text("On this page", exact=True).click()
    expect(ways.first).to_be_visible()
    page.wait_for_function("() => localStorage.length === 1")  # kept a moment after they open
    stick.opens("symptoms.html")
    expect(ways.first).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    stick.opens("how-rare.html")
    expect(ways.first).to_be_hidden()


def test_the_two_lines_say_the_number_of_the_country_that_is_chosen(stick):
    page = stick.opens("when-to-get-help.html")
    page.get_by_role("radio", name="Ireland").check()
    stick.opens("how-rare.html")
    line = page.locator(".alert .to-call")
    assert line.get_by_role("link").all_text_contents() == ["Call 112", "Call 999"]
    expect(page.locator(".alert").get_by_role("link", name="All the signs")).to_be_visible()


@pytest.mark.parametrize("topic", by_page(KEPT))
def test_a_way_past_the_bar_covers_nothing_until_it_is_reached(visitor, topic):
    """A long title once reached from its place beside the page into the line of numbers."""
    page = visitor.opens(f"{topic}.html")
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        for way in page.locator(".skip").all():
            expect(way, str(width)).not_to_be_in_viewport()
            way.focus()
            expect(way, str(width)).to_be_in_viewport(ratio=1)
            way.evaluate("(it) => it.blur()")


def test_on_a_narrow_window_a_table_of_many_columns_stands_row_below_row(visitor):
    visitor.page.set_viewport_size({"width": 320, "height": 900})
    page = visitor.opens("treatments.html")
    table = page.get_by_role("table").filter(has=page.locator("tbody td:nth-child(5)")).first
    first, second = (table.locator("tbody tr").first.locator("td").nth(at) for at in (0, 1))
    assert second.bounding_box()["y"] > first.bounding_box()["y"]
    assert table.get_by_role("row").count() > 1
    assert first.get_attribute("data-head") == table.locator("thead th").first.text_content()
