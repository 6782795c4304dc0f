"""Questions that people ask, and the words around them."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.placeholders import Strings
from helpers.schema.values import Count


class Asked(Model):
    """One question in the words that people use; ``topic`` names the page to read on."""

    ask: Words
    answer: Words
    topic: Name


class Questions(Model):
    """Every question that people ask, in the order they are shown below their page."""

    version: Count
    questions: Named[Asked] = Field(min_length=1)


class QuestionsWords(Strings):
    """Search and standing sentences around the questions. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"all": ("all",), "some": ("shown", "all")}

    search: Words
    how: Words
    clear: Words
    all: Words
    some: Words
    none: Words
    signs: Words
    crisis: Words
    read_on: Words
    sources: Words
    new_tab: Words
