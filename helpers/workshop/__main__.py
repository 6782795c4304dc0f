"""``python -m helpers.workshop``: a sheet to join by, and which questions were hard."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from helpers.files import NotFetched, Problems
from helpers.launcher.ours import visible
from helpers.launcher.telling import spare_letters
from helpers.library import ROOT, Library
from helpers.workshop.handed import read_all
from helpers.workshop.hard import Group, HardQuestions
from helpers.workshop.joining import join_sheet
from helpers.workshop.link import BadLink, advice, checked, checked_short
from helpers.workshop.sheet import NotWritten, write


def main(arguments: list[str] | None = None) -> int:
    """Do what the words on the command line ask for; 1 if there is nothing to show for it."""
    options = _options(arguments)
    spare_letters()
    try:
        return int(options.do(options, Library(options.root)))
    except (BadLink, NotFetched, NotWritten, Problems) as why:
        print(why, file=sys.stderr)
        return 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.workshop", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds content/")
    kinds = parser.add_subparsers(required=True, metavar="join or room")

    joining = kinds.add_parser("join", help="make a sheet with the link and a square code")
    joining.add_argument("link", help="the address of the first page")
    other = "another address of the pages, such as JupyterLite's, for when the link does not open"
    joining.add_argument("--instead", default="", metavar="LINK", help=other)
    joining.add_argument("--to", type=Path, default=Path("join.html"), help="where to put it")
    joining.set_defaults(do=_join)

    room = kinds.add_parser("room", help="show which questions were hard")
    room.add_argument("files", type=Path, nargs="*", help="files, or folders of files")
    room.add_argument("--before", type=Path, nargs="+", default=[], help="saved at the start")
    room.add_argument("--after", type=Path, nargs="+", default=[], help="saved at the end")
    room.add_argument("--html", type=Path, help="where to put a sheet to print or show")
    room.set_defaults(do=_room)

    options = parser.parse_args(arguments)
    if options.do is _room and bool(options.files) == bool(options.before or options.after):
        parser.error("Name files, or name them behind --before and --after.")
    return options


def _join(options: argparse.Namespace, library: Library) -> int:
    link = checked(options.link)
    instead = checked_short(options.instead) if options.instead else ""
    words, language = library.catalogue.workshop, library.words_folder.name
    write(options.to, join_sheet(link, words, language, instead))
    made = visible(str(options.to))
    print(f"Made {made}. Open it in a browser, print it, and try the code with a phone.")
    if said := advice(link):
        print(said)
    return 0


def _room(options: argparse.Namespace, library: Library) -> int:
    quizzes = {
        topic: library.quiz(topic)
        for topic in library.kept
        if (library.words_folder / topic / "quiz.yaml").exists()
    }
    words = library.catalogue.workshop
    named = {
        words.once.flat: options.files,
        words.before.flat: options.before,
        words.after.flat: options.after,
    }
    groups, problems = [], []
    for when, paths in named.items():
        if paths:
            people, said = read_all(paths, quizzes)
            groups.append(Group(when, people))
            problems += said
    # names of files may be names of people: they are said to the one who typed, and never shown
    for problem in problems:
        print(problem, file=sys.stderr)
    questions = HardQuestions(library, quizzes, groups)
    print(questions.as_text())
    if options.html:
        write(options.html, questions.as_html())
        print(f"\nMade {visible(str(options.html))}.")
    return 1 if questions.is_empty else 0


if __name__ == "__main__":
    sys.exit(main())
