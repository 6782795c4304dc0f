"""``python -m helpers.check``: say every mistake in the content, or nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from helpers.check.content import problems
from helpers.files import NotFetched
from helpers.launcher.telling import spare_letters
from helpers.library import ROOT, Library


def main(arguments: list[str] | None = None) -> int:
    """Print every problem, one to a line; 1 if there are any, else 0."""
    parser = argparse.ArgumentParser(prog="python -m helpers.check", description=__doc__)
    parser.add_argument("--report", action="store_true", help="add what a person should look at")
    parser.add_argument("--repeats", action="store_true", help="name sentences that say the same")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    options = parser.parse_args(arguments)
    spare_letters()
    library = Library(options.root)
    found = problems(library)
    for problem in found:
        print(problem)
    if options.report and not found:
        from helpers.check.report import report

        try:
            print(report(library))
        except NotFetched as why:
            print(why, file=sys.stderr)
            return 1
    if options.repeats and not found:
        from helpers.check.repeats import as_text

        print(as_text(library))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
