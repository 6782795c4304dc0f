"""``python3 start.py presses``: how many presses the pages cost, in every door, as one table.

``--doors web doc`` takes these alone, and topics by name only those pages. ``--one`` tells what
they cost one switch, with one thing at a time on the screen. It makes the web pages and starts a
Jupyter server of its own; with all doors and a few pages it takes some minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser import one  # noqa: E402
from browser.lab.reader import DRAWN, Reader  # noqa: E402
from browser.lab.server import Server  # noqa: E402
from browser.presses import BUDGETS, SAID, measured  # noqa: E402

from helpers.library import Library  # noqa: E402
from helpers.site.building import build  # noqa: E402
from helpers.site.chromium import find_browser, switches  # noqa: E402
from helpers.site.writing import write  # noqa: E402

Costs = Mapping[str, int | None]
Pages = Callable[[str], tuple[Costs, bool]]
"""What a page costs, by its topic; and whether that is beyond its budget."""

PATIENCE = 240_000
"""In milliseconds: a busy machine is no defect of the pages."""

DOORS = {"web": "Web page", "doc": "/doc", "lab": "/lab", "notebook7": "Notebook 7"}


def main(arguments: list[str] | None = None) -> int:
    """Print the table; gives 1 where a page costs more than its budget."""
    parser = argparse.ArgumentParser(prog="python3 start.py presses", description=__doc__)
    parser.add_argument("topics", nargs="*", metavar="topic", help="all if none is named")
    parser.add_argument("--doors", nargs="+", choices=DOORS, default=[*DOORS])
    parser.add_argument("--one", action="store_true", help="with one thing at a time")
    asked = parser.parse_args(arguments)
    path = find_browser()
    if path is None:
        print("Chromium was not found. Install it, or set CHROMIUM to where it is.")
        return 1
    topics = asked.topics or Library().kept
    if strangers := [one for one in topics if one not in Library().kept]:
        print(f"'{strangers[0]}' is not a topic. Choose from: {', '.join(Library().kept)}.")
        return 1
    said, budgets = (one.SAID, one.BUDGETS) if asked.one else (SAID, BUDGETS)
    print(f"| door | page | {' | '.join(said.values())} |")
    print(f"| --- | --- |{' ---: |' * len(said)}")
    print(f"| *budget* | | {' | '.join(str(budgets.get(name, '')) for name in said)} |")
    beyond = False
    with sync_playwright() as playwright, TemporaryDirectory() as home:
        browser = playwright.chromium.launch(executable_path=path, args=switches())
        for door in asked.doors:
            visit = on_the_web if door == "web" else partial(in_jupyter, view=door)
            with visit(browser, Path(home) / door, in_steps=asked.one) as pages:
                for topic in topics:
                    found, is_beyond = pages(topic)
                    beyond |= is_beyond
                    told = ["" if found[name] is None else str(found[name]) for name in said]
                    print(f"| {DOORS[door]} | {topic} | {' | '.join(told)} |", flush=True)
        browser.close()
    return int(beyond)


def costs(
    page: Page, opens: Callable[[], object], topic: str, in_steps: bool
) -> tuple[Costs, bool]:
    """What a page costs as it was just opened, and whether that is too much."""
    if in_steps:
        told = one.cost(page, opens)
        return asdict(told), bool(told.beyond())
    found = measured(page, opens)
    return asdict(found), bool(found.beyond(topic))


@contextmanager
def on_the_web(browser: Browser, home: Path, *, in_steps: bool) -> Iterator[Pages]:
    """The web pages, opened from their folder."""
    write(home, build(Library()))
    page = browser.new_page(viewport={"width": 1280, "height": 900})

    def pages(topic: str) -> tuple[Costs, bool]:
        def opens() -> None:
            page.goto("about:blank")  # an address that differs in its end alone loads nothing
            page.goto(f"{(home / topic).as_uri()}.html{'?one' if in_steps else ''}")

        opens()
        return costs(page, opens, topic, in_steps=in_steps)

    yield pages
    page.close()


@contextmanager
def in_jupyter(browser: Browser, home: Path, *, in_steps: bool, view: str) -> Iterator[Pages]:
    """The notebooks, on a server of their own."""
    home.mkdir()
    server = Server(home)
    try:
        server.trust()
        server.start()
        with browser.new_context() as context:

            def pages(topic: str) -> tuple[Costs, bool]:
                with context.new_page() as page:
                    page.set_default_timeout(PATIENCE)
                    reader = Reader(page, server)
                    opens = partial(opens_in, reader, topic, view, in_steps=in_steps)
                    opens()
                    found = costs(page, opens, topic, in_steps=in_steps)
                server.stop_what_runs()
                return found

            yield pages
    finally:
        server.leave()


def opens_in(reader: Reader, topic: str, view: str, *, in_steps: bool) -> None:
    """Open a page in JupyterLab or Notebook 7; in steps by the button for it, if asked."""
    if not in_steps:
        reader.opens_whole(topic, view)
        return
    reader.opens(topic, view)
    button = reader.page.get_by_role("button", name="One at a time")
    if button.is_visible():  # once it was chosen, it stays
        button.click()
    reader.page.wait_for_function(DRAWN)  # before that, what is closed in the room stands open


if __name__ == "__main__":
    sys.exit(main())
