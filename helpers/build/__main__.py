"""``python -m helpers.build scripts``: make again what is made from other files and kept here."""

from __future__ import annotations

import argparse
import sys

from helpers.build import room, schemas, scripts
from helpers.build.kept import stale, write
from helpers.build.node import NoPackages
from helpers.built import PAGES
from helpers.files import NotFetched, Problems
from helpers.library import ROOT
from helpers.press import parts

KINDS = {
    "parts": (parts.made, ROOT / PAGES),
    "room": (room.made, room.MADE),
    "schemas": (schemas.schemas, ROOT / "content" / schemas.FOLDER),
    "scripts": (scripts.bundles, scripts.STATIC),
    "words": (room.words, room.WORDS),
}
"""By what is asked for: what makes the files, and the folder that keeps them."""


def main(arguments: list[str] | None = None) -> int:
    """Make the files of one kind; with ``--check`` only say which no longer match."""
    parser = argparse.ArgumentParser(prog="python -m helpers.build", description=__doc__)
    parser.add_argument("what", choices=sorted(KINDS))
    parser.add_argument("--check", action="store_true", help="change nothing; name what is stale")
    options = parser.parse_args(arguments)
    make, folder = KINDS[options.what]
    try:
        made = make()
    except (NotFetched, NoPackages, Problems) as failed:
        print(failed)
        return 1
    if options.check:
        found = stale(made, folder, options.what)
        print(*found, sep="\n", end="\n" if found else "")
        return 1 if found else 0
    for name in write(made, folder):
        print(f"Made {(folder / name).relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
