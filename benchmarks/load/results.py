"""What a run has shown, to read, and where it is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

KEPT = Path(__file__).parent / "results"
DATA, PAGE = "load.json", "load.md"
FEW = 30

WAITS = {
    "start": "from the link on the sheet to the first page",
    "scripts": "JupyterLab's scripts, the first time",
    "words": "the words of a page",
    "alive": "a page with what runs behind it",
    "run": "running a whole page",
    "answer": "an answer taken in by Python",
}
MEMORY = {
    "server": "a server, without what runs behind pages",
    "page": "what runs behind one page",
    "person": "a person with {holds} pages open, at most",
    "keeper": "a person who closes no page, at most",
    "keeper_alone": "the same, were nobody else on the machine",
    "everyone": "all people together, at most",
    "hub": "the hub with its proxy, at most",
}
PROCESSOR = {"start": "a start", "page": "a page opened, run and answered"}
PERSON = (
    "person",
    "closes no page",
    "pages run",
    "start",
    "page alive",
    "run",
    "answer",
    "MB",
    "failures",
)
KEYS = ("count", "median", "p95", "worst")

ABOUT = """\
# The load test

{people} people came to a real JupyterHub over {over:.0f} seconds, by the link of the sheet. Each \
went through all {pages} pages, the first one first and then each from another place: opened it, \
ran all its cells, answered every question and read for about {pause:g} seconds; who was through \
before {minutes:g} minutes were over began again. {holds} pages stay open, as many as the longer \
plan of a workshop asks for with the first page; the oldest is closed when one more is opened. \
One in ten closes none, as happens to whoever goes on by the links at the foot of the pages.

It took {seconds} seconds, in which {runs} pages were run. The hub, its proxy, all servers and \
those who visit them shared the machine below. It is far more than a workshop asks for, where a \
page is read for ten minutes. An answer is explained in the browser at once; what is measured is \
when Python has taken it in.
"""


def as_page(data: Mapping[str, Any]) -> str:
    """All of it to read: waits, memory, processor time, each person, the machine."""
    plan = data["plan"]
    about = ABOUT.format(
        **plan, pages=data["pages"], seconds=data["seconds"], runs=data["pages_run"]
    )
    memory = {**MEMORY, "person": MEMORY["person"].format(**plan)}
    spent = ", ".join(f"{name} {seconds} s" for name, seconds in data["spent"].items())
    told = f"Sent away by the hub, to come back a little later: {data['told_to_wait']} people."
    people = [PERSON, *(list(map(shown, one.values())) for one in data["people"])]
    place = [
        f"- {name.replace('_', ' ')}: {value}"
        for part in ("machine", "versions")
        for name, value in data[part].items()
    ]
    parts = [
        about,
        failures(data),
        summary_table("waits, in seconds", WAITS, data["waits"]),
        told,
        summary_table("memory, in MB", memory, data["memory"]),
        "Memory that several processes share is counted in parts, one for each (PSS); in the line "
        "*were nobody else on the machine* it is counted whole in each (RSS).",
        summary_table("processor time, in seconds", PROCESSOR, data["processor"]),
        f"Processor time of the whole run: {spent}.",
        "Each person: waits in seconds, the worst of each kind, and the most memory.",
        table(people),
        "Measured with:\n\n" + "\n".join(place),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def failures(data: Mapping[str, Any]) -> str:
    """What went wrong: the first ones in words, and how many there are."""
    said = data["failures"]
    if not said:
        return "No failure."
    more = [f"- and {len(said) - FEW} more"] if len(said) > FEW else []
    return "\n".join([f"Failures: {len(said)}", "", *(f"- {one}" for one in said[:FEW]), *more])


def summary_table(
    head: str, words: Mapping[str, str], held: Mapping[str, Mapping[str, Any]]
) -> str:
    """One row for each kind of figure that is there."""
    heads = (head, "count", "median", "95 of 100 within", "worst")
    rows = [
        [says, *(shown(held[name].get(key)) for key in KEYS)]
        for name, says in words.items()
        if name in held
    ]
    return table([heads, *rows])


def table(rows: Iterable[Iterable[str]]) -> str:
    """Rows as a table of Markdown, the first of them its head."""
    head, *others = (list(row) for row in rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *others])


def shown(value: object) -> str:
    """A number with the digits that say something, a word, or a dash where there is nothing."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if value is None:
        return "-"
    if isinstance(value, float) and value < 100:
        return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return f"{value:,.0f}" if isinstance(value, float | int) else str(value)


def tell(data: Mapping[str, Any]) -> int:
    """Print all of it; 1 where anything failed."""
    print(as_page(data))
    return 1 if data["failures"] else 0


def keep(data: Mapping[str, Any], folder: Path = KEPT) -> None:
    """Put a run in the place of the one kept before."""
    folder.mkdir(exist_ok=True)
    written = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    for name, content in ((DATA, written), (PAGE, as_page(data))):
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def kept(folder: Path = KEPT) -> dict[str, Any]:
    """The run that was kept last."""
    held: dict[str, Any] = json.loads((folder / DATA).read_text(encoding="utf-8"))
    return held
