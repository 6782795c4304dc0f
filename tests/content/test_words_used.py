"""Every interface word that is written is shown somewhere, and in the series' own language."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from helpers.launcher.ours import ours
from helpers.library import ROOT
from helpers.schema.plural import Plural
from helpers.schema.model import Words
from helpers.schema.words import Catalogue

NAMED = re.compile(r"[A-Za-z_]\w*")
JOINED = re.compile(r"`(\w+_)\$\{[^`]*`|`\$\{[^`]*\}(_\w+)`")
"""A name that a script joins of two halves, as in `refused_${why}` and `${what}_entry`."""


def names(model: type[BaseModel]) -> Iterator[str]:
    """The names of all words of a model, and of what it holds."""
    for name, info in model.model_fields.items():
        kind = info.annotation
        if kind in (Words, Plural):
            yield name
        elif isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from names(kind)


def code() -> str:
    """All code, but for the models that only say that words exist, and the bundles."""
    return "\n".join(
        path.read_text(encoding="utf-8")
        for kind in ("py", "js", "html")
        for path in ours(ROOT / "helpers", f"**/*.{kind}")
        if path.name != "words.py" and "static" not in path.parts and "schema" not in path.parts
    )


def idle(written: set[str]) -> list[str]:
    text = code()
    halves = JOINED.findall(text)
    joined = {
        name
        for name in written
        for begin, end in halves
        if name.startswith(begin) and name.endswith(end)
    }
    return sorted(written - joined - set(NAMED.findall(text)))


def test_every_word_is_used():
    assert idle(set(names(Catalogue))) == []


def test_a_word_that_nothing_uses_would_be_seen():
    assert idle({"next_page", "pear_of_the_day"}) == ["pear_of_the_day"]
