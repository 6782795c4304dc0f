"""Taking a reviewer's file in: what they said joins what they said before, in a file of theirs."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from helpers.files import parse_yaml
from helpers.library import Library
from helpers.review.material import shown
from helpers.review.saved import CannotTake, Saved
from helpers.schema.readings import Reader
from helpers.statements.statement import Statement

HEAD = "# yaml-language-server: $schema=../../schemas/reader.json\n"
ABOUT = "# Made by python -m helpers.review: what this person read, and what they said of it.\n"

Row = tuple[str, str, str, str, str]
"""Of one reading: its fingerprint, what was said, the day, the sentence, and words."""


def take_in(library: Library, saved: Saved, known: Mapping[str, Statement]) -> Path:
    """Write what a file holds into the folder of those who read; the place where it now is.

    Of two answers to the same sentence the one of the later day stays, and of the same day the
    one that is taken in later. What was said of other sentences stays as it is.

    Raises
    ------
    CannotTake
        If a sentence in it is not the one that its fingerprint is of.
    """
    for one in saved.readings:
        if one.seen in known and shown(known[one.seen].words) != " ".join(one.sentence.split()):
            raise CannotTake("damaged", "sentence")
    path = _path(library, saved)
    rows = {row[0]: row for row in _there(library, path)}
    for one in saved.readings:
        if one.seen not in rows or rows[one.seen][2] <= one.on:
            rows[one.seen] = (one.seen, one.says, one.on, one.sentence, one.words)
    text = "".join([HEAD, ABOUT, *_lines(saved.name, saved.role, rows.values())])
    # it is read as the check will read it, before it takes the place of what is there
    Reader.read(parse_yaml(text, library.shown(path)))
    _write(path, text)
    return path


def _path(library: Library, saved: Saved) -> Path:
    """One file for each name and profession; two people may have the same letters in theirs."""
    letters = re.sub(r"[^a-z0-9]+", "-", saved.name.lower()).strip("-")[:40] or "reader"
    own = hashlib.sha256(f"{saved.name}\n{saved.role}".encode()).hexdigest()[:6]
    return library.content / "reviews" / "people" / f"{letters}-{own}.yaml"


def _there(library: Library, path: Path) -> Iterable[Row]:
    if path.exists():
        for one in library.reader_in(path).readings:
            words = str(one.words or "")
            yield str(one.seen), one.says, one.on.isoformat(), str(one.sentence), words


def _lines(name: str, role: str, rows: Iterable[Row]) -> Iterable[str]:
    yield f"\nname: |\n{_below(name, 2)}\nrole: |\n{_below(role, 2)}\nreadings:\n"
    for seen, says, on, sentence, words in rows:
        yield f"  - seen: {seen}\n    says: {says}\n    on: {on}\n"
        yield f"    sentence: |\n{_below(sentence, 6)}\n"
        yield f"    words: |\n{_below(words, 6)}\n" if words else ""


def _below(words: str, by: int) -> str:
    """Words below a bar; the first line begins where all lines begin, whatever was typed."""
    first, *rest = words.strip().split("\n")
    return "\n".join(" " * by + line if line else "" for line in [first.strip(), *rest])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    os.replace(fresh, path)
