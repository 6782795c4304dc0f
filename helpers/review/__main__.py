"""``python -m helpers.review``: make the room for reviewers and open it, or take their files in."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from pathlib import Path

from helpers.check.content import problems
from helpers.files import Problem, Problems
from helpers.launcher.ours import visible
from helpers.launcher.telling import spare_letters
from helpers.library import ROOT, Library
from helpers.review.listing import listing
from helpers.review.room import FILE, room
from helpers.review.saved import CannotTake, read_saved
from helpers.review.taking import take_in
from helpers.statements.known import Known


def main(arguments: list[str] | None = None) -> int:
    """Make the room where no file is named; else take each in, and say what there is to look at."""
    options = _options(arguments)
    spare_letters()
    library = Library(options.root)
    if found := problems(library, claims=False):
        print(*found, sep="\n")
        return 1
    try:
        if options.list:
            print(listing(library, Known(library)))
            return 0
        if options.files:
            return _take(library, options.files)
        return _make(library, options.out, options.no_browser)
    except Problems as failed:
        print(failed)
    except OSError as failed:
        print(f"{failed.filename}: {failed.strerror}. Choose another folder, or mend this one.")
    return 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.review", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a file to take in")
    parser.add_argument("--list", action="store_true", help="only say what was read so far")
    parser.add_argument("--out", type=Path, default=Path("review"), help="a folder for the room")
    parser.add_argument("--no-browser", action="store_true", help="make the room, and open nothing")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    return parser.parse_args(arguments)


def _make(library: Library, out: Path, quiet: bool) -> int:
    path = out / FILE
    if out.exists() and any(one.name != FILE for one in out.iterdir()):
        says = "This folder holds other files. Name an empty one, or one that does not exist yet."
        raise Problems([Problem(str(out), 1, says)])
    made = room(library)
    out.mkdir(parents=True, exist_ok=True)
    path.write_text(made, encoding="utf-8", newline="\n")
    print(f"The room is in {path}. Send the folder, or the file alone: it opens in any browser.")
    if not quiet:
        webbrowser.open(path.resolve().as_uri())
    return 0


def _take(library: Library, files: list[Path]) -> int:
    known = Known(library).all
    refused = []
    for path in files:
        try:
            place = take_in(library, read_saved(path), known)
            print(f"{visible(str(path))} was taken into {library.shown(place)}.")
        except CannotTake as why:
            refused.append(f"{visible(str(path))}: {why}")
    if len(refused) < len(files):
        # what was taken in is read anew, as the check reads it
        again = Library(library.root, library.words_folder.name)
        print(f"\n{listing(again, Known(again))}")
    # last, so that a long list does not push them out of sight
    print(*refused, sep="\n", end="\n" if refused else "")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
