"""The facts that a plan cites."""

from __future__ import annotations

from helpers.citing import cited
from helpers.library import Library


def of_plan(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a plan cites."""
    plan = library.plans(topic).plans[name]
    return cited("\n".join(part.how for part in plan.parts.values()))
