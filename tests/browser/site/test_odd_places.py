"""A page in a place that it was not made for: a folder, a saved copy, an odd address."""

import re

import pytest
from browser.site.conftest import HOST
from playwright.sync_api import expect

from helpers.library import Library

TREE = "Which of these grows on a tree?"


def test_a_page_that_the_browser_saved_has_each_question_once(stick):
    page = stick.opens("sampler.html")
    question = page.get_by_role("group", name=TREE)
    question.get_by_label("An apple", exact=True).check()
    saved = stick.folder / "saved-by-the-browser.html"
    saved.write_text(page.evaluate("document.documentElement.outerHTML"), encoding="utf-8")
    page.evaluate("sessionStorage.clear()")
    try:
        stick.opens(saved.name)
        expect(question).to_have_count(1)
        question.get_by_label("An apple", exact=True).check()
        question.get_by_role("button", name="Check my answer").click()
        expect(question.locator(".als-said")).to_contain_text("An apple grows on a tree")
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
        assert sorted(ids) == sorted(set(ids))
    finally:
        saved.unlink()


def test_a_page_that_is_shut_into_a_frame_says_that_it_cannot_print(hosted_apart):
    page = hosted_apart.new_page()
    page.set_content(f'<iframe sandbox="allow-scripts" src="{HOST}/sampler.html"></iframe>')
    inside = page.frame_locator("iframe").locator(".als-checklist")
    inside.get_by_role("button", name="Print,").click()
    expect(inside.locator(".als-said")).to_have_text(
        Library().catalogue.checklist.print_refused.flat
    )


@pytest.mark.parametrize("end", ["#100%", "#%", "#%E0%A4"])
def test_an_address_that_ends_oddly_harms_nothing(visitor, end):
    page = visitor.opens(f"sampler.html{end}")
    expect(page.get_by_role("group", name=TREE)).to_be_visible()


def test_from_a_folder_the_file_alone_is_offered_and_it_is_said_why(stick):
    words = Library().catalogue.answers
    own = stick.opens("using-these-pages.html").locator(".als-answers")
    for sentence in words.from_folder.flat.split(". "):
        expect(own).to_contain_text(re.sub(r"\.$", "", sentence))
    expect(own.get_by_role("checkbox")).to_have_count(0)
    expect(own.get_by_role("button", name=words.download.flat)).to_be_visible()
