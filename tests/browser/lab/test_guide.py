"""The symptom guide in real JupyterLab: by keyboard alone, to the visit sheet, away and back."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.answers_file import read_answers
from helpers.guide import the_guide

from .axe import found_on_page

pytestmark = pytest.mark.browser

WORDS, GROUPS = the_guide().words, the_guide().rules.groups
MANY = 400
"""More stops of the Tab key than there are on the page."""


@pytest.fixture
def guide(newcomer):
    """The guide on its page, where nothing was run and nothing pressed."""
    newcomer.opens("when-to-get-help")
    guide = newcomer.page.locator(".als-guide")
    guide.wait_for()
    return guide


@pytest.fixture
def goes_to(newcomer):
    """Presses Tab until a control has the focus."""

    def going(control):
        one = control.element_handle()
        for _ in range(MANY):
            if one.evaluate("(one) => one === document.activeElement"):
                return
            newcomer.page.keyboard.press("Tab")
        pytest.fail(f"The Tab key never reaches {control}.")

    return going


@pytest.fixture
def presses(newcomer, guide, goes_to):
    """Goes to a button, a box or a choice of the guide with Tab, and presses it with Space."""

    def pressing(role, name, times=1):
        shown = guide.get_by_role(role, name=name, exact=True).filter(visible=True)
        goes_to(shown.last)
        for _ in range(times):
            newcomer.page.keyboard.press("Space")

    return pressing


@pytest.fixture
def advised(newcomer, guide, presses):
    """The guide with its advice, to which the keyboard alone has led, past an emergency."""
    presses("radio", "Yes", times=2)
    expect(guide.get_by_role("radio", name="No", exact=True)).to_be_checked()
    now = guide.locator(".als-now")
    presses("checkbox", ask("breathless-at-rest"))
    expect(now).to_contain_text(WORDS.cards["emergency-now"].heading.flat)
    expect(now.get_by_role("button", name="Copy words")).to_be_focused()
    presses("button", "Change what I ticked", times=2)
    expect(now).to_be_empty()
    for group in GROUPS:
        if group == "arms":
            presses("checkbox", ask("hand-weakness"))
        presses("button", "No to all the others" if group == "arms" else "None of these")
    presses("radio", "in seconds or minutes", times=5)
    expect(guide.get_by_role("radio", name="over months")).to_be_checked()
    presses("radio", "getting worse")
    presses("button", "Show my advice")
    presses("radio", "0 to 19", times=6)
    expect(guide).to_contain_text(WORDS.cards["prompt-2-weeks"].heading.flat)
    return guide


def ask(feature):
    return WORDS.features[feature].ask.flat


def test_the_keyboard_leads_to_the_advice_and_on_to_the_sheet_and_a_file_brings_it_back(
    newcomer, advised, goes_to
):
    assert found_on_page(newcomer.page) == {}
    goes_to(advised.get_by_role("link", name="Put this on my visit sheet"))
    newcomer.page.keyboard.press("Enter")
    newcomer.page.get_by_role("button", name="Put my answers from the guide on this sheet").press(
        "Space"
    )
    sheet = newcomer.page.locator(".als-visit .als-sheet")
    expect(sheet).to_contain_text("What changed: a hand or arm is weaker")

    own = newcomer.page.locator(".als-answers").filter(visible=True)
    with newcomer.page.expect_download() as download:
        own.get_by_role("button", name="Save my answers as a file").press("Space")
    file = download.value.path()
    assert read_answers(file.read_bytes())["guide/age"]["value"] == 60
    # the hand, and an age of 60 by its tens and its year
    ticked = advised.locator("[value=hand-weakness], [value='60']")
    for button, told in {"Erase everything": False, "Undo": True}.items():
        own.get_by_role("button", name=button, exact=True).press("Space")
        expect_told(ticked, sheet, told)
    own.get_by_role("button", name="Erase everything", exact=True).press("Space")
    own.get_by_label("Load a file that you saved").set_input_files(file)
    expect_told(ticked, sheet, True)


def expect_told(ticked, sheet, told):
    """The guide, on the page that was left open, and the sheet show all of it or nothing."""
    expect(ticked.and_(sheet.page.locator(":checked"))).to_have_count(3 * told)
    words = "What changed: a hand or arm is weaker"
    (expect(sheet).to_contain_text if told else expect(sheet).not_to_contain_text)(words)
