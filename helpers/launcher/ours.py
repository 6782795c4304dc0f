"""Which files are meant: what people put there, and not what systems and editors leave beside it.

A Mac writes a file ``._x`` beside each file ``x`` on a stick or a network disk, Emacs a link
``.#x``, Word ``~$x``. They end as the files that are looked for do, and hold something else.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path


def is_ours(path: Path) -> bool:
    """Whether a file may be one that a person put there, by its name."""
    return not path.name.startswith((".", "~")) and not path.name.endswith("~")


def ours(folder: Path, pattern: str) -> list[Path]:
    """What a person put into a folder, by a pattern, in order of names.

    What is no file at all is in it too: whoever reads it names it, in place of passing over it.
    """
    found = folder.glob(pattern)
    return sorted(path for path in found if all(map(is_ours, _below(path, folder))))


def _below(path: Path, folder: Path) -> list[Path]:
    """The path and every folder on the way down to it."""
    return [path, *list(path.parents)[: len(path.relative_to(folder).parts) - 1]]


def is_plain_file(path: Path) -> bool:
    """Whether it can be read from beginning to end: no folder, no pipe, no link to nowhere."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def visible(text: str) -> str:
    """A name without signs that could play with the window, such as those that clear it."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def named(paths: Iterable[Path], most: int = 5) -> str:
    """Names in a sentence: few enough to read."""
    names = [visible(path.name) for path in paths]
    more = [f"{len(names) - most} more"] if len(names) > most else []
    *first, last = names[:most] + more
    return f"{', '.join(first)} and {last}" if first else last
