"""Words that differ with a count, as in "1 apple" and "2 apples"."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.language import CATEGORIES, category
from helpers.schema.model import Model, Words


class Plural(Model):
    """The words for a count, by the plural categories that the language has."""

    zero: Words | None = None
    one: Words | None = None
    two: Words | None = None
    few: Words | None = None
    many: Words | None = None
    other: Words

    @property
    def forms(self) -> dict[str, Words]:
        """The words that are given, by their category."""
        return {name: words for name in CATEGORIES if (words := getattr(self, name))}

    @property
    def flat(self) -> dict[str, str]:
        """The words that are given, each on one line, as a browser takes them."""
        return {name: words.flat for name, words in self.forms.items()}

    def of(self, count: int, language: str) -> str:
        """The words for this count, on one line."""
        return self.flat.get(category(count, language), self.other.flat)

    def missing(self, wanted: tuple[str, ...]) -> Iterator[str]:
        """Categories of a language for which no words are given."""
        return (name for name in wanted if name not in self.forms)


def every_plural(model: Model) -> Iterator[Plural]:
    """All words that differ with a count, in a model and what it holds."""
    for _, value in model:
        if isinstance(value, Plural):
            yield value
        elif isinstance(value, Model):
            yield from every_plural(value)
