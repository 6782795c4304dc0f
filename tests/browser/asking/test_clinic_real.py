"""The clinic's sheet as readers see it: presses of one switch, names, narrow, dark, one page."""

from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader

from helpers.citing import references
from helpers.library import Library
from helpers.parts.clinic.values import decisions_of
from helpers.parts.clinic.widget import ClinicWidget
from helpers.parts.clinic.words import ClinicWords
from helpers.schema.clinic import MOST_PRESSES, Clinic

LIBRARY = Library()
CLINIC = LIBRARY.read(Clinic)
TYPICAL = {
    "breathing and eating": {
        "breath": ["a-little"],
        "mask-hours": ["part-of-night"],
        "cough": ["a-little"],
        "weight": ["less"],
        "meal-time": ["much-longer"],
        "decisions": ["feeding-tube"],
    },
    "speech and hands": {
        "speech": ["much"],
        "hands": ["a-little"],
        "transfers": ["a-little"],
        "saliva": ["thin"],
        "weight": ["less"],
        "mood": ["low"],
    },
}
MOST_STOPS = 200
WHERE = """
() => {
  const { activeElement: one } = document;
  const all = [...document.querySelectorAll(".als-clinic input, .als-clinic button")];
  const names = all.filter((other) => other.name && other.name === one.name);
  const legend = one.closest("fieldset")?.querySelector("legend")?.firstChild;
  const ask = legend?.textContent ?? "";
  return [one.type, one.value, one.textContent, ask, names.map((other) => other.value)];
}
"""

DOUBLE = """
(root) => {
  const around = "fieldset, details, .als-buttons";
  return [...root.querySelectorAll(around)].flatMap((one) => {
    const all = [...one.querySelectorAll("label.als-row, button")];
    const own = all.filter((each) => each.parentElement.closest(around) === one);
    const names = own.map((each) => each.textContent);
    return names.filter((name, at) => names.indexOf(name) !== at);
  });
}
"""
"""Names that stand twice where one would have to choose between them."""


@pytest.fixture
def drawn(bare, library):
    """The sheet, drawn."""
    look = partial(references, library)
    one = ClinicWidget.of(CLINIC, library.catalogue, "real", look, decisions_of(library))
    yield bare.draw(one)
    one.close()


def fill(page, drawn, told, button):
    """Fill in with Tab and Space alone, and press the button; gives the number of presses."""
    groups = [name for name, one in CLINIC.groups.items() if set(told) & set(one.lines)]
    presses = 0
    # the line that holds the focus is known by its legend
    asks = {line.ask.flat: name for name, line in CLINIC.lines.items()}
    page.locator(".als-clinic").evaluate("(root) => root.setAttribute('tabindex', '-1')")
    page.locator(".als-clinic").focus()

    def press(key):
        nonlocal presses
        presses += 1
        page.keyboard.press(key)

    for _ in range(MOST_STOPS):
        press("Tab")
        kind, value, text, ask, offered = page.evaluate(WHERE)
        if text == button:
            press("Space")
            return presses
        if ask == CLINIC.asker.ask.flat:
            press("Space")
        elif ask == CLINIC.news.ask.flat:
            if value in groups or value == "rest":
                press("Space")
        elif ask in asks and kind == "radio":
            for one in told.get(asks[ask], []):
                for _ in range(offered.index(one) + 1):
                    press("Space")
        elif ask in asks and value in told.get(asks[ask], []):
            press("Space")
    raise AssertionError(f"the button '{button}' was not reached")


@pytest.mark.parametrize("told", TYPICAL.values(), ids=TYPICAL)
def test_a_typical_filling_takes_as_few_presses_as_the_sheet_says(page, drawn, library, told):
    button = library.catalogue.of(ClinicWords).print_sheet.flat
    presses = fill(page, drawn, told, button)
    chosen = page.evaluate(
        "[...document.querySelectorAll('.als-opened :checked')].map((one) => one.value)"
    )
    assert sorted(chosen) == sorted(one for names in told.values() for one in names)
    assert presses == CLINIC.presses(told) <= MOST_PRESSES
    assert page.locator(".als-paper article h1").text_content() == CLINIC.title.flat


@pytest.fixture
def opened(drawn):
    """Every group open, and something told in each line."""
    for group in CLINIC.groups.values():
        drawn.get_by_label(group.title.flat, exact=True).first.check()
    for place in range(drawn.locator(".als-opened fieldset").count()):
        drawn.locator(".als-opened fieldset").nth(place).locator("input").first.check()
    drawn.locator("details.als-first > summary").click()
    return drawn


def test_each_name_of_what_can_be_pressed_is_there_once_in_its_group(opened):
    double = opened.evaluate(DOUBLE)
    assert double == []
    legends = opened.locator("legend").all_text_contents()
    # besides the lines: who fills it in, where something is new, and which day is for a calendar
    assert len(set(legends)) == len(legends) == len(CLINIC.lines) + 3


def test_axe_finds_nothing_where_everything_is_open(opened, axe_in_looks):
    assert axe_in_looks() == {}


def test_on_a_telephone_nothing_reaches_beyond_the_edge(page, opened):
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("told", TYPICAL.values(), ids=TYPICAL)
@pytest.mark.parametrize("size", [{"format": "A4"}, {"format": "Letter"}], ids=["A4", "letter"])
def test_a_typical_sheet_is_one_page_in_large_type(page, drawn, library, told, size):
    fill(page, drawn, told, library.catalogue.of(ClinicWords).print_sheet.flat)
    assert _printed(page, size) == (1, 18)


def test_with_something_told_everywhere_it_still_is_one_page(page, opened, library):
    opened.get_by_role("button", name=library.catalogue.of(ClinicWords).print_sheet.flat).click()
    pages, points = _printed(page, {"format": "A4"})
    assert (pages, points >= 12) == (1, True)


def _printed(page, size):
    points = "(sheet) => Math.round(parseFloat(getComputedStyle(sheet).fontSize) * 0.75)"
    sheet = page.locator(".als-paper article")
    return len(PdfReader(BytesIO(page.pdf(**size))).pages), sheet.evaluate(points)
