"""``python -m helpers.trial FILES``: add up what testers wrote down; nothing is kept or sent.

With ``--gaps FILE`` it makes a text with gaps from a text.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from helpers.files import Problem, Problems, collect, read_text, read_yaml
from helpers.launcher.telling import spare_letters
from helpers.trial.adding import added_up
from helpers.trial.gaps import EVERY, gapped
from helpers.trial.person import Person


def main(arguments: list[str] | None = None) -> int:
    """Print what the files say together, or every mistake in them."""
    options = _options(arguments)
    spare_letters()
    try:
        print(
            _gaps(options.gaps, options.every) if options.gaps else added_up(_read(options.files))
        )
    except Problems as failed:
        print(failed)
        return 1
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m helpers.trial", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="one file a person")
    parser.add_argument("--gaps", type=Path, metavar="TEXT", help="make a text with gaps from this")
    parser.add_argument("--every", type=int, default=EVERY, help="which word is left out each time")
    options = parser.parse_args(arguments)
    if not options.files and not options.gaps:
        parser.error("Name the files that testers wrote, or a text with --gaps.")
    if options.every < 2:
        parser.error("--every is a whole number from 2 on.")
    return options


def _read(files: list[Path]) -> list[Person]:
    """Every person, or every mistake of all files at once.

    Raises
    ------
    Problems
        If a file has mistakes, or two are of the same person.
    """
    people: dict[str, Person] = {}
    found: list[Problem] = []

    def look(path: Path) -> list[Problem]:
        one = Person.read(read_yaml(path, str(path)))
        if str(one.person) in people:
            says = f"'{one.person}' is in another file, too. Name one of them differently."
            return [Problem(str(path), one.person.line, says)]
        people[str(one.person)] = one
        return []

    for path in files:
        found += collect(look, path)
    if found:
        raise Problems(found)
    return [*people.values()]


def _gaps(path: Path, every: int) -> str:
    made = gapped(read_text(path, str(path)), every)
    if not made.words:
        says = "A text of three sentences or more is needed here. Add some."
        raise Problems([Problem(str(path), 1, says)])
    words = "\n".join(f"{number}. {word}" for number, word in enumerate(made.words, 1))
    return f"{made.text}\n\nWhat belongs there:\n\n{words}"


if __name__ == "__main__":
    sys.exit(main())
