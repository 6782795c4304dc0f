"""How the time grows with the content."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from helpers.check.content import problems
from helpers.citing import references
from helpers.files import Problem
from helpers.library import Library
from helpers.parts.quiz.widget import QuizWidget
from speed.arithmetic import exponent
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.grown import many

SIZES = (10, 100, 1_000, 10_000)
LARGEST = SIZES[-1]
PAGE = "apples"


def content(ground: Ground, size: int) -> Path:
    """A folder with so many questions, facts and sources, written once."""
    folder = ground.folder / f"grown-{size}"
    return folder if folder.exists() else many(size, folder)


def seconds(doing: Callable[[], object]) -> float:
    """How long something takes."""
    began = time.perf_counter()
    doing()
    return time.perf_counter() - began


def check(root: Path) -> float:
    """Seconds to check all content.

    Raises
    ------
    AssertionError
        If something is wrong with it: then less than the whole check was timed.
    """
    found: list[Problem] = []
    took = seconds(lambda: found.extend(problems(Library(root))))
    assert not found, f"the content that was made for this has mistakes, first: {found[0]}"
    return took


def load(root: Path) -> float:
    """Seconds to read the questions, the facts and the sources."""
    library = Library(root)
    return seconds(lambda: (library.quiz(PAGE), library.facts, library.sources))


def quiz_of(library: Library) -> QuizWidget:
    """The quiz of the page that has them all."""
    return QuizWidget.of(library.quiz(PAGE), library.catalogue, PAGE, partial(references, library))


def loaded(root: Path) -> Library:
    """A library that has read what a quiz needs."""
    library = Library(root)
    for part in (library.quiz(PAGE), library.facts, library.sources, library.catalogue):
        assert part
    return library


def build(library: Library) -> float:
    """Seconds to make the widget and all that its cell shows, from content that has been read."""
    made: list[QuizWidget] = []

    def show() -> None:
        made.append(quiz_of(library))
        made[0]._repr_mimebundle_()

    took = seconds(show)
    made[0].close()
    return took


def grow(
    ground: Ground, name: str, measure: Callable[[Any], float], given: Callable[[Path], Any]
) -> dict[str, Samples]:
    """How time grows from 10 to 10,000 questions, facts and sources: the exponent.

    Floor: linear, which is 1. All questions are on one page. Unfair would be to let the cost of
    every start hide the growth: the exponent is that of the larger sizes, and Python is warm.
    """
    sizes = SIZES[:-1] if ground.quick else SIZES
    at = {size: given(content(ground, size)) for size in sizes}
    measure(at[sizes[0]])
    contestants = {str(size): partial(measure, one) for size, one in at.items()}
    took = alternately(contestants, ground.times(3), warm=True)
    return growth(name, {size: took[str(size)] for size in sizes})


def growth(name: str, took: dict[int, list[float]]) -> dict[str, Samples]:
    """The exponent of each turn, and the times at the largest size."""
    turns = zip(*took.values(), strict=True)
    exponents = [exponent(dict(zip(took, turn, strict=True))) for turn in turns]
    largest = took[max(took)]
    return {name: {"ours": exponents, "floor": [1.0]}, f"{name}-largest": {"ours": largest}}


def figures(name: str, unit: str = "s", largest: int = LARGEST) -> tuple[Figure, Figure]:
    """The exponent, and the time at the largest size beside it."""
    return (
        Figure(name, "exponent", 1.1),
        Figure(f"{name}-to-{largest}", unit, against="", samples=f"{name}-largest"),
    )


for called, each, prepared, cheap in (
    ("growth-check", check, lambda root: root, False),
    ("growth-library", load, lambda root: root, True),
    ("growth-quiz", build, loaded, True),
):
    measures(*figures(called), short=cheap)(
        partial(grow, name=called, measure=each, given=prepared)
    )
