"""``python3 start.py presses``: how many presses the pages cost, in every door, as one table.

``--doors web doc`` takes these alone, and topics by name only those pages. It makes the web pages
and starts a Jupyter server of its own; with all doors and a few pages it takes some minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.lab.reader import Reader  # noqa: E402
from browser.lab.server import Server  # noqa: E402
from browser.presses import BUDGETS, SAID, Presses, measured  # noqa: E402

from helpers.library import Library  # noqa: E402
from helpers.site.building import build  # noqa: E402
from helpers.site.chromium import find_browser, switches  # noqa: E402
from helpers.site.writing import write  # noqa: E402

Pages = Callable[[str], Presses]
"""What a page costs, by its topic."""

DOORS = {"web": "Web page", "doc": "/doc", "lab": "/lab", "notebook7": "Notebook 7"}


def main(arguments: list[str] | None = None) -> int:
    """Print the table; gives 1 where a page costs more than its budget."""
    parser = argparse.ArgumentParser(prog="python3 start.py presses", description=__doc__)
    parser.add_argument("topics", nargs="*", metavar="topic", help="all if none is named")
    parser.add_argument("--doors", nargs="+", choices=DOORS, default=[*DOORS])
    asked = parser.parse_args(arguments)
    path = find_browser()
    if path is None:
        print("Chromium was not found. Install it, or set CHROMIUM to where it is.")
        return 1
    topics = asked.topics or Library().kept
    if strangers := [one for one in topics if one not in Library().kept]:
        print(f"'{strangers[0]}' is not a topic. Choose from: {', '.join(Library().kept)}.")
        return 1
    print(f"| door | page | {' | '.join(SAID[name] for name in BUDGETS)} |")
    print(f"| --- | --- |{' ---: |' * len(BUDGETS)}")
    print(f"| *budget* | | {' | '.join(map(str, BUDGETS.values()))} |")
    beyond = False
    with sync_playwright() as playwright, TemporaryDirectory() as home:
        browser = playwright.chromium.launch(executable_path=path, args=switches())
        for door in asked.doors:
            visit = on_the_web if door == "web" else partial(in_jupyter, view=door)
            with visit(browser, Path(home) / door) as pages:
                for topic in topics:
                    found = pages(topic)
                    beyond |= bool(found.beyond(topic))
                    print(row(DOORS[door], topic, found), flush=True)
        browser.close()
    return int(beyond)


def row(door: str, topic: str, found: Presses) -> str:
    """One page in one door."""
    told = [getattr(found, name) for name in BUDGETS]
    return f"| {door} | {topic} | {' | '.join('' if one is None else str(one) for one in told)} |"


@contextmanager
def on_the_web(browser: Browser, home: Path) -> Iterator[Pages]:
    """The web pages, opened from their folder."""
    write(home, build(Library()))
    page = browser.new_page(viewport={"width": 1280, "height": 900})

    def pages(topic: str) -> Presses:
        def opens() -> None:
            page.goto((home / f"{topic}.html").as_uri())

        opens()
        return measured(page, opens)

    yield pages
    page.close()


@contextmanager
def in_jupyter(browser: Browser, home: Path, view: str) -> Iterator[Pages]:
    """The notebooks, on a server of their own."""
    home.mkdir()
    server = Server(home)
    try:
        server.trust()
        server.start()
        with browser.new_context() as context:

            def pages(topic: str) -> Presses:
                with context.new_page() as page:
                    reader = Reader(page, server)
                    opens = partial(reader.opens_whole, topic, view)
                    opens()
                    found = measured(page, opens)
                server.stop_what_runs()
                return found

            yield pages
    finally:
        server.leave()


if __name__ == "__main__":
    sys.exit(main())
