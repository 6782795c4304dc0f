"""Words with places for values in them, and words that must be there for every kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, ClassVar

from pydantic import AfterValidator, ValidationInfo, field_validator

from helpers.schema.mistakes import Mistake, Mistakes
from helpers.schema.model import Model, Words
from helpers.schema.plural import Plural

_PLACE = re.compile(r"\{[^{}]*\}|[{}]")


class Strings(Model):
    """Words of the frame. ``PLACEHOLDERS`` names, by field, the ``{...}`` that a text may hold.

    What a class stands on is asked too: words that several parts have bring their own places.
    """

    PLACEHOLDERS: ClassVar[dict[str, tuple[str, ...]]] = {}

    @field_validator("*")
    @classmethod
    def _placeholders_are_known(cls, words: Any, info: ValidationInfo) -> Any:
        known = [vars(one).get("PLACEHOLDERS", {}).get(info.field_name, ()) for one in cls.__mro__]
        held = [f"{{{place}}}" for places in known for place in places]
        texts = words.forms.values() if isinstance(words, Plural) else [words]
        may = f"Use only {' and '.join(held)}" if held else "Write the words without it"
        strangers = {
            text: [place for place in _PLACE.findall(text) if place not in held]
            for text in texts
            if isinstance(text, Words)
        }
        if found := [
            Mistake(f"'{some[0][:40]}' is not a place that is filled here. {may}.", text)
            for text, some in strangers.items()
            if some
        ]:
            raise Mistakes(found)
        return words


def for_every(kinds: Iterable[str]) -> AfterValidator:
    """A check that a mapping has words for each of these kinds."""

    def check(words: dict[str, Any]) -> dict[str, Any]:
        if missing := [kind for kind in kinds if kind not in words]:
            raise ValueError(f"'{missing[0]}' is missing below this name. Add it with its words.")
        return words

    return AfterValidator(check)
