"""Journeys that every door lets a reader make, each told once: JupyterLab, Notebook 7, web pages.

A journey gets a browser's page and ``opens``, which opens a page of the series by its topic.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

TREE = "Which of these grows on a tree?"


def answers_a_question(page: Page, opens: Callable[[str], object]) -> None:
    """Choose an answer, check it, and read what is known about it."""
    opens("sampler")
    question = page.get_by_role("group", name=TREE)
    expect(question.get_by_role("radio", checked=True)).to_have_count(0)
    question.get_by_label("An apple", exact=True).check()
    question.get_by_role("button", name="Check my answer").click()
    expect(question.get_by_role("status")).to_contain_text("An apple grows on a tree")


def ticks_a_list_and_takes_it_back(page: Page, opens: Callable[[str], object]) -> None:
    """Tick a line, clear everything, and get it back."""
    opens("sampler")
    shopping = page.locator(".als-checklist")
    shopping.get_by_label("Take a basket").check()
    shopping.get_by_role("button", name="Clear all").click()
    expect(shopping.get_by_label("Take a basket")).not_to_be_checked()
    shopping.get_by_role("button", name="Undo").click()
    expect(shopping.get_by_label("Take a basket")).to_be_checked()


JOURNEYS = [answers_a_question, ticks_a_list_and_takes_it_back]
