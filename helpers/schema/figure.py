"""The words around a chart."""

from __future__ import annotations

from helpers.schema.model import Words
from helpers.schema.placeholders import Strings


class FigureWords(Strings):
    """Words around a chart."""

    numbers: Words
    description: Words
    source: Words
