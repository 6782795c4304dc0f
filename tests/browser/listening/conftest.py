"""Someone who listens to a page with keys alone, and a transcript of what is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.site.conftest import site  # noqa: F401 (the same site, built once for each file)
from playwright.sync_api import Browser, Locator, Page

from helpers.build.node import PACKAGES, node

HERE = Path(__file__).parent
READER = "@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
WRITE = "WRITE_TRANSCRIPTS"
"""The variable that lets transcripts be written anew, to be read before they are kept."""

TODAY = "2026-03-05T10:00:00Z"

START = """
async () => {
  await guidepup.virtual.start({ container: document.body });
  await guidepup.virtual.clearSpokenPhraseLog();
}
"""
# this reader takes a box for ticked by its attribute, and others ask the box itself
STATES = """
() => {
  for (const box of document.querySelectorAll("input")) {
    box.toggleAttribute("checked", box.checked);
  }
}
"""
# a widget may speak in a task of its own: what was said is whole once nothing more comes
QUIET = """
async () => {
  const { virtual } = guidepup;
  let last = -1;
  for (let quiet = 0; quiet < 4; ) {
    await new Promise((done) => setTimeout(done, 50));
    const said = (await virtual.spokenPhraseLog()).length;
    quiet = said === last ? quiet + 1 : 0;
    last = said;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return said;
}
"""
WHOLE = """
async (element) => {
  const { Virtual } = guidepup;
  const cursor = new Virtual();
  await cursor.start({ container: element });
  const first = await cursor.lastSpokenPhrase();
  do await cursor.next(); while ((await cursor.lastSpokenPhrase()) !== first);
  const said = (await cursor.spokenPhraseLog()).slice(0, -1);
  await cursor.stop();
  return said;
}
"""
"""What a screen reader's own cursor finds in an element, from its beginning to its end."""


class Listener:
    """Keys that are pressed on a page, and what is said after each."""

    def __init__(self, page: Page, script: str) -> None:
        self.page, self.script = page, script
        self.lines: list[str] = []

    def opens(self, address: str) -> None:
        """Open a page and begin to listen."""
        self.page.goto(address)
        self.page.evaluate(f"{self.script}; globalThis.guidepup = guidepup;")
        self.page.evaluate(START)
        self.lines.append(f"# {address.rpartition('/')[2]}")

    def goes_to(self, place: Locator) -> None:
        """Come to a place, as by a list of what is on the page."""
        place.focus()
        self._hears(f"go to {place.evaluate('(one) => one.localName')}")

    def presses(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
            self._hears(key)

    def types(self, text: str) -> None:
        """Type words into the field that has the focus."""
        self.page.keyboard.type(text)
        self._hears(f"type {text!r}")

    def reads(self, place: Locator) -> None:
        """Read a place with the screen reader's own cursor."""
        self.page.evaluate(STATES)
        said = place.evaluate(WHOLE)
        self.lines += [f"> read {place.evaluate('(one) => one.localName')}", *said]

    def _hears(self, did: str) -> None:
        self.lines += [f"> {did}", *self.page.evaluate(QUIET)]
        self.page.evaluate(STATES)


@pytest.fixture(scope="session")
def reader_script() -> str:
    """The screen reader as one script."""
    esbuild = str(PACKAGES / "esbuild" / "bin" / "esbuild")
    given = ["--bundle", "--minify", "--format=iife", "--global-name=guidepup"]
    made = node([esbuild, str(PACKAGES / READER), *given])
    assert made.returncode == 0, made.stderr
    return made.stdout


@pytest.fixture
def listener(chromium: Browser, reader_script: str) -> Iterator[Listener]:
    """A listener with an empty memory."""
    with chromium.new_context() as context:
        page = context.new_page()
        page.clock.set_fixed_time(TODAY)
        yield Listener(page, reader_script)


@pytest.fixture
def home(site: Path) -> str:  # noqa: F811
    """Where the pages are."""
    return site.as_uri()


@pytest.fixture
def says_as_before(listener: Listener) -> Callable[[str], None]:
    """Compare what was said with the transcript that is kept, or write it anew if asked to."""

    def compare(name: str) -> None:
        path = HERE / "transcripts" / f"{name}.txt"
        text = "\n".join(listener.lines) + "\n"
        if os.environ.get(WRITE):
            path.write_text(text, encoding="utf-8")
        kept = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text.split("\n") == kept.split("\n"), (
            f"What a listener hears has changed. Read it; if it is right, set {WRITE}=1 and "
            "run this test again."
        )

    return compare
