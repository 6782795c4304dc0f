"""What was measured, as data and as a table, and what has doubled since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from speed.arithmetic import spread
from speed.figures import Figure, Measured

DOUBLED = 2
HEADS = ("figure", "unit", "ours", "floor", "peer", "ratio", "goal", "")
ABOUT = """\
# The bench

How close the pages come to the least that the platform needs; `python3 start.py bench` makes this
anew. Every number is a median, with the middle half of the samples behind it. **Ratio** is ours as
a multiple of the floor; in a line that says *beside*, of that peer. A **goal** is the largest ratio
that is good enough. What each floor and each peer is, and what would be unfair, stands in the
docstrings of `benchmarks/speed/measured/`.
"""


def as_data(
    machine: Mapping[str, Any], versions: Mapping[str, Any], measured: Iterable[Measured]
) -> dict[str, Any]:
    """Everything, in the shape in which it is kept."""
    figures = [one.as_data() for one in measured]
    return {"machine": dict(machine), "versions": dict(versions), "figures": figures}


def as_table(measured: Sequence[Measured]) -> str:
    """The figures as a table of Markdown, and below it why some could not be measured."""
    rows = [HEADS, ["---"] * len(HEADS), *map(_row, measured)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    why: dict[str, list[str]] = {}
    for one in filter(lambda one: one.why, measured):
        why.setdefault(one.why, []).append(f"`{one.figure.name}`")
    missing = [f"- {', '.join(names)}: {reason}" for reason, names in why.items()]
    return "\n".join([table, *(["", "Could not be measured:", "", *missing] if missing else [])])


def as_page(data: Mapping[str, Any], measured: Sequence[Measured], picture: str) -> str:
    """All of it to read: the picture, the table, the machine and the versions."""
    said = [
        f"- {name.replace('_', ' ')}: {value}"
        for part in ("machine", "versions")
        for name, value in data[part].items()
    ]
    return "\n".join([ABOUT, picture, "", as_table(measured), "", "Measured with:", "", *said, ""])


def doubled(before: Mapping[str, Any], measured: Iterable[Measured]) -> list[str]:
    """A sentence for each ratio that has doubled, or that cannot be compared."""
    ratios = {figure["name"]: figure["ratio"] for figure in before["figures"]}
    says = []
    for one in measured:
        name, old = one.figure.name, ratios.get(one.figure.name)
        if one.why:
            says.append(f"{name} could not be measured: {one.why}")
        elif not one.figure.against:
            continue
        elif old is None:
            says.append(f"{name} has no ratio that was kept. Run: python3 start.py bench")
        elif one.ratio is not None and one.ratio > DOUBLED * old:
            says.append(f"{name} has doubled: {one.ratio:.2f} times, and it was {old:.2f}.")
    return says


def number(value: float | None) -> str:
    """A number with the digits that say something: 1.23, 45.6, 1,234."""
    if value is None:
        return "-"
    size = abs(value)
    return f"{value:,.0f}" if size >= 100 or value == int(value) else f"{value:.{_places(size)}f}"


def _places(size: float) -> int:
    return 1 if size >= 10 else 2 if size >= 0.1 else 4


def _row(one: Measured) -> list[str]:
    figure = one.figure
    ends = f"{number(one.ratio)} times" if one.ratio is not None else "-"
    goal = "-" if figure.goal is None else f"at most {number(figure.goal)}"
    floor = _with_spread(one, "floor") if figure.against == "floor" else "-"
    peer = f"{figure.peer}: {_with_spread(one, figure.peer)}" if figure.peer else "-"
    says = [figure.name, figure.unit, _with_spread(one, "ours"), floor, peer, ends, goal]
    return [*says, _judged(one, figure)]


def _judged(one: Measured, figure: Figure) -> str:
    if one.why:
        return "not measured"
    if figure.goal is None:
        return ""
    return "met" if one.met else "missed"


def _with_spread(one: Measured, contestant: str) -> str:
    """The median, and the middle half where there is more than one sample."""
    samples = one.samples.get(contestant)
    if not samples:
        return "-"
    low, high = spread(samples)
    behind = f" ({number(low)} to {number(high)})" if low != high else ""
    return number(one.middle(contestant)) + behind
