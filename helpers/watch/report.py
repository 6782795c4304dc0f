"""What was found, as Markdown for one issue. It repeats no word that another machine has said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from helpers.watch.addresses import Changed, Silent
from helpers.watch.due import Due
from helpers.watch.registers import Finding, What

MARK = "<!-- made by helpers.watch -->"
"""By this the workflow finds the issue that it opened before."""

MOST = 200
"""Most rows of one list: what is longer would not fit into an issue."""

_HEADS: dict[What, str] = {
    "retracted": "Retracted, by at least one register",
    "doubted": "Doubted by its editors",
    "corrected": "Corrected",
    "newer": "Followed by a newer edition",
    "unknown": "Not judged: a register did not answer, or not as expected",
}


@dataclass
class Watched:
    """All that one run found; ``resting`` are, by source, the facts that rest on it.

    ``unasked`` is how many addresses were left for another run, as time was up.
    """

    today: date
    asked: int = 0
    unasked: int = 0
    findings: list[Finding] = field(default_factory=list)
    silent: list[Silent] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    due: list[Due] = field(default_factory=list)
    resting: dict[str, list[str]] = field(default_factory=dict)

    @property
    def retracted(self) -> list[str]:
        """Sources that a register calls retracted."""
        return sorted({one.of for one in self.findings if one.what == "retracted"})


def report(found: Watched) -> str:
    """The whole report."""
    lines = [MARK, "", f"Sources and facts, watched on {found.today}. Requests: {found.asked}."]
    for what, head in _HEADS.items():
        lines += _part(head, _findings(found, what))
    lines += _part("Guidance that changed after it was read", map(_change, sorted(found.changed)))
    lines += _part("Addresses that do not answer", map(_silence, sorted(found.silent)))
    if found.unasked:
        lines += ["", f"Addresses left for another run, as time was up: {found.unasked}."]
    lines += _part("Facts past their day", _due(found, past=True))
    lines += _part("Facts due within 30 days", _due(found, past=False))
    if len(lines) == 3:
        lines += ["", "Nothing was found."]
    return "\n".join(lines) + "\n"


def _part(head: str, rows: Iterable[str]) -> list[str]:
    held = [*rows]
    more = [f"- and {len(held) - MOST} more"] if len(held) > MOST else []
    return ["", f"## {head}", "", *held[:MOST], *more] if held else []


def _findings(found: Watched, what: What) -> Iterator[str]:
    by_source: dict[str, list[str]] = {}
    for one in sorted(found.findings):
        if one.what == what:
            said = f"{one.register} ({one.why})" if one.why else one.register
            by_source.setdefault(one.of, []).append(said)
    for name, registers in by_source.items():
        rest = ", ".join(f"`{fact}`" for fact in found.resting.get(name, ()))
        facts = f"; facts: {rest}" if rest else ""
        yield f"- `{name}`: {', '.join(registers)}{facts}"


def _change(one: Changed) -> str:
    return f"- `{one.of}`: changed on {one.on}, last held against its facts on {one.read}"


def _silence(one: Silent) -> str:
    # in backticks, an address cannot become anything else
    return f"- `{one.of}`: {one.why}: `{one.address.replace('`', '%60')}`"


def _due(found: Watched, past: bool) -> Iterator[str]:
    for one in found.due:
        if (one.by <= found.today) == past:
            pages = ", ".join(one.pages) or "no page"
            yield f"- `{one.fact}`: {one.by}, shown on {pages}"
