"""A sheet of its own: one HTML file that needs nothing else, to print or to show."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

from helpers.launcher.ours import is_plain_file, visible

STYLE = Path(__file__).with_name("sheet.css")
MADE_HERE = '<meta name="generator" content="helpers.workshop">'


class NotWritten(OSError):
    """A sheet that could not be written; the message says why, and what to do."""


def sheet(title: str, body: str, language: str) -> str:
    """The whole text of a sheet; ``body`` is HTML."""
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{escape(language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            MADE_HERE,
            f"<title>{escape(title)}</title>",
            f"<style>\n{STYLE.read_text(encoding='utf-8')}</style>",
            "</head>",
            f"<body>\n<main>\n{body}\n</main>\n</body>",
            "</html>\n",
        ]
    )


def write(path: Path, text: str) -> None:
    """Put a sheet in its place, whole; only an older sheet is replaced.

    Raises
    ------
    NotWritten
        If something else is there, or the place cannot be written to.
    """
    shown = visible(str(path))
    if path.is_dir() or (path.exists() and not _is_a_sheet(path)):
        raise NotWritten(f"'{shown}' is there already and is no sheet of ours. Give another name.")
    fresh = path.with_name(f"{path.name}.new")
    try:
        fresh.write_text(text, encoding="utf-8", newline="\n")
        os.replace(fresh, path)
    except OSError as why:
        fresh.unlink(missing_ok=True)
        raise NotWritten(
            f"'{shown}' cannot be written ({why.strerror or why}). Give another place."
        ) from None


def _is_a_sheet(path: Path) -> bool:
    if not is_plain_file(path):  # a pipe or a window would keep us waiting for ever
        return False
    try:
        return MADE_HERE in path.read_text(encoding="utf-8", errors="replace")[:1000]
    except OSError:
        return False
