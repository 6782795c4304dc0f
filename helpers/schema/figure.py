"""The words around a chart."""

from __future__ import annotations

from helpers.schema.places import Frame
from helpers.schema.shape import Words


class FigureWords(Frame):
    """Words around a chart."""

    numbers: Words
    description: Words
    source: Words
