"""``python3 start.py walks``: five readers walk to their answers, and what it costs, as a table.

On the web pages, made anew: with taps on a telephone, or with Tab and Enter alone. A reader begins
on the first page each time, so that no walk lives on what the one before has opened. Presses are
those until the page of the answer is there, also by a link of the bar above a page. Words and
screens are those in plain view before the answer, on every page of the way. It gives 1 where an
answer is not found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Locator, Page, ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from helpers.library import Library  # noqa: E402
from helpers.site.building import build  # noqa: E402
from helpers.site.chromium import find_browser, switches  # noqa: E402
from helpers.site.writing import write  # noqa: E402

START = "start-here"
PHONE: ViewportSize = {"width": 390, "height": 844}
MOST = 300
"""Presses of Tab after which a link counts as out of reach."""


@dataclass(frozen=True)
class Walk:
    """A question of one reader: the pages on the way, and words that answer it."""

    reader: str
    asks: str
    way: tuple[str, ...]
    answer: str
    keys: bool = False


@dataclass(frozen=True)
class Cost:
    """What a walk cost; ``met`` says whether the answer stands there in plain view."""

    presses: int
    words: int
    screens: float
    met: bool


NIGHT, TOLD = "Worried, two in the morning", "Told last week"
WIFE, SON, GAZE = "The wife", "The son with the gene", "Speaks by eye gaze"

WALKS = (
    Walk(NIGHT, "Is this twitch ALS?", (START,), "it is unlikely that you have this disease"),
    Walk(NIGHT, "What helps tonight?", ("searching-and-worry",), "Breathe out slowly"),
    Walk(NIGHT, "How soon to a doctor?", ("when-to-get-help",), "Start at the top"),
    Walk(TOLD, "What comes first?", ("first-weeks",), "Eat, sleep, and be near someone"),
    Walk(TOLD, "What must not wait?", ("first-weeks",), "Two things do not wait"),
    Walk(TOLD, "Whom do I call?", ("first-weeks", "who-to-call"), "Which number?"),
    Walk(TOLD, "My hands fail", ("index", "moving-and-home"), "hooks for buttons"),
    Walk(WIFE, "He chokes: what do I do?", ("caring",), "give up to 5 blows"),
    Walk(WIFE, "All steps for choking", ("caring", "urgent-with-als"), "give up to 5 thrusts"),
    Walk(WIFE, "How do I lift him?", ("caring",), "Stand with your feet apart"),
    Walk(WIFE, "Who can take over?", ("caring",), "Get help early"),
    Walk(SON, "Who is tested first?", ("family-genes",), "because only then does a test"),
    Walk(SON, "What can a result say?", ("family-genes",), "That is not a diagnosis"),
    Walk(SON, "Insurance before a test?", ("family-genes",), "stops health insurers"),
    Walk(GAZE, "How do I call for help?", ("first-weeks", "talking"), "text the word", keys=True),
    Walk(
        GAZE,
        "Spelling with no device",
        ("first-weeks", "talking"),
        "You point at letters",
        keys=True,
    ),
    Walk(
        GAZE,
        "A voice that is gone",
        ("first-weeks", "talking"),
        "it can often be rebuilt",
        keys=True,
    ),
)

BEFORE = """([answer]) => {
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility({visibilityProperty: true})) continue;
    const block = node.parentElement.closest('p, li, h1, h2, h3, td, th, summary, dd');
    const said = block ? block.textContent.replace(/\\s+/g, ' ') : node.data;
    const counts = node.data.match(/[\\p{L}\\p{N}]+/gu)?.length ?? 0;
    if (answer && said.includes(answer)) {
      const top = (block ?? node.parentElement).getBoundingClientRect().top + scrollY;
      return {words, top, met: true};
    }
    words += counts;
  }
  return {words, top: 0, met: false};
}"""
"""What stands in plain view before the first block that holds the answer."""

LEADS = "document.activeElement?.getAttribute('href')?.split('#')[0] ?? ''"


def walked(page: Page, home: Path, walk: Walk) -> Cost:
    """Go the way with real presses, and look for the answer."""
    page.goto((home / f"{START}.html").as_uri())
    presses = words = 0
    screens = 0.0
    for topic in walk.way:
        if topic == START:
            continue
        before = _until(page, topic)
        words, screens = words + before[0], screens + before[1]
        pressed = _by_keys(page, topic) if walk.keys else _by_tap(page, topic)
        if not pressed:
            return Cost(presses, words, screens, met=False)
        presses += pressed
    found = page.evaluate(BEFORE, [walk.answer])
    screens += found["top"] / PHONE["height"]
    return Cost(presses, words + found["words"], screens, met=found["met"])


def _link(page: Page, topic: str) -> tuple[Locator, bool]:
    """The first link to a topic that can be seen, and whether it stands in the text."""
    seen = f"a[href^='{topic}.html']"
    inside = page.locator(f"main {seen}").locator("visible=true")
    return (inside, True) if inside.count() else (page.locator(seen).locator("visible=true"), False)


def _until(page: Page, topic: str) -> tuple[int, float]:
    """Words and screens before a link; the bar above a page costs none."""
    link, inside = _link(page, topic)
    if not inside:
        return 0, 0.0
    before = page.evaluate(BEFORE, [" ".join(link.first.inner_text().split())])
    return before["words"], before["top"] / PHONE["height"]


def _by_tap(page: Page, topic: str) -> int:
    """Tap that link, in the menu of the bar if it is not in sight; 0 where there is none."""
    link, _ = _link(page, topic)
    taps = 1
    if not link.count():
        page.locator("#menu").tap()
        taps += 1
        link, _ = _link(page, topic)
    if not link.count():
        return 0
    link.first.tap()
    page.wait_for_url(f"**/{topic}.html*")
    return taps


def _by_keys(page: Page, topic: str) -> int:
    """Press Tab until a link to a topic has the focus, then Enter; 0 where none is reached."""
    for count in range(1, MOST):
        page.keyboard.press("Tab")
        if page.evaluate(LEADS) == f"{topic}.html":
            page.keyboard.press("Enter")
            page.wait_for_url(f"**/{topic}.html*")
            return count + 1
    return 0


def costs(
    browser: Browser, home: Path, walks: Iterable[Walk] = WALKS
) -> Iterator[tuple[Walk, Cost]]:
    """Every walk, each in a browser that has kept nothing."""
    for walk in walks:
        with browser.new_context(viewport=PHONE, has_touch=True) as context:
            yield walk, walked(context.new_page(), home, walk)


def row(walk: Walk, cost: Cost) -> str:
    """One walk as a line of the table."""
    hand = "Tab, Enter" if walk.keys else "tap"
    told = (walk.reader, walk.asks, hand, cost.presses, cost.words, f"{cost.screens:.1f}")
    return f"| {' | '.join(map(str, told))} | {'yes' if cost.met else '**no**'} |"


def main() -> int:
    """Print the table; gives 1 where an answer is not found."""
    path = find_browser()
    if path is None:
        print("Chromium was not found. Install it, or set CHROMIUM to where it is.")
        return 1
    print("| reader | asks | by | presses | words before | screens before | answered |")
    print("| --- | --- | --- | ---: | ---: | ---: | --- |")
    met = True
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        home = Path(folder)
        write(home, build(Library()))
        browser = playwright.chromium.launch(executable_path=path, args=switches())
        for walk, cost in costs(browser, home):
            print(row(walk, cost), flush=True)
            met &= cost.met
        browser.close()
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
