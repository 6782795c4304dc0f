"""The list by which a start knows the pages that we made; it lies beside them."""

from __future__ import annotations

import json
from pathlib import Path

from helpers.launcher.ours import is_plain_file
from helpers.launcher.trusting import LIST, canonical
from helpers.library import Library


def path_of_list(library: Library) -> Path:
    """Where the list is kept."""
    return library.root / "notebooks" / LIST


def fingerprints(library: Library) -> str:
    """The text of the list: the fingerprint of every page that lies there, by its name.

    A line for each page, in order, so that two people who changed two pages can join their lists.
    """
    folder = library.root / "notebooks"
    pages = [folder / library.notebook(topic) for topic in library.kept]
    found = {page.name: canonical(page.read_bytes()) for page in pages if is_plain_file(page)}
    return json.dumps(found, indent=1, sort_keys=True) + "\n"


def is_up_to_date(library: Library) -> bool:
    """Whether the list is that of the pages that lie there."""
    try:
        held = path_of_list(library).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    return held == fingerprints(library)
