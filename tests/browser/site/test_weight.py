"""What a page weighs: a slow line, an old telephone and a full page of elements all take time."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

MOST = {"packed": 60_000, "elements": 2_000, "code": 120_000}
"""Of a page: bytes as a host sends it, elements before anything is drawn, scripts and style."""

OF_ALL = {"sampler.html": {"code": 140_000}}
"""It holds one of every part, and no reader is led to it."""

VALUES = 40_000
"""Bytes, packed, of the values that come after the words of a page."""

CHARTS = 300_000
"""Bytes, packed, of all charts of a page."""

INDEX = {"assets/search-index.js", "assets/search.js"}
"""What the page of the search is for; no other asks for it."""


class Counter(HTMLParser):
    """Counts elements."""

    count = 0

    def handle_starttag(self, *_: object) -> None:
        self.count += 1


def weight(site: Path, file: str) -> dict[str, int]:
    """What a page weighs, and what it asks for."""
    html = (site / file).read_text("utf-8")
    counter = Counter()
    counter.feed(html)
    asked = set(re.findall(r'(?:src|href)="((?:assets|charts|values)/[^"]+)"', html)) - INDEX
    of = {
        kind: {one for one in asked if one.startswith(f"{kind}/")} for kind in ("charts", "values")
    }
    code = {one for one in asked if re.search(r"^assets/.*\.(?:js|css)$", one)}
    return {
        "packed": packed(site / file),
        "elements": counter.count,
        "code": sum((site / one).stat().st_size for one in code),
        "values": sum(packed(site / one) for one in of["values"]),
        "charts": sum(packed(site / one) for one in of["charts"]),
    }


def packed(path: Path) -> int:
    """Bytes of a file as a host sends it."""
    return len(gzip.compress(path.read_bytes(), compresslevel=6))


def too_heavy(site: Path) -> list[str]:
    """Every page that weighs more than it may, and how much that is."""
    found = []
    for path in sorted(site.glob("*.html")):
        most = {**MOST, "values": VALUES, "charts": CHARTS, **OF_ALL.get(path.name, {})}
        weighs = weight(site, path.name)
        found += [
            f"{path.name}: {kind} {weighs[kind]}" for kind in most if weighs[kind] > most[kind]
        ]
    return found


def test_every_page_is_light(site):
    assert too_heavy(site) == []


def test_a_heavy_page_would_be_seen(tmp_path):
    rows = "".join(f"<p>{number * number}</p>" for number in range(40_000))
    (tmp_path / "pears.html").write_text(f"<main>{rows}</main>", encoding="utf-8")
    kinds = [one.split()[1] for one in too_heavy(tmp_path)]
    assert kinds == ["packed", "elements"]
