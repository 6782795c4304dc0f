"""Voices that press by name: a name begins with what is seen, and no two parts share one."""

import pytest
from browser.names import hidden, named, nameless, shared
from kinds import by_page

from helpers.library import Library

pytestmark = pytest.mark.browser

OPEN = """
(wholes) => {
  for (const one of document.querySelectorAll("details")) one.open = true;
  for (const one of document.querySelectorAll("button"))
    if (wholes.includes(one.textContent)) one.click();
}
"""
"""Opens what is closed, and shows all parts of what is shown part by part."""

PAGES = ["index", "search", "404", "offline", "sampler", *Library().kept]


@pytest.fixture
def opens(visitor):
    """Open a page with all that it can show."""
    words = Library().catalogue
    wholes = [words.visit.whole.flat, words.guide.whole.flat]

    def open_whole(file):
        page = visitor.opens(file)
        page.evaluate(OPEN, wholes)
        return page

    return open_whole


@pytest.mark.parametrize("file", by_page([f"{name}.html" for name in PAGES]))
def test_every_part_has_a_name_of_its_own_that_begins_with_what_is_seen(opens, file):
    found = named(opens(file))
    assert len(found) > 15
    assert nameless(found) == []
    assert shared(found) == []
    assert hidden(found) == []


@pytest.mark.parametrize("part", [".als-quiz .als-main", "figure + details summary"])
def test_a_shared_and_a_hidden_name_would_be_seen(opens, part):
    page = opens("how-rare.html")
    both = "all => all.slice(0, 2).forEach((one) => one.removeAttribute('aria-label'))"
    page.locator(part).evaluate_all(both)
    assert len(shared(named(page))) == 1
    page.locator(part).first.evaluate("(one) => one.setAttribute('aria-label', 'Pears')")
    page.locator(part).first.evaluate("(one) => { one.textContent = 'Plums'; }")
    assert hidden(named(page)) == [("Plums", "Pears")]


def test_two_links_of_one_name_and_a_field_without_one_would_be_seen(opens):
    page = opens("sampler.html")
    page.locator("main p").first.evaluate(
        "(one) => { one.innerHTML = '<a href=#pears>fruit</a> <a href=#plums>fruit</a> <input>'; }"
    )
    found = named(page)
    assert shared(found) == [("link", "fruit")]
    assert len(nameless(found)) == 1
