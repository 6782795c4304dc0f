"""Reading aloud on the web pages: when it begins, what it says, and where it ends."""

from __future__ import annotations

import pytest
from browser.one import MOST, begins
from browser.voices import VOICE
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TO_THE_END = "() => { while (speechSynthesis.last) finish(); return heard; }"


def test_a_page_is_read_aloud_when_asked_with_its_sentence_marked(stick):
    stick.page.add_init_script(VOICE)
    page = stick.opens("sampler.html")
    assert page.evaluate("() => heard") == []
    page.get_by_role("button", name="Listen to this page").click()
    page.evaluate("() => finish()")
    assert page.evaluate("() => heard") == [
        "The sampler",
        "One of everything, harmless, for tests and reviewers.",
    ]
    marked = "() => [...CSS.highlights.get('als-spoken')].map(String).join()"
    assert page.evaluate(marked) == "One of everything, harmless, for tests and reviewers."
    page.evaluate("() => scrollTo(0, 1500)")
    expect(page.get_by_role("button", name="Stop")).to_be_in_viewport()
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Go on").click()
    assert page.evaluate("() => heard.at(-1)").startswith("One of everything")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Listen to this page")).to_be_focused()
    assert not page.evaluate("() => CSS.highlights.has('als-spoken')")


@pytest.mark.parametrize(
    "voices",
    [
        "[]",
        '[{ lang: "en-US", name: "A voice from afar", localService: false }]',
        '[{ lang: "en-US", name: "A voice that does not say where it is" }]',
        '[{ lang: "de-DE", name: "Another language", localService: true }]',
    ],
)
def test_reading_aloud_is_hidden_where_no_voice_of_this_device_fits(stick, voices):
    stick.page.add_init_script(f"globalThis.voices = {voices};" + VOICE)
    expect(stick.opens("sampler.html").locator("#reading")).to_be_hidden()


def test_only_a_voice_of_this_device_reads_and_none_takes_its_place(stick):
    stick.page.add_init_script(VOICE)
    page = stick.opens("sampler.html")
    page.get_by_role("button", name="Listen to this page").click()
    assert page.evaluate("() => by") == "A voice of this device"
    # a device may lose its voice while it reads
    page.evaluate("() => { gone = true; finish(); }")
    assert page.evaluate("() => heard") == ["The sampler"]
    expect(page.get_by_role("button", name="Listen to this page")).to_be_visible()


def test_a_page_is_read_in_a_browser_that_cannot_say_what_is_shown(stick):
    stick.page.add_init_script("delete Element.prototype.checkVisibility;" + VOICE)
    page = stick.opens("sampler.html")
    page.get_by_role("button", name="Listen to this page").click()
    assert page.evaluate("() => heard") == ["The sampler"]
    sentences = page.evaluate("() => { while (speechSynthesis.last) finish(); return heard; }")
    assert "One of everything, harmless, for tests and reviewers." in sentences
    # the printed forms are there, and are not shown
    assert page.get_by_text("Answers, and why").count() > 0
    assert not [one for one in sentences if "Answers, and why" in one]


@pytest.mark.parametrize("goes_on", [False, True])
def test_reading_ends_with_its_section_unless_more_is_wanted(stick, goes_on):
    stick.page.add_init_script(VOICE)
    page = stick.opens("how-rare.html")
    sections = page.locator("article h2").all_text_contents()
    assert len(sections) > 2
    if goes_on:
        page.get_by_label("Go on with the next section").check()
    page.get_by_role("button", name="Listen to this page").click()
    heard = page.evaluate(TO_THE_END)
    assert [one for one in sections if one in heard] == (sections if goes_on else [])
    expect(page.get_by_role("button", name="Listen to this page")).to_be_visible()


def test_one_thing_at_a_time_is_read_step_by_step_as_the_reader_goes_on(stick):
    stick.page.add_init_script(VOICE)
    page = stick.opens("how-rare.html#one")
    switch = begins(page)
    switch.onward_to("Listen to this page")
    page.keyboard.press("Space")
    before = page.evaluate(TO_THE_END)
    here = switch.place
    switch.press("Forward")
    assert switch.place != here
    new = page.evaluate(TO_THE_END)[len(before) :]
    assert new
    shown = " ".join(page.locator("main :is(p, li):visible").all_text_contents())
    assert new[-1] in " ".join(shown.split())
    expect(page.get_by_role("button", name="Stop")).to_be_in_viewport()
    assert len(switch.stops()) <= MOST


def test_reading_goes_on_by_itself_and_waits_where_something_is_asked(stick):
    stick.page.add_init_script(VOICE)
    page = stick.opens("sampler.html")
    page.get_by_label("Go on with the next section").check()
    page.get_by_role("button", name="One at a time").click()
    switch = begins(page)
    switch.onward_to("Listen to this page")
    page.keyboard.press("Space")
    for _ in range(60):
        before = switch.place
        page.evaluate(TO_THE_END)
        if switch.place == before:
            break
    # the step has something to answer, and its question was read
    assert page.locator("main :is(input, button):visible:not(.reading *)").count() > 0
    page.get_by_role("button", name="Stop").click()
    here = switch.place
    switch.press("Forward")
    assert switch.place != here
    assert page.evaluate("() => speechSynthesis.last") is None
