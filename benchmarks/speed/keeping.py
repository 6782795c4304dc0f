"""The latest results, kept in ``results/`` figure by figure, so that a run may be made in parts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from speed.chart import chart, in_words
from speed.figures import Measured, chosen
from speed.results import as_data, as_page

KEPT = Path(__file__).parent / "results"
DATA, PAGE, PICTURE, SAMPLES = "bench.json", "bench.md", "bench.svg", "samples.json"
NOT_YET = "not measured yet on this machine with these versions"


def keep(
    measured: Iterable[Measured], place: Mapping[str, Mapping[str, Any]], folder: Path = KEPT
) -> None:
    """Put figures in the place of the same ones kept before; ``place`` is machine and versions.

    What was measured elsewhere or with other versions is let go: one table is of one place.
    """
    found = {one.figure.name: {"samples": one.samples, "why": one.why} for one in measured}
    all_found = {**_earlier(place, folder), **found}
    figures = [figure for one in chosen([]) for figure in one.figures]
    missing = {"why": NOT_YET}
    whole = [Measured(figure, **all_found.get(figure.name, missing)) for figure in figures]
    data = as_data(place["machine"], place["versions"], whole)
    page = as_page(data, whole, f"![{in_words(whole)}]({PICTURE})")
    folder.mkdir(exist_ok=True)
    for name, content in {
        SAMPLES: _written({**place, "found": all_found}),
        DATA: _written(data),
        PAGE: page,
        PICTURE: chart(whole),
    }.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def kept(folder: Path = KEPT) -> dict[str, Any]:
    """The results as they were kept the last time; nothing where there are none."""
    return _read(folder / DATA) or {"figures": []}


def _earlier(place: Mapping[str, Mapping[str, Any]], folder: Path) -> dict[str, Any]:
    """What was found before in the same place, however busy it was."""
    before = _read(folder / SAMPLES)
    same = before and all(_lasting(before[part]) == _lasting(place[part]) for part in place)
    return before["found"] if same else {}


def _lasting(part: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if name != "load"}


def _read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _written(data: Mapping[str, Any]) -> str:
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"
