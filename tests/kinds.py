"""Which pages stand for all: between them they hold every kind of thing that a page can hold."""

from __future__ import annotations

import re
from functools import cache

import pytest

from helpers.library import Library

KIND = re.compile(r"^```\{([\w-]+)\}|^page\.(\w+)\(|^(\|)", re.M)
"""A directive, a part that a cell asks for, or a table."""

ALONE = {"sampler", "when-to-get-help", "start-here"}
"""Looked at always: one of everything, the guide to emergencies, and the page that opens first."""


def kinds_in(body: str) -> set[str]:
    """The kinds of things that a manuscript holds."""
    return {"".join(found) for found in KIND.findall(body)}


@cache
def of_each_kind() -> tuple[str, ...]:
    """The topics, in their order, each of which holds a kind that none before it holds."""
    library, seen, chosen = Library(), set[str](), list[str]()
    for topic in library.kept:
        held = kinds_in(library.manuscript(topic).body)
        if topic in ALONE or not held <= seen:
            chosen.append(topic)
        seen |= held
    return tuple(chosen)


def by_page(names: list[str]) -> list[object]:
    """These pages of a test: those of each kind always, and the others with ``--all``.

    A page that is no topic, such as the search, is one of a kind.
    """
    others = {*Library().kept} - {*of_each_kind()}
    slow = [pytest.mark.slow]
    return [
        pytest.param(name, marks=slow if name.removesuffix(".html") in others else [])
        for name in names
    ]
