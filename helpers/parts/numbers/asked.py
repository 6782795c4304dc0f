"""Which country was chosen, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.library import Library
from helpers.parts.base.asked import Named, Shown
from helpers.schema.emergency import NumbersWords


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """The one country that all pages know."""
    says = library.catalogue.of(NumbersWords).ask.flat
    there = {str(name): one.say.flat for name, one in library.countries.countries.items()}
    yield shown["numbers"][0], {"name": "country", "say": says, "choices": there}
