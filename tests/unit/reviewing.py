"""A gardener who reads the orchard: what they saw, as the room saves it and as it is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from helpers.review.saved import Saved, read_saved
from helpers.review.taking import take_in
from helpers.schema.readings import ReviewWords
from helpers.statements.known import Known

FIRST = """\
steps:
  falling:
    say: |
      Apples that fall.
    cards: [falling-apples]
  colors:
    say: |
      Colors.
    facts: [apple-share]
"""

READ_BY = "read-by: |\n  {read} of {all} read by {who}; of {most} that matter most {most_read}.\n"
LISTS = {
    "verdicts": ["yes", "no", "not-sure"],
    "extents": ["whole", "abstract", "excerpt", "unknown"],
    "marks": ["right"],
    "kinds": ["cards"],
}


def review_words() -> str:
    """Words of the room for every place that their model asks for."""
    made = []
    for name in ReviewWords.model_fields:
        if name == "read_by":
            made.append(READ_BY)
        elif name in LISTS:
            inside = "".join(f"  {one}: |\n    Words for {one}\n" for one in LISTS[name])
            made.append(f"{name}:\n{inside}")
        else:
            made.append(f"{name.replace('_', '-')}: |\n  Words for {name}\n")
    return "".join(made)


def file_of(known: Known, name: str, said: dict[str, str], words: str = "", **other: Any) -> Any:
    """A file as the room saves it; ``said`` is by the words of a sentence."""
    found = {one.words: one.seen for one in known.all.values()}
    readings = [
        {"seen": found[one], "says": says, "on": "2026-03-01", "words": words, "sentence": one}
        for one, says in said.items()
    ]
    file = {
        "format": "als-pages-review",
        "version": 1,
        "language": "en",
        "room": "0" * 16,
        "name": name,
        "role": "gardener",
        "day": "2026-03-01",
        "readings": readings,
    }
    return file | other


def saved(folder: Path, file: Any) -> Saved:
    """What is read of such a file, once it lies in a folder."""
    path = folder / "saved.json"
    path.write_text(file if isinstance(file, str) else json.dumps(file), encoding="utf-8")
    return read_saved(path)


def read_by(orchard: Any, known: Known, name: str, said: dict[str, str], **other: Any) -> Path:
    """Take in what somebody said of the orchard; where it is kept now."""
    given = saved(orchard.root, file_of(known, name, said, **other))
    return take_in(orchard.library, given, known.all)
