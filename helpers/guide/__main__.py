"""``python -m helpers.guide --table``: print every rule of the guide, to be read and questioned."""

from __future__ import annotations

import argparse
import sys

from helpers.files import Problems
from helpers.guide.compiled import the_guide
from helpers.guide.table import table


def main(arguments: list[str] | None = None) -> int:
    """Print the decision table; 1 if the guide has mistakes, which are then printed instead."""
    parser = argparse.ArgumentParser(prog="python -m helpers.guide", description=__doc__)
    parser.add_argument(
        "--table", action="store_true", required=True, help="all rules, on 2 sheets"
    )
    parser.parse_args(arguments)
    try:
        print(table(the_guide()), end="")
    except Problems as why:
        print(why)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
