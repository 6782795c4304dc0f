"""Voices that press by name: a name begins with what is seen, and no two buttons share one."""

from collections import Counter

import pytest

from helpers.library import Library

pytestmark = pytest.mark.browser

NAMES = """
() => [...document.querySelectorAll("button")].filter((one) => one.checkVisibility())
  .map((one) => [one.textContent.trim(), one.getAttribute("aria-label") ?? one.textContent.trim()])
"""


def shared(names):
    return [name for name, count in Counter(name for _, name in names).items() if count > 1]


def hidden(names):
    return [name for seen, name in names if not name.startswith(seen)]


@pytest.mark.parametrize("file", [f"{topic}.html" for topic in Library().kept])
def test_every_button_has_a_name_of_its_own_that_begins_with_what_is_seen(visitor, file):
    names = visitor.opens(file).evaluate(NAMES)
    assert names
    assert shared(names) == []
    assert hidden(names) == []


def test_a_shared_and_a_hidden_name_would_be_seen(visitor):
    page = visitor.opens("how-rare.html")
    page.evaluate(
        "() => { const [one, other] = document.querySelectorAll('.als-quiz .als-main');"
        "  one.removeAttribute('aria-label'); other.removeAttribute('aria-label'); }"
    )
    assert shared(page.evaluate(NAMES))
    page.evaluate("document.querySelector('.als-main').setAttribute('aria-label', 'Pears')")
    assert hidden(page.evaluate(NAMES))
