"""Voices that press by name: a name begins with what is seen, and no two parts share one."""

from collections import Counter

import pytest

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

SEEN = """
() => [...document.querySelectorAll("button, summary, label:has(+ :is(input, textarea)), legend")]
  .filter((one) => one.checkVisibility()).map((one) => one.textContent.trim().replace(/\\s+/g, " "))
"""
"""What is seen on buttons, on what can be opened, above fields and above groups."""

OF_THESE = {"button", "textbox", "searchbox", "Date", "DisclosureTriangle", "group"}
"""Choices stand in groups of which each has a name of its own, so that two may say the same."""


@pytest.fixture
def opens(visitor):
    """Open a page with all that it can show; gives role and name of each of its parts."""
    words = Library().frame
    wholes = [words.visit.whole.flat, words.guide.whole.flat]

    def open_whole(file):
        page = visitor.opens(file)
        page.evaluate(OPEN, wholes)
        return page

    return open_whole


def named(page):
    """Role and name of every part that has a name, as the browser tells them to other programs."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    told = [one for one in tree if not one["ignored"] and one.get("name", {}).get("value")]
    found = [(one["role"]["value"], one["name"]["value"]) for one in told]
    return [one for one in found if one[0] in OF_THESE]


def shared(page):
    return [one for one, count in Counter(named(page)).items() if count > 1]


def hidden(page):
    """What is seen on a part whose name does not begin with it."""
    names = [name for _, name in named(page)]
    return [seen for seen in page.evaluate(SEEN) if not any(one.startswith(seen) for one in names)]


@pytest.mark.parametrize("file", [f"{topic}.html" for topic in Library().kept])
def test_every_part_has_a_name_of_its_own_that_begins_with_what_is_seen(opens, file):
    page = opens(file)
    assert named(page)
    assert shared(page) == []
    assert hidden(page) == []


@pytest.mark.parametrize("part", [".als-quiz .als-main", "figure + details summary"])
def test_a_shared_and_a_hidden_name_would_be_seen(opens, part):
    page = opens("how-rare.html")
    both = "all => all.slice(0, 2).forEach((one) => one.removeAttribute('aria-label'))"
    page.locator(part).evaluate_all(both)
    assert len(shared(page)) == 1
    page.locator(part).first.evaluate("(one) => one.setAttribute('aria-label', 'Pears')")
    page.locator(part).first.evaluate("(one) => { one.textContent = 'Plums'; }")
    assert hidden(page) == ["Plums"]
