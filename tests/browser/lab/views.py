"""Where a journey is made: in the view that readers are given always, in the others with --all."""

from __future__ import annotations

import pytest

GIVEN = "doc"
"""The single-page view, which ``config/jupyterlab`` opens."""


def in_views(*others: str) -> pytest.MarkDecorator:
    """Make a journey in the view that readers are given, and where there is time in these others.

    The mends and the bars are the same scripts in every view, and the parts of a page too.
    """
    return pytest.mark.parametrize("view", [GIVEN, *in_time(*others)])


def in_time(*values: object) -> list[object]:
    """These values of a parameter, or of several, for ``start.py test --all`` alone."""
    several = [value if isinstance(value, tuple) else (value,) for value in values]
    return [pytest.param(*one, marks=pytest.mark.slow) for one in several]
