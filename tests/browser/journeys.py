"""Journeys that every door lets a reader make, each told once: JupyterLab, Notebook 7, web pages.

A journey gets a browser's page and ``opens``, which opens a page of the series by its topic.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect

from helpers.answers_file import read_answers
from helpers.contract import ANSWERS_VERSION

TREE = "Which of these grows on a tree?"
LINE = {"day": "2026-11-20", "kind": "hands", "what": "a jar", "hinders": "a-lot", "note": ""}
CARRIED = {
    "page/sampler": True,
    "quiz/sampler/on-a-tree": ["apple"],
    "checklist/sampler/at-the-market/ticked/basket": True,
    "visit/needs": {"picked": ["time"], "words": "and <b>plums</b>"},
}
"""What a reader of the last journey has told, by record; the diary's line has a name by chance."""


def answers_a_question(page: Page, opens: Callable[[str], object]) -> None:
    """Choose an answer, check it, and read what is known about it."""
    opens("sampler")
    question = page.get_by_role("group", name=TREE)
    expect(question.get_by_role("radio", checked=True)).to_have_count(0)
    _answers(page)
    expect(question.locator(".als-said")).to_contain_text("An apple grows on a tree")


def ticks_a_list_and_takes_it_back(page: Page, opens: Callable[[str], object]) -> None:
    """Tick a line, clear everything, and get it back."""
    opens("sampler")
    shopping = page.locator(".als-checklist")
    shopping.get_by_label("Take a basket").check()
    shopping.get_by_role("button", name="Clear all").click()
    expect(shopping.get_by_label("Take a basket")).not_to_be_checked()
    shopping.get_by_role("button", name="Undo").click()
    expect(shopping.get_by_label("Take a basket")).to_be_checked()


def carries_everything_away_and_back(page: Page, opens: Callable[[str], object]) -> None:
    """Tell much, save it, erase it, load it again; a file that cannot be used harms nothing."""
    opens("sampler")
    _answers(page)
    page.locator(".als-checklist").get_by_label("Take a basket").check()
    sheet = page.locator(".als-visit")
    sheet.get_by_label("I need time to speak").check()
    sheet.get_by_label("In your own words").first.fill("and <b>plums</b>")
    _writes_a_line(page)
    saved = _saves(page)
    assert _values(saved) == {**CARRIED, "diary": LINE}

    newer = json.dumps({**json.loads(saved), "version": ANSWERS_VERSION + 1}).encode()
    refused = {saved[:99]: "is damaged", newer: "a newer version", b"{}": "holds no answers"}
    for content, why in refused.items():
        _loads(page, content, f"{why}.*What you did here has not changed")
        _expect_told(page, True)
    _presses(page, "Erase everything")
    _expect_told(page, False)
    _presses(page, "Undo")
    _expect_told(page, True)
    _presses(page, "Erase everything")
    _loads(page, saved, "Added from the file: 4")
    _expect_told(page, True)
    assert _values(_saves(page)) == {**CARRIED, "diary": LINE}


JOURNEYS = [
    answers_a_question,
    ticks_a_list_and_takes_it_back,
    carries_everything_away_and_back,
]


def _answers(page: Page) -> None:
    question = page.get_by_role("group", name=TREE)
    question.get_by_label("An apple", exact=True).check()
    question.get_by_role("button", name="Check my answer").click()


def _writes_a_line(page: Page) -> None:
    """Write a line of the diary, see it in the picture, remove it, and get it back."""
    diary = page.locator(".als-diary")
    diary.get_by_label("Day", exact=True).fill(LINE["day"])
    diary.get_by_label("Hands or arms").check()
    diary.get_by_label("In your own words").fill(LINE["what"])
    diary.get_by_label("A lot").check()
    diary.get_by_role("button", name="Add to my diary").click()
    picture = diary.get_by_role("img", name="Lines in the picture: 1.")
    expect(picture).to_be_visible()
    diary.get_by_role("button", name="Remove Nov").click()
    expect(picture).to_have_count(0)
    diary.get_by_role("button", name="Undo").click()
    expect(picture).to_be_visible()


def _own(page: Page) -> Locator:
    """What is said and pressed about answers."""
    return page.locator(".als-answers")


def _presses(page: Page, button: str) -> None:
    _own(page).get_by_role("button", name=button, exact=True).click()


def _saves(page: Page) -> bytes:
    with page.expect_download() as download:
        _presses(page, "Save my answers as a file")
    return download.value.path().read_bytes()


def _loads(page: Page, content: bytes, says: str) -> None:
    file = FilePayload(name="answers.json", mimeType="application/json", buffer=content)
    _own(page).get_by_label("Load a file that you saved").set_input_files(file)
    expect(_own(page).locator(".als-said")).to_have_text(re.compile(says, re.DOTALL))


def _values(saved: bytes) -> dict[str, Any]:
    """What a file holds that was not taken away; the diary's one line without its name."""
    held = {
        name: one["value"] for name, one in read_answers(saved).items() if one["value"] is not None
    }
    return {"diary" if name.startswith("diary/") else name: held[name] for name in held}


def _expect_told(page: Page, told: bool) -> None:
    """All of it is shown, or none of it."""
    says = {
        page.get_by_role("group", name=TREE).locator(".als-said"): "An apple grows on a tree",
        page.locator(".als-sheet"): "What helps me: I need time to speak; and <b>plums</b>",
        page.locator(".als-diary"): "November 20, 2026: Hands or arms: a jar",
    }
    basket = page.locator(".als-checklist").get_by_label("Take a basket")
    expect(basket).to_be_checked(checked=told)
    for place, words in says.items():
        (expect(place).to_contain_text if told else expect(place).not_to_contain_text)(words)
