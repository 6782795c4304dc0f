"""A page looks the same in every door: what is really drawn, on the web and in JupyterLab."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.library import Library
from helpers.site.building import whole
from helpers.site.writing import write

from .views import in_time

pytestmark = pytest.mark.browser

TREE = "Which of these grows on a tree?"
LOOKS = [("light", 1280), ("dark", 390), *in_time(("light", 390), ("dark", 1280))]
"""Each scheme and each width always, and every pair where there is time."""

FOUND = {
    "title": "h1",
    "heading": "h2:has-text('A chart')",
    "sentence": ".lead > p",
    "citation": ".cite",
    "two lines for emergencies": ".alert",
    "level of two lines": ".alert .level",
    "what a section rests on": ".als-why > summary",
    "contents": ".contents",
    "picture": ".als-figure img",
    "caption": ".als-caption",
    "question": ".als-quiz fieldset",
    "words of a question": ".als-quiz legend",
    "answer": ".als-quiz label",
    "button": ".als-quiz button",
    "name of the series": ".top .home",
    "number to call": ".call a",
    "tool": ".tools button",
    "way on": ".ways li a",
}
"""Parts of a page, each by the same selector in both doors."""

CARD = {
    "card": ".card",
    "level of a card": ".card .level",
    "heading of a card": ".card h2",
    "line of a card": ".card li",
}
"""The whole emergency card, which only some pages show."""

DRAWN = """
(it) => {
  const style = getComputedStyle(it);
  const names = ["fontFamily", "fontSize", "fontWeight", "lineHeight", "color", "backgroundColor",
    "marginTop", "marginBottom", "paddingTop", "paddingLeft", "borderTopWidth", "borderLeftWidth",
    "borderLeftColor", "borderTopLeftRadius", "textDecorationLine"];
  const { width } = it.getBoundingClientRect();
  return { ...Object.fromEntries(names.map((name) => [name, style[name]])), width };
}
"""
SERIES = ".ways"


@pytest.fixture(scope="module")
def web(chromium, tmp_path_factory):
    """The web pages, opened from their folder."""
    folder = tmp_path_factory.mktemp("web")
    write(folder, whole(Library(), also=["sampler"]))
    with chromium.new_context() as context:
        yield lambda page, window: opened(context.new_page(), folder / f"{page}.html", **window)


def opened(page, file, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(file.as_uri())
    expect(page.locator(".als").first).to_be_visible()
    return page


def drawn(page, parts):
    return {name: page.locator(one).first.evaluate(DRAWN) for name, one in parts.items()}


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_every_part_is_drawn_as_on_the_web(reader, web, scheme, width):
    there = web("sampler", {"scheme": scheme, "width": width})
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.page.emulate_media(color_scheme=scheme)
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    parts = {name: one for name, one in FOUND.items() if name != "way on"}
    assert drawn(reader.page, parts) == drawn(there, parts)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.always
def test_a_card_is_drawn_as_on_the_web(reader, web, width):
    there = web("when-to-get-help", {"scheme": "light", "width": width})
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.opens("when-to-get-help")
    expect(reader.page.locator(".card").first).to_be_visible()
    assert drawn(reader.page, CARD) == drawn(there, CARD)


def test_what_is_drawn_otherwise_would_be_seen(reader, web):
    there = web("sampler", {"scheme": "light", "width": 1280})
    reader.opens("sampler")
    expect(reader.question(TREE)).to_be_visible()
    reader.page.add_style_tag(content=".alert { padding: 1px !important; }")
    parts = {"two lines": FOUND["two lines for emergencies"]}
    assert drawn(reader.page, parts) != drawn(there, parts)


def test_the_bars_say_the_same_in_the_same_order(reader, web):
    there = web("what-is-als", {"scheme": "light", "width": 1280})
    reader.opens("what-is-als")
    expect(reader.page.locator(SERIES)).to_be_visible()
    said = "(all) => all.map((one) => one.textContent.trim().replace(/\\s+/g, ' '))"
    bar = ".skip, .top .call > :not([hidden]), .top a, .top summary, .top button, .ways li a"

    def words(page):
        shown = page.locator(bar).filter(visible=True).evaluate_all(said)
        return [one for one in shown if one not in ONLY_HERE]

    assert words(reader.page) == words(there)
    assert drawn(reader.page, {"way on": FOUND["way on"]}) == drawn(
        there, {"way on": FOUND["way on"]}
    )


ONLY_HERE = {"Search", "Author's view"}
"""The search needs its own page, which the notebooks do not have."""
