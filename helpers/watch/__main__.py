"""``python -m helpers.watch``: ask the registers what became of our sources; list what is due.

It runs in a workflow, and never on a reader's machine. It fails only for a retraction.
"""

from __future__ import annotations

import argparse
import sys
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
    """Ask for each source that facts rest on."""
    read: dict[str, date] = {}
    for name, fact in library.facts.items():
        for rests_on in map(str, fact.sources):
            found.resting.setdefault(rests_on, []).append(str(name))
            # of several facts, the one that was checked longest ago has to be looked at
            read[rests_on] = min(fact.checked, read.get(rests_on, fact.checked))
    for name in sorted(found.resting):
        source = library.sources[name]
        found.findings += judged(name, source, ask, contact)
        for one in watched(name, source, read[name], ask, found.today):
            if isinstance(one, Silent):
                found.silent.append(one)
            elif isinstance(one, Changed):
                found.changed.append(one)
    found.asked = ask.asked


if __name__ == "__main__":
    sys.exit(main())
