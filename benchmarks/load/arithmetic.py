"""Middles, ends and sums of what many people waited for and took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from statistics import median


def nearest(samples: Sequence[float], share: int) -> float:
    """The smallest sample that ``share`` of 100 are not above; one that was really measured."""
    ranked = sorted(samples)
    return ranked[max(0, ceil(len(ranked) * share / 100) - 1)]


def summary(samples: Sequence[float]) -> dict[str, float | int]:
    """What is kept of many samples; nothing but a count where there are none."""
    if not samples:
        return {"count": 0}
    return {
        "count": len(samples),
        "median": round(median(samples), 2),
        "p95": round(nearest(samples, 95), 2),
        "worst": round(max(samples), 2),
    }


def together(parts: Iterable[dict[str, list[float]]]) -> dict[str, list[float]]:
    """The samples of everyone, by what they are of."""
    found: dict[str, list[float]] = {}
    for part in parts:
        for name, samples in part.items():
            found.setdefault(name, []).extend(samples)
    return found
