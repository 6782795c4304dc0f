"""Parts of pages as they were built, and how it is found out that they are stale.

A reader's kernel shows a part from here, and so opens no content and draws nothing.
``python -m helpers.build parts`` makes the folder ``pages``: a file for each page, and one that
says what all of them were made from and what each of them holds. What differs from that by a
single byte, or cannot be read, is not shown: then the part is made anew from its words. So a
writer sees a change at once, and nobody an old number to call.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from helpers.launcher.ours import is_ours

PAGES = Path("helpers", "built", "pages")
"""Where the files lie, from the root."""

LIST = "made-from.json"

MADE_FROM = {"content": (".yaml", ".md", ".svg"), "helpers": (".py", ".json")}
"""What parts are made from: the endings of files below each folder."""

BESIDES = {
    "content": {"reviews", "schemas"},
    "helpers": {
        "build", "built", "check", "launcher", "press", "review", "site", "static", "trial",
        "watch", "workshop",
    },
}  # fmt: skip
"""Folders there that no part is made from; a test looks at what is opened and imported."""

SETTLED = 5 * 10**9
"""Nanoseconds after which a file that is written again has another time, on any disk."""

Entry = dict[str, Any]
"""One part as it was built: what its class needs to show it again."""


class _Seen(NamedTuple):
    files: list[tuple[str, int, int]]
    digest: str


_seen: dict[Path, _Seen] = {}


def entry(root: Path, topic: str, part: str, *name: str) -> Entry | None:
    """One part of a page; none where it was not built, or not from what lies here now."""
    page = _page(root, topic)
    return page.get("/".join([part, *name])) if page else None


def is_built(root: Path, topic: str) -> bool:
    """Whether the parts of a page were built from what lies here now."""
    return _page(root, topic) is not None


def made_from(root: Path) -> str:
    """A fingerprint of all that parts are made from.

    Each file is read once, and again when its size or its time is another: a page asks for every
    part that it shows.
    """
    files = list(_files(root))
    seen = _seen.get(root)
    if seen and seen.files == files:
        return seen.digest
    now = time.time_ns()
    digest = sha256()
    for path, _, _ in files:
        digest.update(f"{path}\n{_fingerprint(root / path)}\n".encode())
    _seen.pop(root, None)
    if all(now - changed > SETTLED for _, _, changed in files):
        _seen[root] = _Seen(files, digest.hexdigest())
    return digest.hexdigest()


def packed(root: Path, pages: dict[str, dict[str, Entry]]) -> dict[str, bytes]:
    """The files of the folder: one for each page, and the list of them."""
    texts = {f"{topic}.json": _lines(page) for topic, page in pages.items()}
    holds = {name: sha256(text).hexdigest() for name, text in sorted(texts.items())}
    listed = json.dumps({"from": made_from(root), "holds": holds}, indent=1)
    return {**texts, LIST: listed.encode() + b"\n"}


def _lines(page: dict[str, Entry]) -> bytes:
    """A line for each part, so that a change can be read."""
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
    lines = (f"{write(name)}: {write(one)}" for name, one in page.items())
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _page(root: Path, topic: str) -> dict[str, Entry] | None:
    """The parts of a page. What cannot be read counts as not there: all of it can be made anew."""
    try:
        listed = json.loads((root / PAGES / LIST).read_bytes())
        if listed["from"] != made_from(root):
            return None
        text = (root / PAGES / f"{topic}.json").read_bytes()
        if sha256(_plain(text)).hexdigest() != listed["holds"][f"{topic}.json"]:
            return None
        page: dict[str, Entry] = json.loads(text)
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return page


def _files(root: Path) -> Iterator[tuple[str, int, int]]:
    """Each file from which parts are made, with its size and the time of its last change."""
    for folder, endings in MADE_FROM.items():
        yield from sorted(_below(root, folder, endings, BESIDES[folder]))


def _below(
    root: Path, folder: str, endings: tuple[str, ...], besides: set[str]
) -> Iterator[tuple[str, int, int]]:
    with os.scandir(root / folder) as inside:
        for one in inside:
            path = f"{folder}/{one.name}"
            if one.is_dir():
                if one.name not in besides and one.name != "__pycache__":
                    yield from _below(root, path, endings, set())
            elif one.name.endswith(endings) and is_ours(Path(one.name)):
                state = one.stat()
                yield path, state.st_size, state.st_mtime_ns


def _fingerprint(path: Path) -> str:
    return sha256(_plain(path.read_bytes())).hexdigest()


def _plain(text: bytes) -> bytes:
    """The same text with the ends of lines that it has where it is written: Git may change them."""
    return text.replace(b"\r\n", b"\n")
