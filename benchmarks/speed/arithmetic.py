"""Medians, spreads and exponents: values in, value out."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import fmean, median, quantiles


def spread(samples: Sequence[float]) -> tuple[float, float]:
    """The middle half of the samples: its lower and its upper end."""
    if len(samples) < 2:
        return samples[0], samples[0]
    low, _, high = quantiles(samples, n=4, method="inclusive")
    return low, high


def exponent(times: Mapping[int, float]) -> float:
    """How time grows with size: 1 is linear, 2 is square; the slope of a line on log-log paper.

    Sizes below a hundredth of the largest are left out where three others remain: what every start
    costs would hide the growth there, and flatter it.
    """
    kept = [size for size in sorted(times) if size * 100 >= max(times)]
    sizes = kept if len(kept) > 2 else sorted(times)
    across = [math.log(size) for size in sizes]
    up = [math.log(times[size]) for size in sizes]
    middle, height = fmean(across), fmean(up)
    pairs = zip(across, up, strict=True)
    return sum((x - middle) * (y - height) for x, y in pairs) / sum(
        (x - middle) ** 2 for x in across
    )


def ratio(samples: Mapping[str, Sequence[float]], against: str) -> float | None:
    """The median of ours as a multiple of another's; none where either was not measured."""
    if not samples.get("ours") or not samples.get(against):
        return None
    return median(samples["ours"]) / median(samples[against])
