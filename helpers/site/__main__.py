"""``python -m helpers.site``: make web pages, sheets, an electronic book or JupyterLite."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from helpers.check.content import problems
from helpers.files import Problems
from helpers.library import ROOT, Library
from helpers.site.writing import write


def main(arguments: list[str] | None = None) -> int:
    """Make the site, or the sheets; say every mistake in plain sentences, or where they are."""
    options = _options(arguments)
    library = Library(options.root)
    if found := problems(library):
        print(*found, sep="\n")
        return 1
    try:
        if options.lite:
            return _lite(library, options.out, options.private)
        if options.book:
            return _book(library, options.out)
        if options.paper:
            return _paper(library, options.out, options.large)
        return _site(library, options.out, options.private, options.address)
    except Problems as failed:
        print(failed)
    except ModuleNotFoundError as missing:
        word = _word(options)
        print(f"The package {missing.name} is not here. Fetch it with: python3 start.py {word}")
    except OSError as failed:
        print(f"{failed.filename}: {failed.strerror}. Choose another folder, or mend this one.")
    return 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.site", description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, metavar="OUT", help="a folder for the files")
    parser.add_argument("--paper", action="store_true", help="make PDF files to print")
    high = "with --paper: how many points high the letters are in large print"
    parser.add_argument("--large", type=int, choices=(18, 24), help=high)
    parser.add_argument("--book", action="store_true", help="make one electronic book (EPUB)")
    lite = "make JupyterLab with the pages for a web host (JupyterLite)"
    parser.add_argument("--lite", action="store_true", help=lite)
    private = "let readers keep answers in their browser: only for an address that is yours alone"
    parser.add_argument("--private", action="store_true", help=private)
    at = "where the pages will stand, such as https://pages.example/als/"
    parser.add_argument("--address", default="", help=at)
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    options = parser.parse_args(arguments)
    options.out = options.out or Path(_word(options))
    return options


def _site(library: Library, out: Path, private: bool, address: str) -> int:
    # what this needs is there only once start.py has fetched the authors' packages
    from helpers.site.building import whole
    from helpers.site.publishing import whole_address

    write(out, whole(library, private=private, address=whole_address(address)))
    print(f"The pages are in {out}. Open {out / 'index.html'} in a browser.")
    return 0


def _word(options: argparse.Namespace) -> str:
    """What ``start.py`` calls this, and the folder that is meant where none is named."""
    made = {"lite": options.lite, "epub": options.book, "paper": options.paper}
    return next((word for word, is_meant in made.items() if is_meant), "site")


def _book(library: Library, out: Path) -> int:
    from helpers.site.book import print_book

    print(f"The book is {print_book(library, out, date.today())}. Copy it to whatever reads books.")
    return 0


def _lite(library: Library, out: Path, private: bool) -> int:
    from helpers.site.lite import NotMade, lab

    try:
        write(out, lab(library, private))
    except NotMade as failed:
        print(failed)
        return 1
    print(
        f"JupyterLab with the pages is in {out}. Put that folder on a web host. To look at it here:"
    )
    print(f"  python3 -m http.server -d {out}    and open http://localhost:8000")
    return 0


def _paper(library: Library, out: Path, large: int | None) -> int:
    from helpers.site.printing import USUAL, sheets

    for path in sheets(library, out, date.today(), large or USUAL):
        print(f"Printed {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
