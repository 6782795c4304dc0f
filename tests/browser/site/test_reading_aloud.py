"""A web page read aloud: when asked, by a voice of this device, sentence by sentence."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

VOICE = """
globalThis.heard = [];
const here = { lang: "en-GB", name: "A voice of this device", localService: true };
const afar = { lang: "en-US", name: "A voice from afar", localService: false };
const other = { lang: "de-DE", name: "Another language", localService: true };
const unsaid = { lang: "en-US", name: "A voice that does not say where it is" };
globalThis.voices ??= [afar, unsaid, other, here];
Object.defineProperty(globalThis, "speechSynthesis", { value: {
  getVoices: () => globalThis.gone ? [] : globalThis.voices,
  cancel() { const last = this.last; this.last = null; last?.dispatchEvent(new Event("error")); },
  speak(words) { heard.push(words.text); globalThis.by = words.voice?.name;
    this.last = words; globalThis.finish = () => {
    this.last = null; words.dispatchEvent(new Event("end")); }; },
  addEventListener() {},
} });
globalThis.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
"""


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
