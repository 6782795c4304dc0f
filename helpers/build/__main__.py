"""``python -m helpers.build scripts``: make what browsers get of scripts and style sheets."""

from __future__ import annotations

import argparse
import sys

from helpers.build.node import NoPackages
from helpers.build.scripts import bundles, held, stale, write
from helpers.files import NotFetched, Problems


def main(arguments: list[str] | None = None) -> int:
    """Make the bundles; with ``--check`` only say which no longer match."""
    parser = argparse.ArgumentParser(prog="python -m helpers.build", description=__doc__)
    parser.add_argument("what", choices=["scripts"])
    parser.add_argument("--check", action="store_true", help="change nothing; name what is stale")
    options = parser.parse_args(arguments)
    try:
        made = bundles()
    except (NotFetched, NoPackages, Problems) as failed:
        print(failed)
        return 1
    if options.check:
        found = stale(made, held())
        print(*found, sep="\n", end="\n" if found else "")
        return 1 if found else 0
    for name in write(made):
        print(f"Made helpers/static/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
