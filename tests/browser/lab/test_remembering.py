"""What a reader chose to keep is there again, in real JupyterLab."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from helpers.answers_file import read_answers

pytestmark = pytest.mark.browser

TREE, FRUIT = "Which of these grows on a tree?", "Which of these are fruit?"
BASKET, UNKEPT = "Take a basket", "This browser did not keep your last answer"
FULL = """
() => { Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }; }
"""
CLOSED = """
() => {
  const real = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
  globalThis.opensTheStore = () => Object.defineProperty(globalThis, "localStorage", real);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() { throw new DOMException("", "SecurityError"); },
  });
}
"""
LEAVE_NOTHING = """
() => {
  globalThis.opensTheStore?.();
  const ours = Object.keys(localStorage).filter((key) => key.startsWith("als-pages"));
  for (const key of ours) localStorage.removeItem(key);
}
"""


@pytest.fixture
def keeper(newcomer):
    """A newcomer of the sampler who chose to keep answers, and has given one."""
    newcomer.opens("sampler")
    newcomer.page.locator(".als-answers").get_by_role("checkbox").check()
    newcomer.answers(TREE, "An apple")
    yield newcomer
    newcomer.page.evaluate(LEAVE_NOTHING)


@pytest.mark.always
def test_an_answer_outlives_a_new_kernel_a_reload_and_a_run_of_every_cell(keeper):
    keeper.loses_the_kernel()
    keeper.page.reload()
    expect(keeper.question(TREE)).to_contain_text("An apple grows on a tree")
    keeper.runs_all()
    expect(keeper.question(TREE)).to_contain_text("An apple grows on a tree")
    keeper.tells_python("page.quiz().picked", "{'on-a-tree': ['apple']}")


def test_an_answer_outlives_a_server_that_starts_again_at_its_address(keeper):
    keeper.server.starts_again()
    keeper.opens("sampler")
    expect(keeper.question(TREE)).to_contain_text("An apple grows on a tree")


@pytest.mark.slow  # the same two tabs without JupyterLab: tests/browser/keeping
def test_ticks_in_two_tabs_of_one_page_are_all_kept(keeper):
    with keeper.page.context.new_page() as other:
        other.goto(keeper.page.url)
        expect(other.get_by_role("group", name=TREE)).to_contain_text("An apple grows on a tree")
        keeper.page.get_by_label(BASKET).check()
        expect(other.get_by_label(BASKET)).to_be_checked()
        other.get_by_label("Leave the stones where they are").check()
        expect(keeper.page.locator(".als-checklist :checked")).to_have_count(2)
        expect(other.locator(".als-checklist :checked")).to_have_count(2)
        other.get_by_label("Take paper for the pears").check()
    # that tab was closed at once; what it did is here by way of the store alone
    expect(keeper.page.locator(".als-checklist :checked")).to_have_count(3)


def test_a_store_that_is_full_or_closed_is_told_and_no_answer_is_lost(keeper):
    keeper.page.evaluate(FULL)
    keeper.answers(FRUIT, "A stone")
    expect(keeper.page.locator(".als-quiz").locator(".als-unkept")).to_contain_text(UNKEPT)
    keeper.page.reload()
    expect(keeper.question(TREE)).to_contain_text("An apple grows on a tree")
    keeper.page.evaluate(CLOSED)
    keeper.answers(FRUIT, "A stone")
    expect(keeper.question(TREE)).to_contain_text("An apple grows on a tree")
    own = keeper.page.locator(".als-answers")
    own.get_by_role("checkbox").click()
    expect(own.locator(".als-said")).to_contain_text(UNKEPT)
    with keeper.page.expect_download() as download:
        own.get_by_role("button", name="Save my answers as a file").click()
    assert read_answers(download.value.path().read_bytes())["quiz/sampler/fruit"]["value"] == [
        "stone"
    ]


def test_the_mark_of_a_private_host_reaches_the_page(server):
    server.mark_as_private()
    page = server.fetch("/doc/tree/notebooks/sampler.ipynb")
    (settings,) = re.findall(r'<script id="jupyter-config-data".*?>(.*?)</script>', page, re.S)
    assert json.loads(settings)["alsPrivate"] is True
