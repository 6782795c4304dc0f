"""Reading aloud in JupyterLab and Notebook 7, by the web pages' own script."""

from __future__ import annotations

import pytest
from browser.voices import VOICE
from playwright.sync_api import expect

from .views import GIVEN, in_time

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("view", [GIVEN, "notebook7", *in_time("lab")])
def test_a_page_is_read_aloud_by_a_voice_of_the_device(newcomer, view):
    newcomer.page.add_init_script(VOICE)
    newcomer.opens_whole("sampler", view)
    page = newcomer.page
    assert page.evaluate("() => heard") == []
    page.get_by_role("button", name="Listen to this page").click()
    page.evaluate("() => finish()")
    assert page.evaluate("() => heard") == [
        "The sampler",
        "One of everything, harmless, for tests and reviewers.",
    ]
    assert page.evaluate("() => by") == "A voice of this device"
    page.evaluate("() => scrollTo(0, 1500)")
    expect(page.get_by_role("button", name="Stop")).to_be_in_viewport()
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Go on", exact=True).click()
    assert page.evaluate("() => heard.at(-1)").startswith("One of everything")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Listen to this page")).to_be_focused()


def test_no_voice_from_elsewhere_reads_and_the_authors_view_has_none(newcomer):
    newcomer.page.add_init_script("globalThis.voices = [];" + VOICE)
    newcomer.opens_whole("sampler")
    reading = newcomer.page.locator(".reading")
    expect(reading).to_be_attached()
    expect(reading).to_be_hidden()
    newcomer.page.get_by_role("button", name="Author's view").click()
    expect(reading).to_have_count(0)
    newcomer.page.get_by_role("button", name="Reading view").click()
    expect(reading).to_be_attached()
