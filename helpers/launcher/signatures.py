"""Jupyter's book of signatures: whether it really holds the pages, looked up without Jupyter.

A stamp that says so is not enough: the book can be damaged or deleted, and the secret by which the
signatures are made can change. Then every page would lie there without life, and nothing be said.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from helpers.launcher.home import fingerprint
from helpers.launcher.ours import is_plain_file

BOOK, SECRET = "nbsignatures.db", "notebook_secret"
"""Jupyter's files of signatures, and of the secret by which they are made."""


def is_noted(data: Path, stamp: Mapping[str, object], pages: Mapping[str, str]) -> bool:
    """Whether the book holds every page, under the secret that Jupyter uses now."""
    signatures = stamp.get("signatures")
    return (
        stamp.get("pages") == pages
        and isinstance(signatures, dict)
        and signatures.keys() == pages.keys()
        and stamp.get("secret") == secret_of(data) != ""
        and _holds(data / BOOK, [str(signature) for signature in signatures.values()])
    )


def secret_of(data: Path) -> str:
    """The fingerprint of the secret; nothing where it is missing, empty or cannot be read."""
    secret = data / SECRET
    try:
        content = secret.read_bytes() if is_plain_file(secret) else b""
    except OSError:
        return ""
    return fingerprint(content) if content else ""


def _holds(book: Path, signatures: list[str]) -> bool:
    try:
        import sqlite3
    except ImportError:
        return True  # then Jupyter keeps no book either, and signing again would change nothing
    asked = "SELECT COUNT(DISTINCT signature) FROM nbsignatures WHERE algorithm = 'sha256' AND "
    asked += f"signature IN ({','.join('?' * len(signatures))})"
    try:
        held = sqlite3.connect(f"{book.absolute().as_uri()}?mode=ro", uri=True)
        try:
            sound = held.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            return bool(sound and held.execute(asked, signatures).fetchone() == (len(signatures),))
        finally:
            held.close()
    except sqlite3.Error:
        return False


def forget(data: Path) -> None:
    """Take a book away that cannot be used; Jupyter begins a new one."""
    for name in (BOOK, f"{BOOK}-journal", f"{BOOK}.bak", SECRET):
        if (data / name).is_dir() and not (data / name).is_symlink():
            shutil.rmtree(data / name, ignore_errors=True)
        else:
            (data / name).unlink(missing_ok=True)
