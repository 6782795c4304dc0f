"""``python -m helpers.watch``: ask the registers what became of our sources; list what is due.

It runs in a workflow, and never on a reader's machine. It fails only for a retraction.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from helpers.files import Problems
from helpers.library import ROOT, Library
from helpers.watch.addresses import Changed, Silent, watched
from helpers.watch.due import due
from helpers.watch.fetching import Answer, Polite, over_the_web
from helpers.watch.registers import judged
from helpers.watch.report import Watched, report

LONGEST = 45 * 60
"""Seconds after which no more addresses are asked: a run that is cut off would report nothing."""


def main(
    arguments: list[str] | None = None, web: Callable[[str], Callable[[str], Answer]] = over_the_web
) -> int:
    """Write the report; 1 where a source was retracted, else 0."""
    options = _options(arguments)
    library = Library(options.root)
    try:
        found = Watched(options.today, due=[*due(library, options.today)])
        if options.contact:
            _ask(library, found, Polite(web(options.contact), options.memory), options.contact)
    except Problems as failed:
        print(failed)
        return 2
    text = report(found)
    if options.out:
        options.out.write_text(text, encoding="utf-8", newline="\n")
    else:
        print(text, end="")
    for name in found.retracted:
        print(f"{name} was retracted. See the report.", file=sys.stderr)
    return 1 if found.retracted else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.watch", description=__doc__)
    contact = "an address of yours, which the registers ask for; without it nobody is asked"
    parser.add_argument("--contact", metavar="MAIL", default="", help=contact)
    parser.add_argument("--memory", type=Path, help="a folder that remembers answers for six days")
    parser.add_argument("--out", type=Path, help="a file for the report")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today(), help="the day")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    options = parser.parse_args(arguments)
    if options.contact and not _is_mail(options.contact):
        parser.error("--contact is no address. Write it as name@example.org.")
    return options


def _is_mail(written: str) -> bool:
    name, _, host = written.partition("@")
    return bool(name and "." in host) and written.isascii() and written.isprintable()


def _ask(library: Library, found: Watched, ask: Polite, contact: str) -> None:
    """Ask for each source that facts rest on: the registers first, as long as that may take."""
    ends = time.monotonic() + LONGEST
    read: dict[str, date] = {}
    for name, fact in library.facts.items():
        for rests_on in map(str, fact.sources):
            found.resting.setdefault(rests_on, []).append(str(name))
            # of several facts, the one that was checked longest ago has to be looked at
            read[rests_on] = min(fact.checked, read.get(rests_on, fact.checked))
    for name in sorted(found.resting):
        found.findings += judged(name, library.sources[name], ask, contact)
    for name in _turned(sorted(found.resting), found.today):
        if time.monotonic() > ends:
            found.unasked += 1
            continue
        for one in watched(name, library.sources[name], read[name], ask, found.today):
            if isinstance(one, Silent):
                found.silent.append(one)
            elif isinstance(one, Changed):
                found.changed.append(one)
    found.asked = ask.asked


def _turned(names: list[str], today: date) -> list[str]:
    """The names from another place on each week, so that it is not always the same that wait."""
    begins = today.toordinal() // 7 * 101 % max(len(names), 1)
    return names[begins:] + names[:begins]


if __name__ == "__main__":
    sys.exit(main())
