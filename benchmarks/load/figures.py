"""The figures of a run: from what everyone noted to what is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from load.arithmetic import summary, together
from load.noting import Found, Noted, Plan
from load.processes import HUB, Taken

Looks = Sequence[Mapping[str, Taken]]


def as_data(plan: Plan, found: Found, place: Mapping[str, Any]) -> dict[str, Any]:
    """Everything, in the shape in which it is kept; ``place`` is machine and versions."""
    return {
        **place,
        "plan": asdict(plan),
        "seconds": round(found.seconds),
        "waits": summaries(together(noted.waits for noted in found.noted)),
        "memory": summaries(memory(found.noted, found.looks)),
        "processor": summaries(processor(found.noted)),
        "spent": _spent(found),
        "told_to_wait": sum(noted.told_to_wait > 0 for noted in found.noted),
        "pages_run": sum(noted.runs for noted in found.noted),
        "people": [_person(noted, found.looks) for noted in found.noted],
        "failures": found.failures,
    }


def summaries(samples: Mapping[str, Sequence[float]]) -> dict[str, dict[str, float | int]]:
    """What is kept of all samples, by what they are of."""
    return {name: summary(held) for name, held in samples.items()}


def memory(noted: Sequence[Noted], looks: Looks) -> dict[str, list[float]]:
    """Samples of memory in MB; of a person, of everyone and of the hub only the most."""
    users = {one.user for one in noted if one.user}
    seen = [one for look in looks for who, one in look.items() if who in users and one.server]
    keepers = [_peak(one, looks) for one in noted if one.keeps]
    everyone = [sum(look[who].shared for who in users & look.keys()) for look in looks]
    hub = [look[HUB].shared for look in looks if HUB in look]
    return {
        "server": [one.server for one in seen],
        "page": [kernel for one in seen for kernel in one.kernels],
        "person": [_peak(one, looks).shared for one in noted if not one.keeps],
        "keeper": [one.shared for one in keepers],
        "keeper_alone": [one.whole for one in keepers],
        "everyone": [max(everyone)] if everyone else [],
        "hub": [max(hub)] if hub else [],
    }


def processor(noted: Sequence[Noted]) -> dict[str, list[float]]:
    """Samples of processor time in seconds, one for each person who came in."""
    came = [one for one in noted if one.runs]
    return {
        "start": [one.start_seconds for one in came],
        "page": [one.page_seconds for one in came],
    }


def _peak(one: Noted, looks: Looks) -> Taken:
    """What someone had when they had most; nothing where they were never seen."""
    seen = [look[one.user] for look in looks if one.user in look]
    return max(seen, key=lambda taken: taken.shared, default=Taken(0, (), 0, 0))


def _spent(found: Found) -> dict[str, int]:
    """Seconds of processor time of the whole run, up to the last look."""
    last = found.looks[-1] if found.looks else {}
    return {
        "people": round(sum(one.seconds for who, one in last.items() if who != HUB)),
        "hub": round(last[HUB].seconds) if HUB in last else 0,
        "visitors": round(found.visitors),
    }


def _person(one: Noted, looks: Looks) -> dict[str, Any]:
    """One line for each person: what they waited for, and what they needed."""
    waits = summaries(one.waits)

    def of(what: str, which: str) -> float | None:
        return waits.get(what, {}).get(which)

    return {
        "person": one.name,
        "closes_no_page": one.keeps,
        "pages": one.runs,
        "start_s": of("start", "worst"),
        "alive_worst_s": of("alive", "worst"),
        "run_worst_s": of("run", "worst"),
        "answer_worst_s": of("answer", "worst"),
        "memory_mb": round(_peak(one, looks).shared),
        "failures": len(one.failures),
    }
